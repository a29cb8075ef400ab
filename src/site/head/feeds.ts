import {
  absoluteUrl,
  type FeedFile,
  type ReleaseFile,
  releaseFilePath,
  type SitePath,
} from "../../press-room/addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { FEED_FORMATS, feedUrl } from "../feed-formats.ts";
import { siteName } from "../labels.ts";
import type { ViewContext } from "../view-context.ts";
import type { FeedLink } from "./head-model.ts";

/** The feeds with all releases of the page's language. */
export function editionFeeds({ edition, site }: ViewContext): readonly FeedLink[] {
  return feedsBeside(edition.root, siteName(site, edition.language), site);
}

/** The three feeds beside the page at `path`. */
export function feedsBeside(path: SitePath, title: string, site: SiteSettings): readonly FeedLink[] {
  return Object.entries(FEED_FORMATS).map(([format, { name, type }]) => {
    return { type, title: `${title} (${name})`, href: feedUrl(path, format as FeedFile, site.url) };
  });
}

const COPIES: readonly (readonly [ReleaseFile, type: string, title: string])[] = [
  ["ninjs", "application/json", "IPTC ninjs"],
  ["markdown", "text/markdown", "Markdown"],
  ["text", "text/plain", "Text"],
];

/** The release in other formats, such as JSON and plain text. */
export function releaseCopies(release: { readonly path: SitePath }, site: SiteSettings): readonly FeedLink[] {
  return COPIES.map(([file, type, title]) => {
    return { type, title, href: absoluteUrl(releaseFilePath(release, file), site.url) };
  });
}
