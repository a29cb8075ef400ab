import { js2xml, xml2js } from "xml-js";
import { type Author, Feed } from "feed";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Publication } from "../../press-room/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { hrefOf } from "../../press-room/addresses.ts";
import { stripControls } from "../../release/plain-characters.ts";
import type { Timestamp } from "../../release/timestamp.ts";
import { FEED_STYLE, feedUrl } from "./feed-formats.ts";
import { type FeedItem, feedItem } from "./feed-item.ts";
import { type FeedSource, feedSources } from "./feed-source.ts";

/** An XML element, or a document, in the compact form of `feed`'s own XML library: names and `_attributes`, `_cdata`. */
export interface XmlElement {
  readonly [name: string]: XmlContent | undefined;
}
export type XmlContent = string | number | XmlElement | readonly XmlContent[];

/** Reads what `feed` wrote. */
export function parseXml(xml: string): XmlElement {
  return xml2js(xml, { compact: true }) as XmlElement;
}

/** The document as text, with the style sheet for people who open it in a browser. */
export function writeFeed(root: XmlElement, publication: Publication): string {
  const href = hrefOf(FEED_STYLE, publication.room.site.basePath);
  const document: XmlElement = {
    _declaration: { _attributes: { version: "1.0", encoding: "utf-8" } },
    // `feed` knows XSL only, which browsers are giving up: https://chromestatus.com/feature/4709671889534976
    _instruction: { "xml-stylesheet": { _attributes: { type: "text/css", href } } },
    ...root,
  };
  return js2xml(document, { compact: true, spaces: 1, attributesFn: (attributes) => escaped(attributes) });
}

/** Text of any content as an element: CDATA sections, split where the text itself would end one. */
export function text(content: string): XmlElement {
  return { _cdata: content.split(/(?<=\]\])(?=>)/) };
}

/** The elements of a name that a parsed element holds. */
export function children(parent: XmlElement, name: string): readonly XmlElement[] {
  const found = parent[name];
  if (found === undefined) return [];
  return (Array.isArray(found) ? found : [found]) as readonly XmlElement[];
}

/** The one element of that name; empty if there is none. */
export function child(parent: XmlElement, name: string): XmlElement {
  return children(parent, name)[0] ?? {};
}

/** The library writes attributes as they come, but for quotes. */
function escaped(attributes: unknown): Record<string, string> {
  const pairs = Object.entries(attributes as Readonly<Record<string, string | number | undefined>>);
  return Object.fromEntries(
    pairs.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;")]],
    ),
  );
}

/** `feed`'s own form of a feed without its items. */
export function channelOf(source: FeedSource, publication: Publication): Feed {
  const { site, now, owner } = publication.room;
  const icon = publication.assets.icons()[0];
  const author: Author = { name: stripControls(owner.name), link: owner.website ?? site.url };
  return new Feed({
    id: absoluteUrl(source.page, site.url),
    title: stripControls(source.title),
    description: stripControls(source.description),
    link: absoluteUrl(source.page, site.url),
    language: source.language,
    updated: new Date(newest(source.releases.map(({ updated }) => updated)) ?? now.ms),
    feedLinks: {
      rss: feedUrl(source.page, "rss", site.url),
      atom: feedUrl(source.page, "atom", site.url),
    },
    author,
    generator: false,
    ...(site.feed.hub && { hub: site.feed.hub }),
    ...(icon && { image: absoluteUrl(icon.path, site.url), favicon: absoluteUrl(icon.path, site.url) }),
  });
}

/**
 * All items that any feed of the publication holds, in `feed`'s own form and without their text, which needs no
 * reading back, with the item each is of.
 */
export function itemsOf(publication: Publication): { readonly feed: Feed; readonly items: readonly FeedItem[] } {
  const releases = new Set<PublishedRelease>();
  for (const source of feedSources(publication)) for (const release of source.releases) releases.add(release);
  const items = [...releases].map((release) => feedItem(release, publication));
  const feed = new Feed({ title: "", link: publication.room.site.url, updated: new Date(0) });
  for (const item of items) feed.addItem(feedLibraryItem(item));
  return { feed, items };
}

function feedLibraryItem({ url, updated, published }: FeedItem): Parameters<Feed["addItem"]>[0] {
  return { title: url, link: url, date: new Date(updated.ms), published: new Date(published.ms) };
}

function newest(times: readonly Timestamp[]): number | undefined {
  return times.length === 0 ? undefined : Math.max(...times.map(({ ms }) => ms));
}
