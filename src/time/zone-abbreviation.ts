import { betweenClockChanges } from "./between-clock-changes.ts";
import { dateLocale } from "./date-locale.ts";
import { scriptOf } from "../text/language.ts";

const abbreviations = new Map<string, (ms: number) => string>();

/**
 * The abbreviation of a zone at an instant: `CEST`, `BST`, in German `MESZ`. Languages in Latin script without their
 * own use the English one; zones without an abbreviation get `GMT+3`.
 */
export function zoneAbbreviation(ms: number, language: string, zone: string): string {
  const key = `${language} ${zone}`;
  let abbreviationAt = abbreviations.get(key);
  if (abbreviationAt === undefined) {
    abbreviationAt = betweenClockChanges(abbreviationOf(language, zone));
    abbreviations.set(key, abbreviationAt);
  }
  return abbreviationAt(ms);
}

function abbreviationOf(language: string, zone: string): (ms: number) => string {
  const own = nameOf(dateLocale(language), zone);
  if (scriptOf(language) !== "Latn") return own;
  const british = nameOf("en-GB", zone);
  const american = nameOf("en-US", zone);
  return (ms) => [own(ms), british(ms), american(ms)].find(isAbbreviation) ?? british(ms);
}

function isAbbreviation(name: string): boolean {
  return /^\p{L}+$/u.test(name);
}

function nameOf(locale: string, zone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: "short",
  });
  return (ms) => format.formatToParts(ms).find(({ type }) => type === "timeZoneName")?.value ?? zone;
}
