// Longer than 200 lines so that every address of the site is made in one file.
import { languagePath } from "../text/language.ts";
import { yearIn } from "../time/dates.ts";
import type { Release } from "../release/release.ts";
import type { SiteSettings } from "./press-room.ts";

/**
 * The address book: every address of the site is made here. Addresses are a contract with readers and other programs;
 * headers, checks of names, alternates and sitemaps use the same constants.
 */

/** An address inside the press room, relative to its root: `/2026/x/`. Never includes the sub-path of the site. */
export type SitePath = `/${string}`;

/** Pages and files that every language's tree has once, below its root. */
export const SECTIONS = {
  front: "",
  releases: "releases/",
  types: "type/",
  topics: "topic/",
  publishers: "publisher/",
  media: "media/",
  contacts: "contacts/",
  about: "about/",
  follow: "follow/",
  followThanks: "follow/thanks/",
  search: "search/",
  accessibility: "accessibility/",
  notFound: "404.html",
  calendar: "calendar.ics",
  organisationKit: "media/press-kit.zip",
} as const;

export type Section = keyof typeof SECTIONS;

/** Files beside a release; some only if the release has content for them. */
export const RELEASE_FILES = {
  text: "index.txt",
  markdown: "index.md",
  ninjs: "index.json",
  calendar: "event.ics",
  pressKit: "press-kit.zip",
} as const;

export type ReleaseFile = keyof typeof RELEASE_FILES;

/** File names that a release's pictures and documents may not use. */
export const NAMES_BESIDE_RELEASE: ReadonlySet<string> = new Set(["index.html", ...Object.values(RELEASE_FILES)]);

/** Feeds beside every list; those of the archive are at the root of the language's tree. */
export const FEED_FILES = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" } as const;

export type FeedFile = keyof typeof FEED_FILES;

/** Newest page of a list as JSON, beside its feeds. */
export const RELEASE_LIST_FILE = "releases.json";

/** Files the site has once, whatever its languages. */
export const ROOT_FILES = {
  sitemap: "/sitemap.xml",
  newsSitemap: "/news-sitemap.xml",
  robots: "/robots.txt",
  llms: "/llms.txt",
  security: "/.well-known/security.txt",
  manifest: "/site.webmanifest",
  build: "/build.json",
  feedStyle: "/feed.css",
  headers: "/_headers",
  redirects: "/_redirects",
  nginxRedirects: "/_redirects.nginx",
} as const satisfies Readonly<Record<string, SitePath>>;

/** Bundled styles, scripts and fonts; every name contains the hash of its content. */
export const ASSETS: SitePath = "/assets/";
/** The pages on which editors write, if the site has them. */
export const CMS: SitePath = "/admin/";

/** Pictures, cards and icons, in folders named by a hash. The media library has its pages here too. */
export const MEDIA_FILES: SitePath = "/media/";

/** The root of a language's tree: `/` for the site's default language, `/nn/` for another. */
export function languageRoot(language: string, defaultLanguage: string): SitePath {
  return language === defaultLanguage ? "/" : `/${languagePath(language)}/`;
}

/** A page or file that a language's tree has once. `root` ends with a slash. */
export function sectionPath(root: SitePath, section: Section): SitePath {
  return `${root}${SECTIONS[section]}`;
}

export type ListKind = "all" | "year" | "type" | "topic" | "publisher";

const LIST_FOLDER: Readonly<Record<ListKind, Section>> = {
  all: "releases",
  year: "releases",
  type: "types",
  topic: "topics",
  publisher: "publishers",
};

/** First page of a list: `/releases/`, `/releases/2026/`, `/type/news/`. */
export function listPath(root: SitePath, kind: ListKind, key: string): SitePath {
  const folder = sectionPath(root, LIST_FOLDER[kind]);
  return kind === "all" ? folder : `${folder}${key}/`;
}

/** The page that names all lists of a kind: `/topic/`. */
export function listIndexPath(root: SitePath, kind: "type" | "topic" | "publisher"): SitePath {
  return sectionPath(root, LIST_FOLDER[kind]);
}

/**
 * Page `number`, from 1, of a list: `/type/news/2/`. The archive uses `/releases/page/2/` because `/releases/2026/` is
 * a year.
 */
