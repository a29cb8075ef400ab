import type { Output, Publication } from "../../press-room/publication.ts";
import { toRfc822 } from "../../release/date-format.ts";
import { channelOf, child, children, itemsOf, parseXml, text, writeFeed, type XmlElement } from "./feed-xml.ts";
import { feedPath } from "./feed-formats.ts";
import type { Attachment, FeedItem } from "./feed-item.ts";
import { type FeedSource, feedSources } from "./feed-source.ts";
import { feedForPeople } from "./feed-for-people.ts";

/** RSS 2.0 beside every list. https://www.rssboard.org/rss-specification */
export const rssFeeds: Output = {
  name: "RSS",
  *files(publication) {
    const items = rssItems(publication);
    for (const source of feedSources(publication))
      yield {
        path: feedPath(source.page, "rss"),
        content: writeFeed(rssDocument(source, publication, items), publication),
      };
  },
};

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

function rssDocument(source: FeedSource, publication: Publication, items: ReadonlyMap<string, XmlElement>): XmlElement {
  const rss = child(parseXml(channelOf(source, publication).rss2()), "rss");
  const { docs: _docs, "atom:link": links, ...channel } = child(rss, "channel");
  return {
    rss: {
      _attributes: { version: "2.0", "xml:lang": source.language, ...NAMESPACES },
      channel: {
        ...channel,
        title: text(source.title),
        description: text(source.description),
        "atom:link": links,
        ...feedForPeople(source, publication),
        item: source.releases.map(({ path }) => items.get(path)).filter((found) => found !== undefined),
      },
    },
  };
}

/** By the path of their release. */
function rssItems(publication: Publication): ReadonlyMap<string, XmlElement> {
  const { feed, items } = itemsOf(publication);
  const written = children(child(child(parseXml(feed.rss2()), "rss"), "channel"), "item");
  return new Map(items.map((item, index) => [item.path, rssItem(written[index] ?? {}, item)]));
}

function rssItem(written: XmlElement, item: FeedItem): XmlElement {
  const enclosure = item.attachments[0];
  return {
    ...written,
    title: text(item.title),
    pubDate: toRfc822(item.published),
    "atom:updated": item.updated.iso,
    "dc:creator": text(item.author.name),
    category: item.categories.map(({ label, scheme }) => ({ _attributes: { domain: scheme }, ...text(label) })),
    ...(item.summary && { description: text(item.summary) }),
    "content:encoded": text(item.html),
    // One enclosure is all that RSS knows; all pictures and documents are there as media.
    ...(enclosure && {
      enclosure: { _attributes: { url: enclosure.url, length: enclosure.bytes, type: enclosure.type } },
    }),
    ...(item.thumbnail && { "media:thumbnail": { _attributes: { ...item.thumbnail } } }),
    "media:content": item.attachments.map(mediaContent),
  };
}

/** https://www.rssboard.org/media-rss */
function mediaContent({ url, type, bytes, kind, width, height, title, credit }: Attachment): XmlElement {
  return {
    _attributes: { url, type, fileSize: bytes, medium: kind, width, height } as XmlElement,
    ...(title && { "media:description": { _attributes: { type: "plain" }, ...text(title) } }),
    ...(credit && { "media:credit": text(credit) }),
  };
}
