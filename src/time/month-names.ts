import { foldedLetters } from "../text/folded-letters.ts";

/** Months by their folded names. A name of several months, in different languages, is 0. */
type Months = ReadonlyMap<string, number>;

const monthsByLanguage = new Map<string, Months>();

/** Languages whose names are tried first, because most archives are in them. */
const USUAL = ["en", "nb", "nn", "sv", "da", "de", "fr", "es", "nl", "it", "pt", "fi", "is", "pl"];

/**
 * The month, 1…12, that a word names in full or shortened: `februarie`, `febr.`, `Okt`. The language, if it is given,
 * is asked first, then the languages of most archives, or all that ICU knows, which takes longer. Undefined if no
 * language has that name, or if it is that of different months in different languages.
 */
export function monthNamed(word: string, language: string | undefined, reach: "usual" | "all"): number | undefined {
  const name = foldedLetters(word);
  if (name.length === 0) return undefined;
  const own = language === undefined ? undefined : monthIn(name, language);
  if (own !== undefined) return own;
  return reach === "usual"
    ? agreed(USUAL.map((one) => monthIn(name, one)))
    : agreed(allLanguages().map((one) => monthsOf(one).get(name)));
}

function agreed(months: readonly (number | undefined)[]): number | undefined {
  const found = new Set(months.filter((month) => month !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** The month by its name, or by the first three letters or more of one name. */
function monthIn(name: string, language: string): number | undefined {
  const months = monthsOf(language);
  const whole = months.get(name);
  if (whole !== undefined || name.length < 3) return whole;
  return agreed([...months].map(([other, month]) => (other.startsWith(name) ? month : undefined)));
}

function monthsOf(language: string): Months {
  let months = monthsByLanguage.get(language);
  if (months === undefined) {
    months = namesFromIntl(language);
    monthsByLanguage.set(language, months);
  }
  return months;
}

/** Names alone and within a date, whose forms differ in many languages. */
function namesFromIntl(language: string): Months {
  const months = new Map<string, number>();
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return months;
  for (const month of ["long", "short"] as const)
    for (const day of [{}, { day: "numeric" }] as const) {
      const format = new Intl.DateTimeFormat(language, { month, ...day, calendar: "gregory", timeZone: "UTC" });
      for (let index = 0; index < 12; index++) {
        const part = format.formatToParts(Date.UTC(2001, index, 15)).find(({ type }) => type === "month");
        const name = foldedLetters(part?.value ?? "");
        if (name !== "") months.set(name, (months.get(name) ?? index + 1) === index + 1 ? index + 1 : 0);
      }
    }
  for (const [name, month] of months) if (month === 0) months.delete(name);
  return months;
}

let languages: readonly string[] | undefined;

/** The languages with two letters that ICU knows. */
function allLanguages(): readonly string[] {
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  languages ??= Intl.DateTimeFormat.supportedLocalesOf(letters.flatMap((one) => letters.map((two) => one + two)));
  return languages;
}
