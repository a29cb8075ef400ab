import {
  absoluteUrl,
  type FeedFile,
  type ReleaseFile,
  releaseFilePath,
  releaseListPath,
  sectionPath,
  type SitePath,
} from "../../press-room/addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { FEED_FORMATS, feedUrl } from "../feed-formats.ts";
import { siteName } from "../labels.ts";
import type { ViewContext } from "../view-context.ts";
import type { FeedLink } from "./head-model.ts";

/** The feeds with all releases of the page's language, and the list of them as data. */
export function editionFeeds({ edition, site }: ViewContext): readonly FeedLink[] {
  const name = siteName(site, edition.language);
  return [...feedsBeside(edition.root, name, site), listAsData(sectionPath(edition.root, "releases"), name, site)];
}

/** A list of releases as JSON, beside its page at `path`. */
export function listAsData(path: SitePath, title: string, site: SiteSettings): FeedLink {
  return { type: "application/json", title: `${title} (JSON)`, href: absoluteUrl(releaseListPath(path), site.url) };
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
