import { absoluteUrl, type SitePath } from "../press-room/addresses.ts";

/** The formats a feed comes in, the most read first. */
export const FEED_FORMATS = {
  rss: { name: "RSS", file: "feed.xml", type: "application/rss+xml" },
  atom: { name: "Atom", file: "atom.xml", type: "application/atom+xml" },
  json: { name: "JSON Feed", file: "feed.json", type: "application/feed+json" },
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

/** The style sheet of feeds that a person opens in a browser. */
export const FEED_STYLE: SitePath = "/feed.css";

/** Where a page has its feed: `/type/news/` gives `/type/news/feed.xml`. */
export function feedPath(page: SitePath, format: FeedFormat): SitePath {
  return `${page}${FEED_FORMATS[format].file}`;
}

/** The absolute address of a page's feed. */
export function feedUrl(page: SitePath, format: FeedFormat, siteUrl: string): string {
  return absoluteUrl(feedPath(page, format), siteUrl);
}
