/** The locale whose dates a language gets: English without a country is British, and so is what ICU does not know. */
export function dateLocale(language: string): string {
  if (language === "en") return "en-GB";
  // Left to itself, Intl would turn an unknown language into that of the machine.
  return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? "en-GB";
}
