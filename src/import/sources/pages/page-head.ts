import { attributeOf, type HtmlNode, nodesIn, wordsIn } from "../xml/html-tree.ts";

/** What the head of a page says: Open Graph, Dublin Core and links. */
export interface PageHead {
  /** The first of these that a `<meta>` has, by name or property, without regard to capitals. */
  readonly meta: (...names: readonly string[]) => string | undefined;
  readonly all: (name: string) => readonly string[];
  readonly canonical: string | undefined;
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** Addresses of all language versions, its own included. */
  readonly versions: readonly string[];
  /** Address to which links on the page are relative, if it says so. */
  readonly base: string | undefined;
}

export function readHead(page: HtmlNode, text: string): PageHead {
  const metas = new Map<string, string[]>();
  for (const one of nodesIn(page, ({ name }) => name === "meta")) {
    const key = attributeOf(one, "property") ?? attributeOf(one, "name") ?? attributeOf(one, "itemprop");
    const value = attributeOf(one, "content")?.trim();
    if (key === undefined || value === undefined || value === "") continue;
    metas.set(key.toLowerCase(), [...(metas.get(key.toLowerCase()) ?? []), value]);
  }
  const all = (name: string): readonly string[] => metas.get(name) ?? [];
  const meta = (...names: readonly string[]): string | undefined =>
    names.map((name) => all(name)[0]).find((one) => one !== undefined);
  const links = nodesIn(page, ({ name }) => name === "link");
  const linkOf = (rel: string): readonly HtmlNode[] =>
    links.filter((one) => (attributeOf(one, "rel") ?? "").toLowerCase().split(/\s+/).includes(rel));
  const html = nodesIn(page, ({ name }) => name === "html")[0];
  const first = (name: string): HtmlNode | undefined => nodesIn(page, (one) => one.name === name)[0];
  return {
    meta,
    all,
    // Browsers write the address of a saved page into a comment.
    canonical:
      attributeOf(linkOf("canonical")[0], "href") ??
      meta("og:url") ??
      /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(text.slice(0, 2_000))?.[1],
    title: wordsIn(first("title")) || undefined,
    language:
      attributeOf(html, "lang") ??
      attributeOf(html, "xml:lang") ??
      meta("og:locale", "dc.language", "content-language"),
    versions: linkOf("alternate")
      .filter((one) => !/^(x-default|)$/i.test(attributeOf(one, "hreflang") ?? ""))
      .map((one) => attributeOf(one, "href") ?? ""),
    base: attributeOf(first("base"), "href"),
  };
}
