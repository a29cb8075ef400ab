import transliteratedSlug from "@sindresorhus/slugify";

const longestSlug = 200;

const slugOptions = {
  decamelize: false,
  customReplacements: [["&", " "]] as [string, string][],
};

/**
 * Converts any text to lower-case ASCII words joined by hyphens, at most 200 characters. Text without a Latin
 * transcription (Chinese, emoji) gives a short hash, so that the result is never empty.
 */
export function slugify(text: string): string {
  const slug = transliteratedSlug(text, slugOptions);
  if (slug === "") return hashSlug(text);
  return slug.length <= longestSlug ? slug : shorten(slug);
}

/** Says whether the text is a valid part of an address: `a-z`, `0-9` and single hyphens between them. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/**
 * The download name of a file: last path segment, each part between dots as a slug, extension in lower case.
 * `Årsrapport 2025 (endelig).PDF` becomes `arsrapport-2025-endelig.pdf`.
 */
export function downloadName(file: string): string {
  const name = file.split(/[/\\]/).findLast((segment) => segment.trim() !== "") ?? "";
  const { base, extension } = splitExtension(name);
  const parts = base
    .split(".")
    .map((part) => transliteratedSlug(part, slugOptions))
    .filter((part) => part !== "");
  const safe = parts.join(".");
  const stem = safe === "" ? hashSlug(name) : safe.length <= longestSlug ? safe : shorten(safe);
  return extension === "" ? stem : `${stem}.${extension}`;
}

const longestStem = 80;

/** Base name of files saved from a release: its slug, cut at a hyphen so that every file system can store it. */
export function fileStem(slug: string): string {
  if (slug.length <= longestStem) return slug;
  const cut = slug.slice(0, longestStem + 1).lastIndexOf("-");
  return slug.slice(0, cut > 0 ? cut : longestStem);
}

function splitExtension(name: string): { base: string; extension: string } {
  const match = /^(.+)\.([A-Za-z0-9]{1,12})$/s.exec(name);
  if (match?.[1] === undefined || match[2] === undefined) return { base: name, extension: "" };
  return { base: match[1], extension: match[2].toLowerCase() };
}

/** Appends a hash of the whole text, so that two long texts with the same beginning get different addresses. */
function shorten(slug: string): string {
  const head = slug.slice(0, longestSlug - 8);
  const lastHyphen = head.lastIndexOf("-");
  const kept = lastHyphen > longestSlug / 2 ? head.slice(0, lastHyphen) : head;
  return `${kept.replace(/[-.]+$/, "")}-${shortHash(slug)}`;
}

function hashSlug(text: string): string {
  return `r-${shortHash(text)}`;
}

/** FNV-1a over UTF-16 units, as seven characters of base 36: stable across platforms and versions. */
export function shortHash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36).padStart(7, "0");
}
