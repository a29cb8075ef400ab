import type { Output } from "../site/output.ts";
import { calendarOutput } from "./calendar/calendar.ts";
import { atomFeeds } from "./feeds/atom.ts";
import { jsonFeeds } from "./feeds/json-feed.ts";
import { rssFeeds } from "./feeds/rss.ts";
import { buildFileOutput } from "./host/build-file.ts";
import { headersOutput } from "./host/headers.ts";
import { llmsTxtOutput } from "./host/llms-txt.ts";
import { markdownOutput } from "./release-copy/markdown-copy.ts";
import { newsSitemapOutput } from "./sitemaps/news-sitemap.ts";
import { ninjsOutput } from "./ninjs/ninjs.ts";
import { plainTextOutput } from "./release-copy/text-output.ts";
import { aliasPagesOutput } from "./host/alias-pages.tsx";
import { nginxRedirectsOutput, redirectsOutput } from "./host/redirects.ts";
import { releaseListJsonOutput } from "./release-list-json.ts";
import { robotsOutput } from "./host/robots.ts";
import { securityTxtOutput } from "./host/security-txt.ts";
import { sitemapOutput } from "./sitemaps/sitemap.ts";
import { vCardOutput } from "./contacts/vcard.ts";
import { webManifestOutput } from "./host/web-manifest.ts";

/** Every machine format of the press room. Add a format as a pure function in its own file and a row here. */
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
  llmsTxtOutput,
  securityTxtOutput,
  webManifestOutput,
  buildFileOutput,
  redirectsOutput,
  nginxRedirectsOutput,
  aliasPagesOutput,
  headersOutput,
];
