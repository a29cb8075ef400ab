const TAG = /<[a-z][^>]*>/g;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;

/**
 * HTML of a body or of prose with each address passed through `map`. Only for what `readBody` and `renderProse` made:
 * there every attribute stands in double quotes and holds neither `"` nor `>` as such. Attributes are taken whole, so
 * that what looks like an address inside a title stays text.
 */
export function withAddresses(html: string, map: (address: string) => string): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (whole, name: string, written: string) => {
      if (name !== "href" && name !== "src") return whole;
      const address = map(written.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
      return ` ${name}="${address.replaceAll("&", "&amp;").replaceAll('"', "%22")}"`;
    }),
  );
}

/** The address as seen from `base` (absolute); what is no address stays as it is. */
export function resolveAddress(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** The HTML with every address absolute, as it is read far from its page at `base`; places in the text too. */
export function withAbsoluteLinks(html: string, base: string): string {
  return withAddresses(html, (address) => resolveAddress(address, base));
}

/** The same for HTML that stands as a whole where it is read: notes within it stay within it. */
export function withAbsoluteOutwardLinks(html: string, base: string): string {
  return withAddresses(html, (address) => (address.startsWith("#") ? address : resolveAddress(address, base)));
}

/** The HTML with addresses from the site's root under the path it is published at: `/2026/x/` → `/presse/2026/x/`. */
export function underBasePath(html: string, basePath: string): string {
  if (basePath === "/") return html;
  return withAddresses(html, (address) => (/^\/(?!\/)/.test(address) ? basePath + address.slice(1) : address));
}
