import { dateIn, readTime } from "../../time/dates.ts";
import type { Timestamp } from "../../time/timestamp.ts";

interface WrittenDate {
  /** As in front matter: `2026-03-12 08:39`, a day, or with an offset. */
  readonly text: string;
  readonly timestamp: Timestamp;
}

/**
 * A time of a source (ISO 8601) as it is written into a release: on the clock of the press room, with the offset of the
 * source if that is another one, and with seconds only if they say something. Undefined if it is no time.
 */
export function writtenDate(iso: string, zone: string): WrittenDate | undefined {
  const reading = readTime(iso.trim(), zone);
  if (!reading.ok) return undefined;
  const { timestamp } = reading;
  if (timestamp.precision === "day") return { text: dateIn(timestamp), timestamp };
  const local = withoutSeconds(timestamp.iso.slice(0, 19)).replace("T", " ");
  const offset = /(?:[Zz]|[+-]\d{2}:?\d{2})$/.exec(iso.trim())?.[0] ?? "";
  const isForeign = offset !== "" && !/^(?:[Zz]|[+-]00:?00)$/.test(offset) && offset !== timestamp.iso.slice(19);
  if (isForeign) return { text: withoutSeconds(iso.trim().slice(0, 19)).replace(" ", "T") + offset, timestamp };
  const again = readTime(local, zone);
  const isClear = again.ok && again.problem === undefined && sameMinute(again.timestamp, timestamp);
  return { text: isClear ? local : withoutSeconds(timestamp.iso.slice(0, 19)) + timestamp.iso.slice(19), timestamp };
}

function sameMinute(one: Timestamp, other: Timestamp): boolean {
  return Math.abs(one.ms - other.ms) < 1000;
}

/** `2026-03-12T08:39:00` gives `2026-03-12T08:39`. */
function withoutSeconds(time: string): string {
  return time.replace(/:00$/, "");
}
