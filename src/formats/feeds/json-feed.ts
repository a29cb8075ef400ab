import { absoluteUrl } from "../../press-room/addresses.ts";
import { outputOf } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";
import { feedUrl } from "../../site/feed-formats.ts";
import { type FeedAuthor, feedItem, type FeedItem } from "./feed-item.ts";
import { feedFiles, type FeedSource } from "./feed-source.ts";

/** The part of JSON Feed 1.1 that a press room uses. https://www.jsonfeed.org/version/1.1/ */
export interface JsonFeed {
  readonly version: "https://jsonfeed.org/version/1.1";
  readonly title: string;
  readonly description: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly language: string;
  readonly icon?: string;
  readonly favicon?: string;
  readonly authors: readonly FeedAuthor[];
  readonly hubs?: readonly { readonly type: "WebSub"; readonly url: string }[];
  readonly items: readonly JsonFeedItem[];
}

interface JsonFeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly summary: string;
  /** A crop of the main picture. */
  readonly image?: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: readonly FeedAuthor[];
  readonly tags: readonly string[];
  readonly language: string;
  readonly attachments?: readonly JsonFeedAttachment[];
}

interface JsonFeedAttachment {
  readonly url: string;
  readonly mime_type: string;
  readonly title?: string;
  readonly size_in_bytes: number;
}

/** JSON Feed 1.1 beside every list. */
export const jsonFeeds = outputOf({
  name: "JSON Feed",
  files: (publication) => feedFiles(publication, "json"),
  content: ({ source }, publication) => JSON.stringify(jsonFeed(source, publication)),
});

function jsonFeed(source: FeedSource, publication: Publication): JsonFeed {
  const { site, owner } = publication.pressRoom;
  const icons = publication.assets.icons();
  const [smallest, largest] = [icons[0], icons.at(-1)];
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: source.title,
    description: source.description,
    home_page_url: absoluteUrl(source.page, site.url),
    feed_url: feedUrl(source.page, "json", site.url),
    language: source.language,
    ...(largest && { icon: absoluteUrl(largest.path, site.url) }),
    ...(smallest && { favicon: absoluteUrl(smallest.path, site.url) }),
    authors: [{ name: owner.name, url: owner.website ?? site.url }],
    ...(site.feed.hub && { hubs: [{ type: "WebSub", url: site.feed.hub }] }),
    items: source.releases.map((release) => jsonItem(feedItem(release, publication))),
  };
}

function jsonItem(item: FeedItem): JsonFeedItem {
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    content_html: item.html,
    summary: item.summary,
    ...(item.thumbnail && { image: item.thumbnail.url }),
    date_published: item.published.iso,
    date_modified: item.updated.iso,
    authors: [item.author],
    tags: item.categories.map(({ label }) => label),
    language: item.language,
    ...(item.attachments.length > 0 && { attachments: item.attachments.map(jsonAttachment) }),
  };
}

function jsonAttachment({ url, type, title, bytes }: FeedItem["attachments"][number]): JsonFeedAttachment {
  return { url, mime_type: type, ...(title && { title }), size_in_bytes: bytes };
}
