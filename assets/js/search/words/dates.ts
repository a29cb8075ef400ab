import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { fill } from "../view/elements.ts";
import { fold } from "./words.ts";

type Patterns = Pick<SearchSettings, "dates" | "months">;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/**
 * The year, month or day that words name, as the beginning of a date: `2026`, `2026-03`, `2026-03-12`. Understands `mars 2026`,
 * `12. mars 2026`, `12.3.2026` and the ISO form. Undefined for any other text, and for days that do not exist.
 */
export function readDate(words: string, { dates, months }: Patterns): string | undefined {
  const iso = ISO.exec(words);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = DOTTED.exec(words);
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1]);
  const parts = words.split(/[\s.,]+/).filter((part) => part !== "");
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const day = parts.find((part) => /^\d{1,2}$/.test(part));
  const name = parts.find((part) => /^\p{L}{3,}$/u.test(part));
  const known = [year, day, name].filter((part) => part !== undefined);
  if (year === undefined || name === undefined || known.length !== parts.length) return undefined;
  // Some languages decline the month within a date.
  const month = months.findIndex((pattern, place) =>
    fold(`${pattern} ${dates[place] ?? ""}`)
      .split(/[^\p{L}]+/u)
      .some((word) => word.startsWith(fold(name))),
  );
  return month < 0 ? undefined : dateOf(year, String(month + 1), day);
}

function dateOf(year: string | undefined, month?: string, day?: string): string | undefined {
  const parts = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined);
  const date = parts.join("-");
  const first = `${date}${"-01-01".slice(0, 10 - date.length)}`;
  // `Date.parse` would turn a day that does not exist into one of the next month.
  const time = Date.parse(first);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** The name of a year, month or day for readers: `2026`, `mars 2026`, `12. mars 2026`. */
export function nameOfDate(date: string, { dates, months }: Patterns): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const pattern = (day === undefined ? months : dates)[Number(month) - 1];
  return pattern === undefined ? date : fill(pattern, { year, day: Number(day) });
}
