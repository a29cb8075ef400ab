import type { Output } from "../press-room/publication.ts";
import { calendarOutput } from "../views/calendar.ts";
import { atomFeeds } from "../views/feeds/atom.ts";
import { jsonFeeds } from "../views/feeds/json-feed.ts";
import { rssFeeds } from "../views/feeds/rss.ts";
import { headersOutput } from "../views/headers.ts";
import { markdownOutput } from "../views/markdown-copy.ts";
import { newsSitemapOutput } from "../views/news-sitemap.ts";
import { ninjsOutput } from "../views/ninjs.ts";
import { plainTextOutput } from "../views/plain-text.ts";
import { aliasPagesOutput, redirectsOutput } from "../views/redirects.tsx";
import { releaseListJsonOutput } from "../views/release-list-json.ts";
import { robotsOutput } from "../views/robots.ts";
import { securityTxtOutput } from "../views/security-txt.ts";
import { sitemapOutput } from "../views/sitemap.ts";
import { vCardOutput } from "../views/vcard.ts";
import { webManifestOutput } from "../views/web-manifest.ts";

/** Every machine format of the press room. A new one is a pure function and a row here. */
export const outputs: readonly Output[] = [
  plainTextOutput,
  markdownOutput,
  ninjsOutput,
  rssFeeds,
  atomFeeds,
  jsonFeeds,
  releaseListJsonOutput,
  calendarOutput,
  vCardOutput,
  sitemapOutput,
  newsSitemapOutput,
  robotsOutput,
  securityTxtOutput,
  webManifestOutput,
  redirectsOutput,
  aliasPagesOutput,
  headersOutput,
];
