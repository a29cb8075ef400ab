const TAG = /<(?:a|img) [^>]*>/g;
const ADDRESS = / (href|src)="([^"]*)"/g;

/**
 * HTML of a body or of prose with each address of another page or file passed through `map`; addresses within the text
 * (`#fn1`) stay. Only for what `readBody` and `renderProse` made: there every attribute stands in double quotes and holds
 * neither `"` nor `>` as such.
 */
export function withAddresses(html: string, map: (address: string) => string): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (whole, name: string, written: string) => {
      if (written.startsWith("#")) return whole;
      const address = map(written.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
      return ` ${name}="${address.replaceAll("&", "&amp;").replaceAll('"', "%22")}"`;
    }),
  );
}

/** The address as seen from `base` (absolute); what is no address stays as it is. */
export function resolveAddress(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
