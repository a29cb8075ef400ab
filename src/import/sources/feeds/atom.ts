import { elementIn, elementsIn, isElement, textIn, textOfElement, type XmlNode } from "../xml/tree.ts";
import { contentOf } from "../xml/markup.ts";
import { plainText } from "../xml/plain-text.ts";
import type { RawRelease, RawSource, SourceText } from "../raw-release.ts";
import type { FoundBody } from "../../found-release.ts";
import { mediaOf, sortedFiles } from "./media.ts";

/** Reads the entries of Atom 1.0 (RFC 4287) and 0.3, of a feed without its namespace too. */
export function readAtom(root: XmlNode, source: SourceText): RawSource {
  const feed = root.name === "feed" ? asAtom(root) : root;
  const base = baseOf(feed, source.base);
  const language = feed.attributes.get("xml:lang") ?? textIn(feed, "dc:language");
  const publisher = textOf(elementIn(feed, "atom:title"));
  const entries = elementsIn(feed, "atom:entry");
  return {
    items: entries.map((entry) => entryOf(entry, { source, base, language, publisher })),
    language,
    next: linksOf(feed, "next")[0]?.attributes.get("href"),
  };
}

interface Feed {
  readonly source: SourceText;
  readonly base: string;
  readonly language: string | undefined;
  readonly publisher: string | undefined;
}

function entryOf(entry: XmlNode, feed: Feed): RawRelease {
  const base = baseOf(entry, feed.base);
  const content = elementIn(entry, "atom:content");
  const summary = elementIn(entry, "atom:summary");
  const link = linksOf(entry, "alternate")[0];
  const url = link?.attributes.get("href");
  const id = textIn(entry, "atom:id");
  const from = elementIn(entry, "atom:source");
  const enclosures = linksOf(entry, "enclosure").map(({ attributes }) => ({
    location: attributes.get("href") ?? "",
    mediaType: attributes.get("type"),
    title: attributes.get("title"),
  }));
  const body = bodyOf(content, base) ?? bodyOf(summary, base);
  // Content at another address (RFC 4287 §4.1.3.2) is a file of the entry.
  const elsewhere = content?.attributes.get("src");
  if (elsewhere !== undefined)
    enclosures.push({ location: elsewhere, mediaType: content?.attributes.get("type"), title: undefined });
  return {
    origin: { source: feed.source.source, line: entry.line },
    key: id,
    url: url ?? (/^https?:\/\//.test(id ?? "") ? id : undefined),
    title: textOf(elementIn(entry, "atom:title")),
    lead: bodyOf(content, base) === undefined ? undefined : textOf(summary),
    body,
    date: textIn(entry, "atom:published", "atom:issued", "atom:created", "dc:date", "atom:updated", "atom:modified"),
    updated: textIn(entry, "atom:published", "atom:issued") && textIn(entry, "atom:updated", "atom:modified"),
    languages: [
      entry.attributes.get("xml:lang"),
      content?.attributes.get("xml:lang"),
      link?.attributes.get("hreflang"),
      textIn(entry, "dc:language"),
      feed.language,
    ],
    topics: elementsIn(entry, "atom:category", "dc:subject").map(
      (one) => plainText(one.attributes.get("label") ?? one.attributes.get("term") ?? textOfElement(one)) ?? "",
    ),
    publisher: (from === undefined ? undefined : textOf(elementIn(from, "atom:title"))) ?? feed.publisher,
    ...sortedFiles([...enclosures, ...mediaOf(entry)]),
    base,
  };
}

function asAtom(node: XmlNode): XmlNode {
  const name = node.name.includes(":") ? node.name : `atom:${node.name}`;
  return { ...node, name, children: node.children.map((child) => (isElement(child) ? asAtom(child) : child)) };
}

/** Links with a relation; a link without `rel` is an alternate (RFC 4287 §4.2.7.2). Pages come before other formats. */
function linksOf(node: XmlNode, rel: string): readonly XmlNode[] {
  const links = elementsIn(node, "atom:link").filter(
    ({ attributes }) => (attributes.get("rel") ?? "alternate") === rel,
  );
  const isPage = ({ attributes }: XmlNode): boolean =>
    /^(text\/html|application\/xhtml\+xml|)$/.test(attributes.get("type") ?? "");
  return [...links.filter(isPage), ...links.filter((link) => !isPage(link))];
}

function baseOf(node: XmlNode, outer: string): string {
  const own = node.attributes.get("xml:base");
  return own !== undefined && URL.canParse(own, outer) ? new URL(own, outer).href : outer;
}

/** Text, HTML or XHTML, as `type` says (RFC 4287 §3.1); Atom 0.3 says how the content is written in `mode`. */
function bodyOf(node: XmlNode | undefined, outer: string): FoundBody | undefined {
  const content = contentOf(xhtmlIn(node));
  if (node === undefined || content === "") return undefined;
  const type = (node.attributes.get("type") ?? "text").toLowerCase();
  const isText = /^(text|text\/plain)$/.test(type) && node.attributes.get("mode") !== "escaped";
  const looksLikeHtml = /<\/?(p|br|div|a|ul|strong)[\s>/]/i.test(content);
  const base = baseOf(node, outer);
  if (isText && !looksLikeHtml) return { format: "text", content, base };
  return { format: "html", content, base };
}

/** XHTML is within a `<div>` that does not belong to it. */
function xhtmlIn(node: XmlNode | undefined): XmlNode | undefined {
  const inner = node?.children.filter(isElement) ?? [];
  return inner.length === 1 && inner[0]?.name === "xhtml:div" ? inner[0] : node;
}

function textOf(node: XmlNode | undefined): string | undefined {
  const isText = /^(text|text\/plain|)$/.test(node?.attributes.get("type") ?? "");
  const content = contentOf(xhtmlIn(node));
  return isText && !node?.children.some(isElement) ? content : plainText(content);
}
