/** The languages in which editors are spoken to: bokmål, nynorsk and English. */
export const EDITORS_LANGUAGES = ["nb", "nn", "en"] as const;

export type EditorsLanguage = (typeof EDITORS_LANGUAGES)[number];

/** The editors' language for a language tag: `nb-NO` gives `nb`, `no` gives `nb`. Undefined if it is none of the three. */
export function editorsLanguage(tag: string | undefined): EditorsLanguage | undefined {
  const [code = ""] = (tag ?? "").toLowerCase().split(/[-_.@]/, 1);
  return code === "no" ? "nb" : EDITORS_LANGUAGES.find((one) => one === code);
}

/** The language of a terminal; undefined for another language, `C` and `POSIX`. See locale(7). */
export function terminalLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): EditorsLanguage | undefined {
  const locales = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]];
  return editorsLanguage(locales.find((one) => one !== undefined && one !== ""));
}
