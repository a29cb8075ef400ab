import type { Release } from "../release/release.ts";
import { nextMidnight } from "../time/dates.ts";
import type { Timestamp } from "../time/timestamp.ts";
import type { PressRoom } from "./press-room.ts";

/** What happens at a moment by itself, without a change of the content. */
export type Happening =
  | "embargo-ends"
  | "scheduled"
  | "correction-shown"
  | "withdrawn"
  | "deadline-over"
  | "event-over"
  | "news-over"
  | "notice-over"
  | "featured-over";

/** A moment from which the same content gives another site. */
export interface Moment {
  /** Milliseconds since 1970: a build at this moment or later has the change. */
  readonly ms: number;
  readonly happening: Happening;
  /** Undefined for the settings of the site. */
  readonly release?: Release;
}

/** A release is in the news sitemap for two days. */
const NEWS_MS = 2 * 24 * 60 * 60 * 1000;

/** Every moment, past ones too, at which something is published, shown or over; in no order. */
export function timetableOf({ releases, site }: PressRoom): readonly Moment[] {
  return [
    ...releases.filter(({ draft }) => !draft).flatMap((release) => momentsOf(release, site.timezone)),
    ...(site.notice?.until ? [{ ms: site.notice.until.ms, happening: "notice-over" } as const] : []),
    ...site.featured.flatMap(({ until }) => (until ? [{ ms: until.ms, happening: "featured-over" } as const] : [])),
  ];
}

function momentsOf(release: Release, zone: string): readonly Moment[] {
  const { date, embargo, corrections, withdrawn, event } = release;
  const isEmbargo = embargo !== undefined && embargo.ms >= date.ms;
  const publicMs = isEmbargo ? embargo.ms : date.ms;
  const later: readonly (readonly [Happening, number | undefined])[] = [
    ...corrections.map((one) => ["correction-shown", one.date.ms] as const),
    ["withdrawn", withdrawn?.date.ms],
    ["deadline-over", event?.deadline?.ms],
    ["event-over", event && endOf(event.end ?? event.start, zone)],
    ["news-over", date.ms + NEWS_MS],
  ];
  return [
    { ms: publicMs, happening: isEmbargo ? "embargo-ends" : "scheduled", release },
    // What lies before the publication changes nothing when its time comes.
    ...later.flatMap(([happening, ms]) => (ms !== undefined && ms > publicMs ? [{ ms, happening, release }] : [])),
  ];
}

/** An event that is written as a day lasts until midnight. */
function endOf(over: Timestamp, zone: string): number {
  return over.precision === "day" ? nextMidnight(over, zone) : over.ms;
}
