/** The parts of a date as a text has them; the offset in minutes. */
interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: ClockTime | undefined;
  readonly offset?: number | undefined;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Releases are not older; texts with other years are in another calendar or no dates. */
const YEARS = [1800, 2199] as const;

/**
 * The parts as ISO 8601: a day, or a time with seconds, with an offset if there is one. Undefined if the calendar has no
 * such day or the clock no such time. 24:00 is the next midnight, a leap second the second before it.
 */
export function isoOfParts({ year, month, day, time, offset }: DateParts): string | undefined {
  if (year < YEARS[0] || year > YEARS[1] || !isDay(year, month, day)) return undefined;
  if (time === undefined) return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  const { hour, minute } = time;
  const second = time.second === 60 ? 59 : time.second;
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return undefined;
  if (offset !== undefined && Math.abs(offset) > 14 * 60) return undefined;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString().slice(0, 19);
  return local + (offset === undefined ? "" : writtenOffset(offset));
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function writtenOffset(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
