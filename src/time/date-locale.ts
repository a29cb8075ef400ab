/**
 * The locale for dates of a language: British English for English without a country and for languages unknown to ICU.
 */
export function dateLocale(language: string): string {
  if (language === "en") return "en-GB";
  // For an unknown language, Intl would use the machine's language.
  return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? "en-GB";
}
