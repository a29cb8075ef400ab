import { languagePath } from "../release/language.ts";

/** Where a language's index lies under `/pagefind/`: at its root for the site's default language, else `nn/`. */
export function indexFolder(language: string, defaultLanguage: string): string {
  return language === defaultLanguage ? "" : `${languagePath(language)}/`;
}
