import { feedPath } from "../../press-room/addresses.ts";
import type { Output, Publication } from "../../site/publication.ts";
import { toRfc822 } from "../../time/date-format.ts";
import { escapeText, type XmlElement } from "../xml/write-xml.ts";
import { feedForPeople } from "./feed-for-people.ts";
import type { Attachment, FeedItem } from "./feed-item.ts";
import { channelOf, child, children, itemsOf, readXml, writeFeed } from "./feed-library.ts";
import { type FeedSource, feedSources } from "./feed-source.ts";

/** RSS 2.0 beside every list. https://www.rssboard.org/rss-specification */
export const rssFeeds: Output = {
  name: "RSS",
  *files(publication) {
    const items = rssItems(publication);
    for (const source of feedSources(publication)) {
      const document = rssDocument(source, publication, items);
      yield { path: feedPath(source.page, "rss"), content: writeFeed(document, publication) };
    }
  },
};

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

function rssDocument(source: FeedSource, publication: Publication, items: ReadonlyMap<string, XmlElement>): XmlElement {
  const channel = child(child(readXml(channelOf(source, publication).rss2()), "rss"), "channel");
  const image = channel["image"];
  return {
    rss: {
      _attributes: { version: "2.0", "xml:lang": source.language, ...NAMESPACES },
      channel: {
        ...channel,
        docs: undefined,
        title: source.title,
        description: source.description,
        ...(image !== undefined && { image: { ...child(channel, "image"), title: source.title } }),
        ...feedForPeople(source, publication),
        item: source.releases.map(({ path }) => items.get(path)).filter((found) => found !== undefined),
      },
    },
  };
}

/** By the path of their release. */
function rssItems(publication: Publication): ReadonlyMap<string, XmlElement> {
  const { feed, items } = itemsOf(publication);
  const written = children(child(child(readXml(feed.rss2()), "rss"), "channel"), "item");
  return new Map(items.map((item, index) => [item.path, rssItem(written[index] ?? {}, item)]));
}

function rssItem(written: XmlElement, item: FeedItem): XmlElement {
  const enclosure = item.attachments[0];
  return {
    title: item.title,
    ...written,
    pubDate: toRfc822(item.published),
    "atom:updated": item.updated.iso,
    "dc:creator": item.author.name,
    category: item.categories.map(({ label, scheme }) => ({ _attributes: { domain: scheme }, _text: label })),
    // RSS takes an item's description for HTML, and its title for text.
    description: { _cdata: escapeText(item.summary) },
    "content:encoded": { _cdata: item.html },
    // One enclosure is all that RSS knows; every picture and document is there as media too.
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
    _attributes: { url, type, fileSize: bytes, medium: kind, width, height },
    ...(title && { "media:description": { _attributes: { type: "plain" }, _text: title } }),
    "media:credit": credit,
  };
}
