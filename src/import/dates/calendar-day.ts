import { monthNamed } from "../../time/month-names.ts";

/** Order of day and month in a date of three numbers with the year last. */
export type DayOrder = "day-first" | "month-first";

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What the text has besides the day. */
  readonly rest: string;
  /** The other order of day and month is possible as well. */
  readonly isAmbiguous?: boolean;
}

interface DayHints {
  readonly language?: string | undefined;
  readonly order: DayOrder;
}

type Reader = (text: string, hints: DayHints) => CalendarDay | undefined;

/** Forms of a day, from the most certain to the least. The first that a text has counts. */
const READERS: readonly Reader[] = [yearFirst, compact, ordinal, eastAsian, vietnamese, yearLast, withMonthName];

/** Finds the day in a text. The calendar may not have it: 30 February is returned as written. */
export function findDay(text: string, hints: DayHints): CalendarDay | undefined {
  for (const read of READERS) {
    const found = read(text, hints);
    if (found !== undefined) return found;
  }
  return undefined;
}

function yearFirst(text: string): CalendarDay | undefined {
  const match = /(?<!\d)(\d{4})\s?([-/.\u2010-\u2014])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/.exec(text);
  return match === null ? undefined : dayOf(match, text, match[1], match[3], match[4]);
}

function compact(text: string): CalendarDay | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?=$|T|\s|\d{4,6}$)/i.exec(text);
  return match === null ? undefined : dayOf(match, text, match[1], match[2], match[3]);
}

/** ISO 8601 with the number of the day in its year, `2009-045`, or with week and weekday, `2009-W07-6`. */
function ordinal(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-?(?:(\d{3})|W(\d{2})-?([1-7]))(?=$|T|\s)/.exec(text);
  if (match === null) return undefined;
  const [year, number, week, weekday] = match.slice(1, 5).map((digits) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  if (match[2] !== undefined && (number < 1 || number > 366)) return undefined;
  // 4 January is in the first week; weeks begin on Monday.
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7;
  const date = new Date(Date.UTC(year, 0, match[2] === undefined ? 4 - fourth + (week - 1) * 7 + weekday : number));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    rest: text.slice(match[0].length),
  };
}

function eastAsian(text: string): CalendarDay | undefined {
  const match = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/.exec(text);
  return match === null ? undefined : dayOf(match, text, match[1], match[2], match[3]);
}

function yearLast(text: string, { order }: DayHints): CalendarDay | undefined {
  const match = /(?<!\d)(\d{1,2})\s?([-/.\u2010-\u2014])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2}(?![\d:]))(?!\d)/.exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const isMonthFirst = second > 12 || (order === "month-first" && match[2] !== "." && first <= 12);
  const isAmbiguous = first <= 12 && second <= 12 && first !== second && match[2] !== ".";
  const [day, month] = isMonthFirst ? [match[3], match[1]] : [match[1], match[3]];
  return { ...dayOf(match, text, match[4], month, day), isAmbiguous };
}

function vietnamese(text: string): CalendarDay | undefined {
  const match = /(\d{1,2})\s?tháng\s?(\d{1,2})[,\s]+(?:năm\s)?(\d{4})/i.exec(text);
  return match === null ? undefined : dayOf(match, text, match[3], match[2], match[1]);
}

const WORD = /\p{L}[\p{L}\p{M}'’]{2,}/gu;

/**
 * The word that names a month, with the numbers around it. A word between day and year comes before others, because
 * weekdays may be shortened like months: `mar. 14 feb. 2009`.
 */
function withMonthName(text: string, { language }: DayHints): CalendarDay | undefined {
  const words = [...text.matchAll(WORD)];
  for (const reach of ["usual", "all"] as const)
    for (const around of [dayBeforeYearAfter, dayAfterYearLast, yearBeforeDayAfter])
      for (const word of words) {
        const numbers = around(text.slice(0, word.index), text.slice(word.index + word[0].length));
        const month = numbers === undefined ? undefined : monthNamed(word[0], language, reach);
        if (month !== undefined && numbers !== undefined)
          return { ...numbers, month, year: buddhist(numbers.year, language) };
      }
  return undefined;
}

interface Around {
  readonly day: number;
  readonly year: number;
  readonly rest: string;
}

const DAY_BEFORE =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|-?(?:го|е))?[\s,.-]*(?:of\s|de\s|d['’]|den\s|ta['’]\s|г\.?\s)?\s*$/iu;
const YEAR_AFTER = /^[\s,.'’-]*(?:de[l]?\s|of\s)?\s*(\d{4}(?![\d:])|\d{2}(?=\s|$|,))/iu;
const DAY_AFTER = /^[\s,.-]*(\d{1,2})(?:st|nd|rd|th|\.)?(?=,|\s|-|\.|$)/iu;

/** `14 februarie 2009`, `Sat, 14 Feb 2009 10:00`. */
function dayBeforeYearAfter(before: string, after: string): Around | undefined {
  const [day, year] = [DAY_BEFORE.exec(before), YEAR_AFTER.exec(after)];
  if (day === null || year === null) return undefined;
  const rest = `${before.slice(0, day.index)} ${after.slice(year[0].length)}`;
  return { day: Number(day[1]), year: fullYear(year[1] ?? ""), rest };
}

/** `February 8, 2009`, `Sat Feb 14 10:00:00 2009`. */
function dayAfterYearLast(_before: string, after: string): Around | undefined {
  const day = DAY_AFTER.exec(after);
  const tail = day === null ? "" : after.slice(day[0].length);
  const year = /(?<![\d:+-])(\d{4})(?![\d:])/.exec(tail);
  if (day === null || year === null) return undefined;
  return {
    day: Number(day[1]),
    year: Number(year[1]),
    rest: `${tail.slice(0, year.index)} ${tail.slice(year.index + 4)}`,
  };
}

/** `2009. február 8.`, `2009 m. vasario 14 d.`, `2009-Feb-14`. */
function yearBeforeDayAfter(before: string, after: string): Around | undefined {
  const [day, year] = [DAY_AFTER.exec(after), /(?<!\d)(\d{4})[\s,.-]*(?:\p{L}+\.?\s*)?$/u.exec(before)];
  if (day === null || year === null) return undefined;
  return { day: Number(day[1]), year: Number(year[1]), rest: after.slice(day[0].length) };
}

function dayOf(match: RegExpExecArray, text: string, year = "", month = "", day = ""): CalendarDay {
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { year: fullYear(year), month: Number(month), day: Number(day), rest };
}

/** Two digits are a year from 1970 to 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** Thai texts count the years of the Buddhist era. */
function buddhist(year: number, language: string | undefined): number {
  return language?.startsWith("th") === true && year > 2400 ? year - 543 : year;
}
