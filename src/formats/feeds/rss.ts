import { type Extension, Feed, type Item } from "feed";
import { absoluteUrl } from "../../press-room/addresses.ts";
import { outputOf } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";
import { feedUrl } from "../../site/feed-formats.ts";
import { memoise } from "../../site/memoise.ts";
import { toRfc822 } from "../../time/date-format.ts";
import { escapeText } from "../xml/write-xml.ts";
import { feedForPeople, feedStyle } from "./feed-for-people.ts";
import { type Attachment, type FeedItem, feedItem } from "./feed-item.ts";
import { feedFiles, type FeedSource, feedUpdated } from "./feed-source.ts";
import { feedHtml, feedText, feedValue, withInstruction } from "./rss-values.ts";

/**
 * RSS 2.0 beside every list, written by the package `feed`; elements for which it has no field are added as extensions.
 * https://www.rssboard.org/rss-specification
 */
export const rssFeeds = outputOf({
  name: "RSS",
  files: (publication) => feedFiles(publication, "rss"),
  content: ({ source }, publication) => {
    const feed = channelOf(source, publication);
    for (const release of source.releases) feed.addItem(rssItem(feedItem(release, publication)));
    return withInstruction(feed.rss2(), feedStyle(publication));
  },
});

function channelOf(source: FeedSource, publication: Publication): Feed {
  const { site } = publication.pressRoom;
  const icon = publication.assets.icons()[0];
  const feed = new Feed({
    title: feedText(source.title),
    description: feedText(source.description),
    link: absoluteUrl(source.page, site.url),
    language: source.language,
    updated: feedUpdated(source, publication),
    feedLinks: { rss: feedUrl(source.page, "rss", site.url) },
    docs: "https://www.rssboard.org/rss-specification",
    generator: false,
    ...(site.feed.hub && { hub: site.feed.hub }),
    ...(icon && { image: absoluteUrl(icon.path, site.url) }),
  });
  // The attributes of `channel`: the package cannot set them on the root.
  feed.addExtension({
    name: "_attributes",
    objects: { "xml:lang": source.language, "xmlns:media": "http://search.yahoo.com/mrss/" },
  });
  for (const [name, element] of Object.entries(feedForPeople(source, publication)))
    feed.addExtension(extension(name, element));
  return feed;
}

const rssItem = memoise((item: FeedItem): Item => {
  const [first] = item.attachments;
  return {
    title: item.title,
    link: item.url,
    date: new Date(item.published.ms),
    // RSS readers parse a description as HTML, and a title as text.
    description: feedHtml(escapeText(item.summary)),
    content: feedHtml(item.html),
    category: item.categories.map(({ label, scheme }) => ({ name: feedText(label), domain: feedText(scheme) })),
    // RSS allows one enclosure; `media:content` lists all pictures and documents.
    ...(first && { enclosure: { url: first.url, length: first.bytes, type: first.type } }),
    extensions: [
      extension("title", { _text: item.title }),
      // With its offset: the package writes times in UTC.
      extension("pubDate", { _text: toRfc822(item.published) }),
      extension("atom:updated", { _text: item.updated.iso }),
      extension("dc:creator", { _text: item.author.name }),
      ...(item.thumbnail ? [extension("media:thumbnail", { _attributes: { ...item.thumbnail } })] : []),
      extension("media:content", item.attachments.map(mediaContent)),
    ],
  };
});

/** The package writes an extension under its name, replacing an element with the same name. */
function extension(name: string, value: Parameters<typeof feedValue>[0]): Extension {
  return { name, objects: feedValue(value) as Extension["objects"] };
}

/** https://www.rssboard.org/media-rss */
function mediaContent({ url, type, bytes, kind, width, height, title, credit }: Attachment) {
  return {
    _attributes: { url, type, fileSize: bytes, medium: kind, width, height },
    ...(title && { "media:description": { _attributes: { type: "plain" }, _text: title } }),
    "media:credit": credit,
  };
}
