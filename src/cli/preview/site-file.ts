import { type Stats, statSync } from "node:fs";
import { extname, join } from "node:path";

/** The response to a path: a file of the site, a redirect to the folder's address, or nothing. */
type SiteFile =
  | { readonly kind: "file"; readonly file: string; readonly type: string }
  | { readonly kind: "redirect"; readonly location: string };

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
};

/**
 * Finds the file of a site (`folder`, absolute) for the path of a request, as static hosts do. Undefined if the path is
 * malformed or outside the site.
 */
export function siteFile(folder: string, path: string): SiteFile | undefined {
  const parts = partsOf(path);
  if (!parts) return undefined;
  const file = join(folder, ...parts);
  const entry = entryAt(file);
  if (entry?.isFile() && !path.endsWith("/")) return { kind: "file", file, type: typeOf(file) };
  const index = join(file, "index.html");
  if (!entry?.isDirectory() || !entryAt(index)?.isFile()) return undefined;
  return path.endsWith("/")
    ? { kind: "file", file: index, type: typeOf(index) }
    : { kind: "redirect", location: `/${parts.map(encodeURIComponent).join("/")}/` };
}

/** Undefined if there is nothing, or if the system rejects the path, for example because a name is too long. */
function entryAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The decoded names of a path; undefined unless each can be the name of a file or folder. */
function partsOf(path: string): readonly string[] | undefined {
  try {
    const parts = path
      .split("/")
      .filter((part) => part !== "")
      .map(decodeURIComponent);
    // No address of the site begins with a dot, except `.well-known`.
    const isName = (part: string): boolean =>
      !/[/\\\0]/.test(part) && (!part.startsWith(".") || part === ".well-known");
    return parts.every(isName) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function typeOf(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
}
