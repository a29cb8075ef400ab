import { Feed } from "feed";
import { xml2js } from "xml-js";
import { absoluteUrl, hrefOf, ROOT_FILES } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import { writeXml, type XmlElement } from "../xml/write-xml.ts";
import { feedUrl } from "../../site/feed-formats.ts";
import { type FeedItem, feedItem } from "./feed-item.ts";
import { type FeedSource, feedSources } from "./feed-source.ts";

// `feed` writes text and has few points to extend it at: what it wrote is read back as objects of the same library it
// writes with, and completed there. Texts are left out until then, so that they need no reading back.

/** The feed in the library's own form, without its items. */
export function channelOf(source: FeedSource, publication: Publication): Feed {
  const { site, now } = publication.pressRoom;
  const icon = publication.assets.icons()[0];
  return new Feed({
    id: absoluteUrl(source.page, site.url),
    title: "",
    link: absoluteUrl(source.page, site.url),
    language: source.language,
    updated: new Date(newest(source.releases.map(({ updated }) => updated)) ?? now.ms),
    feedLinks: {
      rss: feedUrl(source.page, "rss", site.url),
      atom: feedUrl(source.page, "atom", site.url),
    },
    generator: false,
    ...(site.feed.hub && { hub: site.feed.hub }),
    ...(icon && { image: absoluteUrl(icon.path, site.url), favicon: absoluteUrl(icon.path, site.url) }),
  });
}

/** Every item that any feed of the publication holds, once, in the library's own form, and the item each is of. */
export function itemsOf(publication: Publication): { readonly feed: Feed; readonly items: readonly FeedItem[] } {
  const releases = new Set<PublishedRelease>();
  for (const source of feedSources(publication)) for (const release of source.releases) releases.add(release);
  const items = [...releases].map((release) => feedItem(release, publication));
  const feed = new Feed({ title: "", link: publication.pressRoom.site.url, updated: new Date(0) });
  for (const { url, updated, published } of items)
    feed.addItem({ title: "", link: url, date: new Date(updated.ms), published: new Date(published.ms) });
  return { feed, items };
}

/** Reads what the library wrote. */
export function readXml(xml: string): XmlElement {
  return xml2js(xml, { compact: true }) as XmlElement;
}

/** The elements of a name that an element holds. */
export function children(parent: XmlElement, name: string): readonly XmlElement[] {
  const found = parent[name];
  if (found === undefined) return [];
  return (Array.isArray(found) ? found : [found]) as readonly XmlElement[];
}

/** The one element of that name; empty if there is none. */
export function child(parent: XmlElement, name: string): XmlElement {
  return children(parent, name)[0] ?? {};
}

/** The finished feed as text. Its style sheet is CSS: the library's XSL is what browsers are giving up. */
export function writeFeed(root: XmlElement, { pressRoom: { site } }: Publication): string {
  return writeXml(root, { "xml-stylesheet": { type: "text/css", href: hrefOf(ROOT_FILES.feedStyle, site.basePath) } });
}

function newest(times: readonly Timestamp[]): number | undefined {
  return times.length === 0 ? undefined : Math.max(...times.map(({ ms }) => ms));
}
