import type { Timestamp } from "./timestamp.ts";
import { primarySubtag } from "../text/language.ts";
import { dateLocale } from "./date-locale.ts";
import { toTimestamp } from "./dates.ts";
import { zoneAbbreviation } from "./zone-abbreviation.ts";

/** Style of a formatted time; in Norwegian `14.10.2021 11:30:11 CEST`, `14. oktober 2021`, `14. okt. 2021`, … */
export type DateStyle =
  "dateline" | "date" | "short-date" | "date-time" | "time" | "month-year" | "weekday-date" | "day" | "month";

type Options = Intl.DateTimeFormatOptions;

const optionsOf = {
  date: { dateStyle: "long" },
  "date-time": { dateStyle: "long", timeStyle: "short" },
  time: { timeStyle: "short" },
  "time-with-seconds": { timeStyle: "medium" },
  "month-year": { month: "long", year: "numeric" },
  "weekday-date": { dateStyle: "full" },
  "weekday-date-time": { dateStyle: "full", timeStyle: "short" },
  "short-date": { day: "numeric", month: "short", year: "numeric" },
  "day-and-month": { day: "numeric", month: "short" },
  "month-alone": { month: "short" },
} as const satisfies Record<string, Options>;

type Pattern = keyof typeof optionsOf;

const formatted = new Map<string, string>();
/** Cache limit: the dates of 50,000 releases are about 200,000 strings and take some megabytes. */
const mostFormatted = 200_000;

/**
 * Formats an instant for readers of the language, in the zone (IANA), with at most the precision it was written with: a
 * day has no clock time (its `time` is empty), and only a time with seconds gets seconds and the zone in its dateline.
 * The month is a word if digits could be misread; languages unknown to ICU are formatted as British English.
 */
export function formatDate(timestamp: Timestamp, style: DateStyle, language: string, zone: string): string {
  if (style === "time" && timestamp.precision === "day") return "";
  const precise = asPreciseAs(timestamp, style);
  const key = `${timestamp.ms} ${precise} ${language} ${zone}`;
  let text = formatted.get(key);
  if (text === undefined) {
    if (formatted.size >= mostFormatted) formatted.clear();
    text = writeDate(timestamp.ms, precise, language, zone);
    formatted.set(key, text);
  }
  return text;
}

/** The style reduced to the precision of the time. */
function asPreciseAs({ precision }: Timestamp, style: DateStyle): DateStyle {
  if (precision === "day" && (style === "dateline" || style === "date-time")) return "date";
  return precision === "minute" && style === "dateline" ? "date-time" : style;
}

/**
 * Formats the beginning and end of an event, with weekday and zone: `torsdag 14. oktober 2021 kl. 10:00–12:00 CEST`.
 */
export function formatRange(start: Timestamp, end: Timestamp | undefined, language: string, zone: string): string {
  if (start.precision === "day") return dayRange(start, end, language, zone);
  const from = write(start.ms, "weekday-date-time", language, zone);
  const fromZone = zoneAbbreviation(start.ms, language, zone);
  if (end === undefined || end.ms <= start.ms) return `${from} ${fromZone}`;
  const toZone = zoneAbbreviation(end.ms, language, zone);
  const startZone = fromZone === toZone ? "" : ` ${fromZone}`;
  if (calendarDate(start.ms, zone) !== calendarDate(end.ms, zone)) {
    return `${from}${startZone} – ${write(end.ms, "weekday-date-time", language, zone)} ${toZone}`;
  }
  const fromTime = write(start.ms, "time", language, zone);
  const times = `${fromTime}${startZone}–${write(end.ms, "time", language, zone)}`;
  // The time is at the end in most languages and at the beginning in some, so it is replaced in place.
  const at = from.lastIndexOf(fromTime);
  if (at < 0) return `${from} ${times} ${toZone}`;
  return `${from.slice(0, at)}${times}${from.slice(at + fromTime.length)} ${toZone}`;
}

/** Formats the days of an event without clock times. */
function dayRange(start: Timestamp, end: Timestamp | undefined, language: string, zone: string): string {
  const from = write(start.ms, "weekday-date", language, zone);
  if (end === undefined || calendarDate(start.ms, zone) >= calendarDate(end.ms, zone)) return from;
  return `${from} – ${write(end.ms, "weekday-date", language, zone)}`;
}

/** The timestamp in RFC 822 form with a four-digit year, for RSS: `Thu, 14 Oct 2021 11:30:11 +0200`. */
export function toRfc822(timestamp: Timestamp): string {
  const { iso } = timestamp;
  const utc = new Date(`${iso.slice(0, 19)}Z`).toUTCString();
  return `${utc.slice(0, -" GMT".length)} ${iso.slice(19).replace(":", "")}`;
}

function writeDate(ms: number, style: DateStyle, language: string, zone: string): string {
  switch (style) {
    case "dateline":
      return writeDateline(ms, language, zone);
    case "short-date":
      return writeShortDate(ms, language, zone);
    case "day":
      return partOf(ms, "day", language, zone);
    case "month":
      return writeMonth(ms, language, zone);
    case "date":
    case "date-time":
    case "time":
    case "month-year":
    case "weekday-date":
      return write(ms, style, language, zone);
  }
}

function writeDateline(ms: number, language: string, zone: string): string {
  const abbreviation = zoneAbbreviation(ms, language, zone);
  if (["nb", "nn", "no"].includes(primarySubtag(language))) {
    const [date = "", time = ""] = toTimestamp(ms, zone).iso.slice(0, 19).split("T");
    return `${date.split("-").reverse().join(".")} ${time} ${abbreviation}`;
  }
  return `${write(ms, "date", language, zone)} ${write(ms, "time-with-seconds", language, zone)} ${abbreviation}`;
}

/** Finnish and some other languages shorten months to digits; there the whole word is used. */
function writeShortDate(ms: number, language: string, zone: string): string {
  const text = write(ms, "short-date", language, zone);
  return /\p{L}/u.test(text) ? text : write(ms, "date", language, zone);
}

/** The month alone, with the full stop of its abbreviation within a date. */
function writeMonth(ms: number, language: string, zone: string): string {
  const alone = write(ms, "month-alone", language, zone);
  const inDate = partOf(ms, "month", language, zone);
  return inDate === `${alone}.` ? inDate : alone;
}

function write(ms: number, pattern: Pattern, language: string, zone: string): string {
  return formatter(pattern, language, zone).format(ms);
}

function partOf(ms: number, part: "day" | "month", language: string, zone: string): string {
  const parts = formatter("day-and-month", language, zone).formatToParts(ms);
  return parts.find(({ type }) => type === part)?.value ?? write(ms, "day-and-month", language, zone);
}

function calendarDate(ms: number, zone: string): string {
  return toTimestamp(ms, zone).iso.slice(0, "YYYY-MM-DD".length);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(pattern: Pattern, language: string, zone: string): Intl.DateTimeFormat {
  const key = `${pattern} ${language} ${zone}`;
  let found = formatters.get(key);
  if (found === undefined) {
    const options: Options = {
      ...optionsOf[pattern],
      timeZone: zone,
      calendar: "gregory",
    };
    found = new Intl.DateTimeFormat(dateLocale(language), options);
    formatters.set(key, found);
  }
  return found;
}