export function listPagePath(list: { readonly kind: ListKind; readonly path: SitePath }, number: number): SitePath {
  return list.kind === "all" && number > 1 ? `${list.path}page/${number}/` : numberedPath(list.path, number);
}

/** Page `number`, from 1, of a series that begins at `path`: `/media/`, `/media/2/`. */
export function numberedPath(path: SitePath, number: number): SitePath {
  return number === 1 ? path : `${path}${number}/`;
}

/** A part of the media library: `/media/pictures/`, `/media/year/2026/`, `/media/topic/ferries/`. */
export function mediaListPath(root: SitePath, kind: "kind" | "year" | "topic" | "publisher", key: string): SitePath {
  return `${sectionPath(root, "media")}${kind === "kind" ? "" : `${kind}/`}${key}/`;
}

/** A page written by the team, or one at an address that its kind defines: `/om-arkivet/`. */
export function ownPagePath(root: SitePath, slug: string): SitePath {
  return `${root}${slug}/`;
}

/** The page of a contact: `/contacts/kari-normann/`. */
export function contactPath(root: SitePath, id: string): SitePath {
  return `${sectionPath(root, "contacts")}${id}/`;
}

/** Version 4.0 is for programs that follow the standard, 3.0 for Outlook and phones. */
export type CardVersion = "4.0" | "3.0";

/** The vCard of a contact: `/contacts/kari-normann.vcf`, and `/contacts/kari-normann.3.vcf` for version 3.0. */
export function contactCardPath(root: SitePath, id: string, version: CardVersion = "4.0"): SitePath {
  return `${sectionPath(root, "contacts")}${id}${version === "3.0" ? ".3" : ""}.vcf`;
}

/** The address of a release: `/2026/recruitment-survey/`, `/nn/2026/…/`. */
export function releasePath(
  release: Pick<Release, "date" | "language" | "slug">,
  site: Pick<SiteSettings, "languages">,
): SitePath {
  return `${languageRoot(release.language, site.languages[0])}${yearIn(release.date)}/${release.slug}/`;
}

/** A file beside a release: `/2026/recruitment-survey/index.txt`. */
export function releaseFilePath(release: { readonly path: SitePath }, file: ReleaseFile): SitePath {
  return `${release.path}${RELEASE_FILES[file]}`;
}

/** A feed beside the page at `path`: `/type/news/` gives `/type/news/feed.xml`. */
export function feedPath(path: SitePath, feed: FeedFile): SitePath {
  return `${path}${FEED_FILES[feed]}`;
}

/** File `number` of a list as JSON: `releases-2.json`; without a number the one with the newest releases. */
export function releaseListPath(path: SitePath, number?: number): SitePath {
  return `${path}${number === undefined ? RELEASE_LIST_FILE : numbered(RELEASE_LIST_FILE, number)}` as SitePath;
}

/** File `number`, from 1, of a sitemap that takes several: `/sitemap-2.xml`. */
export function sitemapPartPath(number: number): SitePath {
  return numbered(ROOT_FILES.sitemap, number) as SitePath;
}

/** Folder of the search index of a language: `/pagefind/` for the site's default language, else `/pagefind/nn/`. */
export function searchIndexPath(language: string, defaultLanguage: string): SitePath {
  return `/pagefind${languageRoot(language, defaultLanguage)}`;
}

/** Folder of the files that say how many releases of each language have a word. The name is not a language tag. */
export const SEARCH_COUNTS: SitePath = "/pagefind/counts/";

/** `releases.json`, 2 gives `releases-2.json`. */
function numbered(file: string, number: number): string {
  return file.replace(/(?=\.\w+$)/, `-${number}`);
}

/** The address as a page links to it: root-relative, sub-path included. */
export function hrefOf(path: SitePath, basePath: string): string {
  return encodeURI(basePath + path.slice(1));
}

/** The absolute address, for feeds and other machine formats. `siteUrl` ends with a slash. */
export function absoluteUrl(path: SitePath, siteUrl: string): string {
  return siteUrl + encodeURI(path.slice(1));
}

/** The output file served at an address: `/2026/x/` → `2026/x/index.html`. */
export function outputFile(path: SitePath): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}
