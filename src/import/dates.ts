import { type Message, message } from "../diagnostics/messages/message.ts";
import { isZone, readTime } from "../time/dates.ts";
import { type CalendarDay, type DayOrder, findDay } from "./dates/calendar-day.ts";
import { readClockTime } from "./dates/clock-time.ts";
import { isoOfParts } from "./dates/parts.ts";

export interface DateHints {
  /** BCP 47; its names of months and its order of day and month are tried first. */
  readonly language?: string | undefined;
  /** Order of day and month, if other dates of the source show it. */
  readonly order?: DayOrder | undefined;
}

/** `iso` is missing if the text is no possible date. */
interface DateReading {
  readonly iso?: string;
  readonly remark?: Message;
}

const LONGEST = 100;

/**
 * Reads a date in the forms that feeds, exports and pages use. The result has an offset only if the text has one; a date
 * without a time stays a day. A weekday is not compared with the date.
 */
export function readDate(written: string, hints: DateHints): DateReading {
  const text = asciiDigits(written).trim();
  if (text.length > LONGEST) return {};
  const epoch = readEpoch(text);
  if (epoch !== undefined) return { iso: epoch };
  const day = findDay(text, { language: hints.language, order: hints.order ?? orderOf(hints.language) });
  const iso = day === undefined ? undefined : isoOf(day);
  if (day === undefined || iso === undefined) return {};
  if (day.isAmbiguous !== true || hints.order !== undefined) return { iso };
  return { iso, remark: message("import-date-ambiguous", { text: written, read: iso.slice(0, 10) }) };
}

/** The order of day and month that some dates of a source show, if none shows the other. */
export function orderShownBy(texts: Iterable<string>): DayOrder | undefined {
  const orders = new Set<DayOrder>();
  for (const text of texts) {
    const match = /^\D{0,20}(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}(?!\d)/.exec(asciiDigits(text.slice(0, LONGEST)));
    const [first, second] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
    if (first > 12 && second <= 12) orders.add("day-first");
    if (second > 12 && first <= 12) orders.add("month-first");
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

function isoOf(day: CalendarDay): string | undefined {
  const { time, offset, zone } = readClockTime(day.rest);
  const iso = isoOfParts({ ...day, time, offset });
  if (iso === undefined || time === undefined || zone === undefined || !isZone(zone)) return iso;
  const inZone = readTime(iso, zone, "earlier");
  return inZone.ok ? inZone.timestamp.iso : undefined;
}

/** Seconds or milliseconds since 1970, from September 2001 on: shorter numbers are no times. */
function readEpoch(text: string): string | undefined {
  const match = /^(\d{10})(\d{3})?(?:\.\d+)?$/.exec(text);
  return match === null ? undefined : `${new Date(Number(match[1]) * 1_000).toISOString().slice(0, 19)}+00:00`;
}

/** Digits of all scripts as ASCII: those of one script have consecutive code points, from zero to nine. */
function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let [value, code] = [0, (digit.codePointAt(0) ?? 0) - 1];
    while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code))) [value, code] = [value + 1, code - 1];
    return String(value);
  });
}

/** The order in which a language writes day and month. */
function orderOf(language: string | undefined): DayOrder {
  if (language === undefined) return "day-first";
  const parts = new Intl.DateTimeFormat(language, { dateStyle: "short" }).formatToParts(0).map(({ type }) => type);
  return parts.indexOf("month") < parts.indexOf("day") && parts.indexOf("year") > 0 ? "month-first" : "day-first";
}
