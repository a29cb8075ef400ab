/** Names of weekdays in Norwegian, Swedish, Danish and English, Monday first. */
const WEEKDAYS: readonly string[] = [
  "mandag|måndag|monday",
  "tirsdag|tysdag|tisdag|tuesday",
  "onsdag|wednesday",
  "torsdag|thursday",
  "fredag|friday",
  "lørdag|laurdag|lördag|saturday",
  "søndag|sundag|söndag|sunday",
];

/** Names of months in the same languages, January first. */
const MONTHS: readonly string[] = [
  "januari?|january",
  "februari?|february",
  "mars|marts|march",
  "april",
  "mai|maj|may",
  "juni|june",
  "juli|july",
  "augusti?|august",
  "september",
  "oktober|october",
  "november",
  "desember|december",
];

const WEEKDAY = `(${WEEKDAYS.join("|")})`;
const MONTH = `(${MONTHS.join("|")})`;
const YEAR = String.raw`(?:,?\s(\d{4})(?![\p{L}\p{N}]))?`;
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?!\p{L})`;

/** `torsdag 13. mars 2026`, `13. mars`, `Thursday 13th of March`. */
const DAY_FIRST = new RegExp(
  String.raw`${START}(?:${WEEKDAY},?\s(?:(?:den|the)\s)?)?(?<![-–\d.,:])(\d{1,2})(?:\.|st|nd|rd|th)?\s(?:of\s)?${MONTH}${END}${YEAR}`,
  "giu",
);
/** `Thursday, March 13, 2026`. */
const MONTH_FIRST = new RegExp(
  String.raw`${START}(?:${WEEKDAY},?\s)?(january|february|march|april|may|june|july|august|september|october|november|december)\s(\d{1,2})(?:st|nd|rd|th)?(?![\d.:]\d|\d)(?:,?\s(\d{4})(?!\p{N}))?`,
  "giu",
);

/** A quick test for either: a number before or after the beginning of a month. */
const MAY_HAVE_DATE =
  /\d(?:\.|st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|ma[ij]|may|ju[nl]|aug|sep|o[kc]t|nov|de[sc])|(?:ary|ch|il|ay|ne|ly|st|ber)\s\d/i;

/** A date that is written in words. */
export interface WrittenDate {
  /** Where it begins in the text. */
  readonly index: number;
  readonly written: string;
  /** From 1, Monday first; absent if no weekday is written. */
  readonly weekday?: number;
  readonly weekdayWritten?: string;
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year?: number;
}

/** The dates in a text, in its order. Their days need not exist. */
export function datesIn(text: string): readonly WrittenDate[] {
  if (!MAY_HAVE_DATE.test(text)) return [];
  const dayFirst = Array.from(
    text.matchAll(DAY_FIRST),
    ({ 0: written, 1: weekday, 2: day, 3: month, 4: year, index }) =>
      dateOf({ index, written }, weekday, day, month, year),
  );
  const taken = new Set(dayFirst.map(({ index }) => index));
  const monthFirst = Array.from(
    text.matchAll(MONTH_FIRST),
    ({ 0: written, 1: weekday, 2: month, 3: day, 4: year, index }) =>
      dateOf({ index, written }, weekday, day, month, year),
  ).filter(({ index, written }) => ![...taken].some((other) => other >= index && other < index + written.length));
  return [...dayFirst, ...monthFirst.filter(({ index }) => !isInside(index, dayFirst))].toSorted(
    (a, b) => a.index - b.index,
  );
}

function isInside(index: number, dates: readonly WrittenDate[]): boolean {
  return dates.some((date) => index >= date.index && index < date.index + date.written.length);
}

function dateOf(
  { index, written }: Pick<WrittenDate, "index" | "written">,
  weekday: string | undefined,
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): WrittenDate {
  return {
    index,
    written: written.replace(/\s+/g, " "),
    day: Number(day),
    month: numberOf(MONTHS, month ?? ""),
    ...(weekday !== undefined && { weekday: numberOf(WEEKDAYS, weekday), weekdayWritten: weekday }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

function numberOf(names: readonly string[], word: string): number {
  return names.findIndex((name) => new RegExp(`^(?:${name})$`, "iu").test(word)) + 1;
}

/** The weekday of a date, from 1, Monday first; undefined if the date does not exist. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getUTCDay() || 7;
}

/** The number of days of a month; 29 for February, whose year may not be written. */
export function daysIn(month: number, year = 2024): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
