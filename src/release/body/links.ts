import type { Token } from "markdown-it";
import { stripControls } from "../../text/plain-characters.ts";
import { downloadName } from "../../text/slug.ts";

/** Line and column, both from 1; the column counts UTF-16 units. */
export interface BodyPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * A link as data, until a format writes its address. `href` is the address as written on a page in the folder of the
 * release's files.
 */
export type BodyLink = LinkTarget & {
  /** Where the link is written in the body; absent for links that the renderer adds, to and from footnotes. */
  readonly at?: BodyPlace;
};

/**
 * `web` has a scheme and a host, on this site or elsewhere; `address` is a telephone or mailbox; `file` a file of the
 * release; `page` an address without a host, `/2026/x/` or `../x/`; `place` a heading or note of the same text, `#h-x`.
 */
export type LinkTarget =
  | { readonly to: "web" | "address" | "page" | "place"; readonly href: string }
  | { readonly to: "file"; readonly href: string; readonly file: string };

/** `nowhere` is an empty address, `refused` a scheme that no link may have. */
type ReadLink = LinkTarget | { readonly to: "nowhere" } | { readonly to: "refused"; readonly scheme: string };

/** The link that the body's rules stored on an opening link token. */
export function linkOf(token: Token): BodyLink | undefined {
  return token.meta?.["link"] as BodyLink | undefined;
}

const addressSchemes: ReadonlySet<string> = new Set(["mailto", "tel", "sms"]);

/** Reads a link's address, as written by an editor and percent-encoded by the parser. */
export function readLink(href: string): ReadLink {
  if (href === "") return { to: "nowhere" };
  if (href.startsWith("//")) return { to: "web", href: `https:${href}` };
  if (/^www\./i.test(href)) return { to: "web", href: `https://${href}` };
  const scheme = schemeOf(href);
  if (scheme === "http" || scheme === "https") return { to: "web", href };
  if (addressSchemes.has(scheme)) return { to: "address", href };
  if (scheme !== "") return { to: "refused", scheme };
  if (href.startsWith("#")) return { to: "place", href };
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const file = localFile(path);
  return file === undefined ? { to: "page", href } : { to: "file", href: downloadName(file) + rest, file };
}

/** The file of the release that an image's address names, decoded; undefined for any other address. */
export function readImageFile(source: string): string | undefined {
  if (source === "" || source.startsWith("/") || /^www\./i.test(source) || schemeOf(source) !== "") return undefined;
  const file = withoutDots(decoded(source));
  return file === "" ? undefined : file;
}

/** A relative path whose last part has an extension is a file beside the release; all else is an address. */
function localFile(path: string): string | undefined {
  if (path === "" || path.startsWith("/")) return undefined;
  const file = withoutDots(decoded(path));
  return /[^/.\\][^/\\]*\.[A-Za-z0-9]{1,12}$/.test(file) ? file : undefined;
}

function withoutDots(file: string): string {
  return file.replace(/^(\.\/)+/, "");
}

/** Everything before a colon in the first part of an address counts as a scheme, valid or not. */
function schemeOf(href: string): string {
  return (/^([^/?#:]*):/.exec(href)?.[1] ?? "").toLowerCase();
}

function decoded(path: string): string {
  try {
    return stripControls(decodeURIComponent(path));
  } catch {
    return path;
  }
}
