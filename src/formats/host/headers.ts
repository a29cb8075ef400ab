import {
  ASSETS,
  CMS,
  FEED_FILES,
  MEDIA_FILES,
  RELEASE_FILES,
  RELEASE_LIST_FILE,
  ROOT_FILES,
  searchIndexPath,
} from "../../press-room/addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { singleFile } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";
import { cmsPolicy } from "../../site/cms-policy.ts";
import { contentSecurityPolicy } from "../../site/content-security-policy.ts";

/** HTTP headers for the addresses a pattern matches: from the host's root, `*` for any characters, slashes included. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const YEAR = 365 * 24 * 60 * 60;
const FOREVER = { "Cache-Control": `public, max-age=${YEAR}, immutable` };
const MINUTES = { "Cache-Control": "public, max-age=300" };
/** Scripts on other sites, such as news systems, may read these files. */
const OPEN = { "Access-Control-Allow-Origin": "*" };

/**
 * The headers of the site. No address gets the same header from two rules, because hosts disagree about which one wins.
 * Pages have no caching rule because no pattern matches only pages; hosts that read this file make browsers revalidate
 * them.
 */
export function headersOf(publication: Publication): readonly HeaderRule[] {
  const { site, preview } = publication.pressRoom;
  const rule = (path: string, headers: HeaderRule["headers"]): HeaderRule => ({ path: site.basePath + path, headers });
  const type = (contentType: string): HeaderRule["headers"] => ({ "Content-Type": `${contentType}; charset=utf-8` });
  return [
    rule("*", {
      ...(!site.cms && isolation(site)),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": PERMISSIONS,
      ...(ownsHost(site) && { "Strict-Transport-Security": `max-age=${YEAR}` }),
      ...(preview && { "X-Robots-Tag": "noindex" }),
    }),
    ...(site.cms ? apartFromCms(publication).map((path) => rule(path, isolation(site))) : []),
    ...(site.cms ? [rule(`${CMS.slice(1)}*`, cmsHeaders(site, preview))] : []),
    // Everything in this folder has the hash of its content in its name.
    rule(`${ASSETS.slice(1)}*`, FOREVER),
    // So have the folders of pictures, but not the pages of the media library in the same place.
    ...["avif", "webp", "jpg", "png", "svg"].map((extension) => rule(`${MEDIA_FILES.slice(1)}*.${extension}`, FOREVER)),
    ...[FEED_FILES.rss, FEED_FILES.atom].map((name) => rule(`*${name}`, { ...MINUTES, ...OPEN })),
    rule(`*${FEED_FILES.json}`, { ...MINUTES, ...OPEN, ...type("application/feed+json") }),
    rule(`*${RELEASE_FILES.ninjs}`, { ...OPEN, ...type("application/json") }),
    rule(`*${RELEASE_LIST_FILE}`, { ...MINUTES, ...OPEN, ...type("application/json") }),
    rule(ROOT_FILES.manifest.slice(1), type("application/manifest+json")),
    rule("*.ics", { ...MINUTES, ...OPEN, ...type("text/calendar") }),
    rule("*.vcf", type("text/vcard")),
    rule("*.md", type("text/markdown")),
    rule("*.txt", type("text/plain")),
  ];
}

/** What a page may load, and which windows it shares its process with. */
function isolation(site: SiteSettings): HeaderRule["headers"] {
  return {
    "Content-Security-Policy": contentSecurityPolicy(site),
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}

/** The window in which an editor signs in reports to the page that opened it, so that one is not isolated. */
function cmsHeaders(site: SiteSettings, preview: boolean): HeaderRule["headers"] {
  return {
    "Content-Security-Policy": cmsPolicy(site),
    "Cross-Origin-Opener-Policy": "unsafe-none",
    ...(!preview && { "X-Robots-Tag": "noindex" }),
  };
}

/**
 * Patterns for everything but the editors' pages, which need other values of the same headers: the files at the root,
 * and each folder there.
 */
function apartFromCms({ pages, pressRoom }: Publication): readonly string[] {
  const folders = [ASSETS, MEDIA_FILES, ...pressRoom.site.languages.map((tag) => searchIndexPath(tag, tag))];
  const first = [...pages.map(({ path }) => path), ...folders].map((path) => /^\/[^/]*\/?/.exec(path)?.[0] ?? path);
  return [...new Set(first)]
    .map((path) => (path.length > 1 && path.endsWith("/") ? `${path}*` : path).slice(1))
    .toSorted();
}

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export const headersOutput = singleFile("headers", ROOT_FILES.headers, (publication) =>
  renderHeaders(headersOf(publication)),
);

/** The rules in the format of a `_headers` file. */
function renderHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join("")}`;
    })
    .join("\n");
}

/** Browser features that the site does not use. */
const PERMISSIONS = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "geolocation",
  "gyroscope",
  "microphone",
  "payment",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** Says whether the press room is at the root of its host; only then may it set policies for the whole host. */
function ownsHost({ url, basePath }: SiteSettings): boolean {
  return url.startsWith("https:") && basePath === "/";
}
