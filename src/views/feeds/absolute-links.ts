const tag = /<[a-z][^>]*>/g;
const attribute = / ([a-z-]+)="([^"]*)"/g;

/**
 * The HTML of a body with every address absolute, as it is read far from its page at `base`. Only for HTML that
 * `readBody` and `renderProse` made: there each attribute has double quotes, and no value holds `"` or `>` as such.
 */
export function withAbsoluteLinks(html: string, base: string): string {
  return html.replace(tag, (open) =>
    open.replace(attribute, (whole, name: string, value: string) => {
      if (name !== "href" && name !== "src") return whole;
      return ` ${name}="${absolute(value, base)}"`;
    }),
  );
}

/** Takes and returns the address as an attribute has it, with `&amp;` for `&`. */
function absolute(written: string, base: string): string {
  const address = written.replaceAll("&amp;", "&");
  if (!URL.canParse(address, base)) return written;
  return new URL(address, base).href.replaceAll("&", "&amp;").replaceAll('"', "%22");
}
