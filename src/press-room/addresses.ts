import { languagePath } from "../text/language.ts";

/** An address inside the press room, from its own root: `/2026/x/`, never with the sub-path it is published under. */
export type SitePath = `/${string}`;

/** The root of a language's tree: `/` for the site's default language, `/nn/` for another. */
export function languageRoot(language: string, defaultLanguage: string): SitePath {
  return language === defaultLanguage ? "/" : `/${languagePath(language)}/`;
}

/** The address as a page links to it: root-relative, sub-path included. */
export function hrefOf(path: SitePath, basePath: string): string {
  return encodeURI(basePath + path.slice(1));
}

/** The absolute address, for feeds and other machines. `siteUrl` ends with a slash. */
export function absoluteUrl(path: SitePath, siteUrl: string): string {
  return siteUrl + encodeURI(path.slice(1));
}

/** The file that answers for an address: `/2026/x/` → `2026/x/index.html`. */
export function outputFile(path: SitePath): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}
