import {
  ASSETS,
  FEED_FILES,
  MEDIA_FILES,
  RELEASE_FILES,
  RELEASE_LIST_FILE,
  ROOT_FILES,
  searchIndexPath,
  SECTIONS,
  type SitePath,
} from "./addresses.ts";
import type { SiteSettings } from "./press-room.ts";

/**
 * Why a static host cannot serve a redirect from an old address: it is not an address, is on another host, is outside
 * the press room (`outside`), differs only in its query or fragment, has characters that a file name or rule cannot
 * contain, or is too long.
 */
export type AliasProblem = "no-address" | "other-host" | "outside" | "query" | "fragment" | "characters" | "length";

type AliasReading =
  { readonly ok: true; readonly path: SitePath } | { readonly ok: false; readonly problem: AliasProblem };

/** Maximum length of one part of an address, in bytes: file systems allow 255. */
const LONGEST_PART = 200;

/**
 * Maximum length of a percent-encoded address, in bytes: Cloudflare allows 1,000 characters for a rule with both of its
 * addresses.
 */
const LONGEST = 500;

/**
 * Reads an old address as a decoded path inside the press room: `/nyheter/b%C3%A5t` gives `/nyheter/båt`. A path
 * without the sub-path of the press room is taken to be below it.
 */
export function readAlias(alias: string, site: Pick<SiteSettings, "url" | "basePath">): AliasReading {
  const url = URL.canParse(alias, site.url) ? new URL(alias, site.url) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return { ok: false, problem: "no-address" };
  if (url.host !== new URL(site.url).host) return { ok: false, problem: "other-host" };
  if (url.search !== "") return { ok: false, problem: "query" };
  if (url.hash !== "") return { ok: false, problem: "fragment" };
  const whole = decodedPath(url.pathname);
  if (whole === undefined) return { ok: false, problem: "characters" };
  if (encodeURI(whole).length > LONGEST || whole.split("/").some((part) => byteLength(part) > LONGEST_PART))
    return { ok: false, problem: "length" };
  if (whole.startsWith(site.basePath)) return { ok: true, path: `/${whole.slice(site.basePath.length)}` };
  return /^\/(?!\/)/.test(alias) ? { ok: true, path: whole } : { ok: false, problem: "outside" };
}

/** Returns undefined for a path that is not valid UTF-8, has an empty part or a character that addresses cannot have. */
function decodedPath(path: string): SitePath | undefined {
  const parts = path.split("/").map(decodedPart);
  const isUsable = parts.every((part, index) => {
    if (part === undefined) return false;
    const isEnd = index === 0 || index === parts.length - 1;
    return part === "" ? isEnd : !/^\.{1,2}$|[/\\?#\p{Cc}\p{Cs}\uFFFE\uFFFF]|^\s|\s$/u.test(part);
  });
  return isUsable ? (parts.join("/") as SitePath) : undefined;
}

function decodedPart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Names of files beside the page of a release or a list. */
const NAMES_BESIDE_PAGES: ReadonlySet<string> = new Set([
  "index.html",
  RELEASE_LIST_FILE,
  ...Object.values(RELEASE_FILES),
  ...Object.values(FEED_FILES),
  ...Object.values(SECTIONS).filter((section) => section !== "" && !section.endsWith("/")),
]);

const FOLDERS: readonly string[] = [ASSETS, searchIndexPath("", "")];
const ROOT_NAMES: ReadonlySet<string> = new Set(Object.values(ROOT_FILES));

/**
 * Says whether the site writes a file at this address, or a folder where the file would be. `pages` has the paths of
 * all pages, each ending with a slash; files that releases bring are not included.
 */
export function isSiteAddress(path: SitePath, pages: ReadonlySet<string>): boolean {
  const bare = path.replace(/\/+$/, "");
  const at = bare.lastIndexOf("/") + 1;
  const [folder, name] = [bare.slice(0, at), bare.slice(at)];
  if (pages.has(`${bare}/`) || pages.has(bare)) return true;
  if (ROOT_NAMES.has(bare) || FOLDERS.some((taken) => `${bare}/`.startsWith(taken))) return true;
  // Hosts read files with these names at the root as settings.
  if (/^\/(?:_|\.pressroom)/.test(bare)) return true;
  if (bare.startsWith(MEDIA_FILES) && /\.\w+$/.test(name)) return true;
  return pages.has(folder) && (NAMES_BESIDE_PAGES.has(name) || /^(?:releases|sitemap)-\d+\.\w+$/.test(name));
}
