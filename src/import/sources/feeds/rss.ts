import { elementIn, elementsIn, textIn, textOfElement, type XmlNode } from "../xml/tree.ts";
import { contentOf } from "../xml/markup.ts";
import { plainText } from "../xml/plain-text.ts";
import type { RawRelease, RawSource, SourceText } from "../raw-release.ts";
import { mediaOf, sortedFiles } from "./media.ts";

/** Reads the items of RSS 0.9 to 2.0; `root` is `<rss>` or `<rdf:RDF>`, whose items are beside the channel. */
export function readRss(root: XmlNode, source: SourceText): RawSource {
  const channel = elementIn(root, "channel") ?? root;
  const items = [...new Set([root, ...elementsIn(root, "channel")])].flatMap((list) => elementsIn(list, "item"));
  const language = textIn(channel, "language", "dc:language") ?? root.attributes.get("xml:lang");
  const home = textIn(channel, "link");
  const next = elementsIn(channel, "atom:link").find(({ attributes }) => attributes.get("rel") === "next");
  const publisher = plainText(textIn(channel, "dc:publisher", "title"));
  return {
    items: items.map((item) => itemOf(item, { source, language, home, publisher })),
    language,
    next: next?.attributes.get("href"),
  };
}

interface Channel {
  readonly source: SourceText;
  readonly language: string | undefined;
  readonly home: string | undefined;
  readonly publisher: string | undefined;
}

function itemOf(item: XmlNode, { source, language, home, publisher }: Channel): RawRelease {
  const guid = elementIn(item, "guid");
  const id = guid === undefined ? item.attributes.get("rdf:about") : textOfElement(guid);
  const url = linkOf(item) ?? (guid?.attributes.get("isPermaLink") === "false" || !isWebAddress(id) ? undefined : id);
  const base = item.attributes.get("xml:base") ?? (/^https?:/.test(source.base) ? source.base : (home ?? source.base));
  const full = elementIn(item, "content:encoded", "xhtml:body");
  const summary = elementIn(item, "description", "itunes:summary", "dcterms:abstract");
  const [content, lead] = [contentOf(full), contentOf(summary)];
  const body = content === "" ? lead : content;
  const enclosures = elementsIn(item, "enclosure").map(({ attributes }) => ({
    location: attributes.get("url") ?? "",
    mediaType: attributes.get("type"),
  }));
  return {
    origin: { source: source.source, line: item.line },
    key: id === "" ? undefined : id,
    url,
    title: plainText(textIn(item, "title", "dc:title", "media:title")),
    lead: content === "" ? undefined : plainText(lead),
    body: { format: "html", content: body, base: url === undefined ? base : absolute(url, base) },
    date: textIn(item, "pubDate", "dc:date", "dcterms:created", "dcterms:issued", "atom:published", "pubdate", "date"),
    updated: textIn(item, "atom:updated", "dcterms:modified"),
    languages: [textIn(item, "dc:language", "language"), item.attributes.get("xml:lang"), language],
    topics: elementsIn(item, "category", "dc:subject").map((one) => plainText(textOfElement(one)) ?? ""),
    publisher: plainText(textIn(item, "dc:publisher")) ?? publisher,
    ...sortedFiles([...enclosures, ...mediaOf(item)]),
    base,
  };
}

/** RSS has the address as text; Atom's element in its place has it in an attribute. */
function linkOf(item: XmlNode): string | undefined {
  const alternate = elementsIn(item, "atom:link").find(
    ({ attributes }) => (attributes.get("rel") ?? "alternate") === "alternate",
  );
  return textIn(item, "link") ?? alternate?.attributes.get("href") ?? elementIn(item, "link")?.attributes.get("href");
}

function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text);
}

function absolute(link: string, base: string): string {
  return URL.canParse(link, base) ? new URL(link, base).href : base;
}
