import { absoluteUrl, type FeedFile, feedPath, type SitePath } from "../press-room/addresses.ts";

/** The feed formats, the most common first, with their names and media types. */
export const FEED_FORMATS = {
  rss: { name: "RSS", type: "application/rss+xml" },
  atom: { name: "Atom", type: "application/atom+xml" },
  json: { name: "JSON Feed", type: "application/feed+json" },
} as const satisfies Readonly<Record<FeedFile, { readonly name: string; readonly type: string }>>;

/** The absolute address of a page's feed. */
export function feedUrl(page: SitePath, format: FeedFile, siteUrl: string): string {
  return absoluteUrl(feedPath(page, format), siteUrl);
}
