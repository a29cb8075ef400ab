import type { SitePath } from "../press-room/addresses.ts";
import { languagePath } from "../text/language.ts";

/** Where the search index of a language lies: `/pagefind/` for the site's default language, else `/pagefind/nn/`. */
export function searchIndexPath(language: string, defaultLanguage: string): SitePath {
  return language === defaultLanguage ? "/pagefind/" : `/pagefind/${languagePath(language)}/`;
}
