import { languageTag } from "../language-tags.ts";

/** What the path of a file says about its release. */
export interface PlaceInFolder {
  /** Name without date, language and ending; of an `index` file the name of its folder. */
  readonly slug: string;
  /** `2020-01-02`, from the name of the file or of its folder. */
  readonly day: string | undefined;
  readonly language: string | undefined;
  /** The path without its language and ending: equal for the language versions of a text. */
  readonly group: string;
  /** Folders of the site's address, without those of the program and of the language. */
  readonly folders: readonly string[];
  /** Folders above `_posts`, which Jekyll puts into addresses, that of the language included. */
  readonly aboveInJekyll: readonly string[];
  readonly isPost: boolean;
  readonly isDraft: boolean;
}

/** Languages of folders and endings. Codes that are common words in paths are not here. */
const LANGUAGES = new Set(
  [
    "ar az be bg bn bs ca cs cy da de dv el en es et eu fa fi fil fo fr fy ga gl gu he hi hr hu hy id is it ja ka kk",
    "km kn ko ku lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru se si sk sl sma smj so sq sr sv sw ta te th tl",
    "tr uk ur uz vi zh",
  ]
    .join(" ")
    .split(" "),
);

/** Reads a path relative to the folder that is imported, with slashes. */
export function placeInFolder(path: string): PlaceInFolder {
  const parts = path.replace(/\.(md|mdx|markdown|mdown)$/i, "").split("/");
  const name = parts.pop() ?? "";
  const suffix = /^(.+)\.([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/.exec(name);
  const named = suffix !== null && isLanguage(suffix[2] ?? "") ? suffix : undefined;
  const base = named?.[1] ?? name;
  const at = parts.findIndex((part) => isLanguage(part.replace(/^content\./, "")));
  const inFolder = at === -1 ? undefined : parts[at]?.replace(/^content\./, "");
  const kept = withoutLanguage(parts, at);
  const isIndex = /^_?index$/i.test(base);
  const own = isIndex ? (kept.at(-1) ?? base) : base;
  const dated = /^(\d{4})[-_](\d{1,2})[-_](\d{1,2})(?:[-_T ]+(.*))?$/.exec(own);
  const folders = kept.slice(0, isIndex ? -1 : undefined);
  return {
    slug: dated === null ? own : (dated[4] ?? own),
    day: dated === null ? dayOfFolders(folders) : [dated[1], two(dated[2]), two(dated[3])].join("-"),
    language: languageTag(named?.[2] ?? inFolder),
    group: [...kept, base].join("/"),
    folders: addressFolders(folders),
    aboveInJekyll: addressFolders(parts.slice(0, Math.max(0, parts.indexOf("_posts")))),
    isPost: parts.includes("_posts"),
    isDraft: parts.includes("_drafts"),
  };
}

function isLanguage(text: string): boolean {
  return (
    /^[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(text) && LANGUAGES.has(text.split(/[-_]/, 1)[0]?.toLowerCase() ?? "")
  );
}

/** Docusaurus has translations at `i18n/fr/docusaurus-plugin-content-blog/`, beside `blog/`. */
function withoutLanguage(parts: readonly string[], at: number): readonly string[] {
  if (at === -1) return parts;
  const rest = parts.filter((part, index) => index !== at && !(index === at - 1 && part === "i18n"));
  const isContent = parts[at]?.startsWith("content.") === true;
  const kept = isContent ? [...rest.slice(0, at), "content", ...rest.slice(at)] : rest;
  return kept
    .filter((part, index) => part !== "current" || !kept[index - 1]?.startsWith("docusaurus-"))
    .map((part) => part.replace(/^docusaurus-plugin-content-/, ""));
}

/** A year, month and day in folders: `2020/01/02`. */
export function dayOfFolders(folders: readonly string[]): string | undefined {
  const match = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})(?:$|\/)|(?:^|\/)(\d{4})-(\d{2})-(\d{2})(?:$|\/)/.exec(
    folders.join("/"),
  );
  if (match === null) return undefined;
  return [match[1] ?? match[4], two(match[2] ?? match[5]), two(match[3] ?? match[6])].join("-");
}

/** Folders of programs that are no part of an address. */
function addressFolders(folders: readonly string[]): readonly string[] {
  const last = Math.max(...["content", "pages", "source", "src", "site"].map((name) => folders.indexOf(name)));
  return folders.slice(last <= 2 ? last + 1 : 0).filter((part) => !/^(_posts|_drafts|_pages|collections)$/.test(part));
}

function two(digits = ""): string {
  return digits.padStart(2, "0");
}
