import { DateTime, IANAZone } from "luxon";
import { betweenClockChanges } from "./between-clock-changes.ts";
import type { Precision, Timestamp } from "./timestamp.ts";

/**
 * Result of reading a time: a timestamp, with flags if a clock change skips or doubles it or if it has no clock time;
 * or no time.
 */
type TimeReading =
  | {
      ok: true;
      timestamp: Timestamp;
      problem?: "gap" | "overlap" | "date-only";
    }
  | { ok: false; problem: "not-a-time" };

const day = 24 * 60 * 60 * 1000;
const written =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([Zz]|[+-]\d{2}(?::?\d{2})?))?)?$/;

/**
 * Reads `2026-03-12 08:39:09` or ISO 8601 in the given IANA zone, or at the offset in the text. A local time skipped by
 * a clock change becomes the later one; a date alone becomes its midnight. `doubled` chooses between the two instants
 * of a doubled time; the default is the later, so that nothing is published too early.
 */
export function readTime(text: string, zone: string, doubled: "earlier" | "later" = "later"): TimeReading {
  const match = written.exec(text.trim());
  const local = match === null ? undefined : localMs(match);
  if (match === null || local === undefined) return { ok: false, problem: "not-a-time" };
  const offset = match[7];
  if (offset !== undefined) {
    const minutes = offsetMinutes(offset);
    if (minutes === undefined) return { ok: false, problem: "not-a-time" };
    return { ok: true, timestamp: toTimestamp(local - minutes * 60_000, zone, precisionOf(match)) };
  }
  const { ms, problem } = resolveLocal(local, offsetsOf(zone), doubled);
  const timestamp = toTimestamp(ms, zone, precisionOf(match));
  if (match[4] === undefined) return { ok: true, timestamp, problem: "date-only" };
  return problem === undefined ? { ok: true, timestamp } : { ok: true, timestamp, problem };
}

/** The timestamp of an instant (milliseconds since the epoch), with the zone's offset at that instant. */
export function toTimestamp(ms: number, zone: string, precision: Precision = "second"): Timestamp {
  const offset = offsetsOf(zone)(ms);
  const wallClock = new Date(ms + offset * 60_000).toISOString().slice(0, "YYYY-MM-DDTHH:mm:ss".length);
  return { ms, iso: wallClock + writeOffset(offset), precision };
}

/** Says whether this is an IANA zone name (`Europe/Oslo`), not an offset. */
export function isZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
}

/** The calendar date of a timestamp in its own zone, `2026-03-12`. */
export function dateIn(timestamp: Timestamp): string {
  return timestamp.iso.slice(0, "YYYY-MM-DD".length);
}

/** Start and end for machines: dates if the start is written as a day, else times with their offsets (RFC 3339). */
export function isoRange(start: Timestamp, end: Timestamp | undefined): { start: string; end?: string } {
  const write = (time: Timestamp): string => (start.precision === "day" ? dateIn(time) : time.iso);
  return end === undefined ? { start: write(start) } : { start: write(start), end: write(end) };
}

/** The calendar year of a timestamp, in its own zone. */
export function yearIn(timestamp: Timestamp): number {
  return Number(timestamp.iso.slice(0, 4));
}

function precisionOf(match: RegExpExecArray): Precision {
  if (match[4] === undefined) return "day";
  return match[6] === undefined ? "minute" : "second";
}

/** Milliseconds of the wall-clock time taken as UTC; undefined for an invalid date or time such as 30 February. */
function localMs(match: RegExpExecArray): number | undefined {
  const [year, month, date, hour, minute, second] = match.slice(1, 7).map((digits) => Number(digits ?? 0));
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const ms = Date.UTC(year, month - 1, date, hour, minute, second);
  const canonical = new Date(ms).toISOString();
  const spelled = [match[4] ?? "00", match[5] ?? "00", match[6] ?? "00"].join(":");
  return canonical.startsWith(`${match[1]}-${match[2]}-${match[3]}T${spelled}`) ? ms : undefined;
}

function offsetMinutes(offset: string): number | undefined {
  if (offset.toUpperCase() === "Z") return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(":", "") || "0");
  if (hours > 14 || minutes > 59) return undefined;
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * The instant of a wall-clock time. Tries the two offsets around it, because Luxon's answer for a doubled hour depends
 * on the current offset.
 */
function resolveLocal(
  local: number,
  offsetAt: OffsetAt,
  doubled: "earlier" | "later",
): { ms: number; problem?: "gap" | "overlap" } {
  const before = offsetAt(local - day) * 60_000;
  const after = offsetAt(local + day) * 60_000;
  if (before === after) return { ms: local - before };
  const isReal = (offset: number): boolean => offsetAt(local - offset) * 60_000 === offset;
  const real = [before, after].filter(isReal);
  if (real.length === 2) {
    const offset = doubled === "earlier" ? Math.max(before, after) : Math.min(before, after);
    return { ms: local - offset, problem: "overlap" };
  }
  if (real[0] !== undefined) return { ms: local - real[0] };
  return { ms: local - before, problem: "gap" };
}

function writeOffset(offset: number): string {
  const minutes = Math.abs(Math.trunc(offset));
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Returns the offset of a zone from UTC at an instant, in minutes. */
type OffsetAt = (ms: number) => number;

const offsets = new Map<string, OffsetAt>();

function offsetsOf(zoneName: string): OffsetAt {
  let offsetAt = offsets.get(zoneName);
  if (offsetAt === undefined) {
    if (!isZone(zoneName)) throw new RangeError(`"${zoneName}" is not the name of a time zone`);
    const zone = IANAZone.create(zoneName);
    offsetAt = betweenClockChanges((ms) => zone.offset(ms));
    offsets.set(zoneName, offsetAt);
  }
  return offsetAt;
}

/** The beginning of the day after a moment, in milliseconds since 1970. */
export function nextMidnight({ ms }: Pick<Timestamp, "ms">, zone: string): number {
  return DateTime.fromMillis(ms, { zone }).plus({ days: 1 }).startOf("day").toMillis();
}
