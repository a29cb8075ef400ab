import { stripControls } from "../../text/plain-characters.ts";
import { downloadName } from "../../text/slug.ts";

/** What a link of a body leads to, with the address as it is to be printed. */
export type BodyLink =
  | { readonly kind: "web" | "address" | "file" | "page"; readonly href: string }
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly scheme: string };

const addressSchemes: ReadonlySet<string> = new Set(["mailto", "tel", "sms"]);

/**
 * Reads a link's address: `web` leaves the site, `address` is a telephone or mailbox, `file` is a file of the
 * release under its download name, `page` an address within the site. Every other scheme is refused.
 */
export function readLink(href: string): BodyLink {
  if (href === "") return { kind: "none" };
  if (href.startsWith("//")) return { kind: "web", href: `https:${href}` };
  if (/^www\./i.test(href)) return { kind: "web", href: `https://${href}` };
  const scheme = schemeOf(href);
  if (scheme === "http" || scheme === "https") return { kind: "web", href };
  if (addressSchemes.has(scheme)) return { kind: "address", href };
  if (scheme !== "") return { kind: "refused", scheme };
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const name = localFile(path);
  return name === undefined ? { kind: "page", href } : { kind: "file", href: downloadName(name) + rest };
}

/** The file of the release that an image's address names, as its editor wrote it; undefined for any other address. */
export function readImageFile(source: string): string | undefined {
  if (source === "" || source.startsWith("/") || /^www\./i.test(source) || schemeOf(source) !== "") return undefined;
  const file = decoded(source).replace(/^(\.\/)+/, "");
  return file === "" ? undefined : file;
}

/** A relative path whose last part has an extension is a file beside the release; all else is an address. */
function localFile(path: string): string | undefined {
  if (path === "" || path.startsWith("/")) return undefined;
  const file = decoded(path);
  return /[^/.\\][^/\\]*\.[A-Za-z0-9]{1,12}$/.test(file) ? file : undefined;
}

/** All before a colon in the first part of an address counts as a scheme, well-formed or not. */
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
