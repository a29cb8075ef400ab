import { absoluteUrl, releasePath } from "../../press-room/addresses.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { type Happening, type Moment, timetableOf } from "../../press-room/timetable.ts";
import { toTimestamp } from "../../time/dates.ts";
import type { Timestamp } from "../../time/timestamp.ts";

/** Something that happens at a time by itself. */
export interface AgendaItem {
  readonly at: Timestamp;
  readonly happening: Happening;
  /** The release it happens to; undefined for a notice and for what is featured. */
  readonly release?: { readonly file: string; readonly title: string; readonly language: string; readonly url: string };
}

export interface Agenda {
  /** After `since`, and not after `now`; empty without `since`. */
  readonly due: readonly AgendaItem[];
  /** After `now`. */
  readonly next: readonly AgendaItem[];
}

/** The events that became due after a moment, and those that are due later; both lists begin with the earliest. */
export function agendaOf(room: PressRoom, now: Timestamp, since: Timestamp | undefined): Agenda {
  const moments = timetableOf(room).toSorted((a, b) => a.ms - b.ms);
  const items = (from: number, to: number): readonly AgendaItem[] =>
    moments.filter(({ ms }) => ms > from && ms <= to).map((moment) => itemOf(moment, room));
  return { due: since ? items(since.ms, now.ms) : [], next: items(now.ms, Infinity) };
}

function itemOf({ ms, happening, release }: Moment, { site }: PressRoom): AgendaItem {
  const at = toTimestamp(ms, site.timezone, "minute");
  if (!release) return { at, happening };
  const { title, language, source } = release;
  const url = absoluteUrl(releasePath(release, site), site.url);
  return { at, happening, release: { file: source.file, title, language, url } };
}

/** What readers wait for; the rest can wait for the next scheduled build. */
const AWAITED: ReadonlySet<Happening> = new Set(["embargo-ends", "scheduled", "correction-shown", "withdrawn"]);

/** Milliseconds until the next thing that readers wait for; undefined if it is more than `most` minutes away. */
export function timeUntil({ next }: Agenda, now: Timestamp, most: number): number | undefined {
  const first = next.find(({ happening }) => AWAITED.has(happening));
  const ms = first && first.at.ms - now.ms;
  return ms !== undefined && ms <= most * 60_000 ? ms : undefined;
}
