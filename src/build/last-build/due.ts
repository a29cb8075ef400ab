import type { PressRoom } from "../../press-room/press-room.ts";
import { nextMidnight } from "../../time/dates.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import type { StoredTraces } from "../traces/stored-traces.ts";

/**
 * The moment, in milliseconds since 1970, from which the same content gives another site: an embargo ends, a notice is
 * over, an invitation has passed. The time of this build if the site depends on it exactly.
 */
export function dueMoment(room: PressRoom, traces: StoredTraces, now: Timestamp): number {
  if (dependsOnTheTime(traces)) return now.ms;
  const moments = [...momentsOfReleases(room), ...momentsIn(room.site), ...momentsRead(traces, room, now)];
  // Not by spreading into Math.min: there are tens of thousands of moments.
  return moments.filter((ms) => ms >= now.ms).reduce((due, ms) => Math.min(due, ms), Infinity);
}

function momentsOfReleases({ releases }: PressRoom): readonly number[] {
  return releases.flatMap(({ date, embargo, corrections, withdrawn }) =>
    [date, embargo, withdrawn?.date, ...corrections.map((one) => one.date)].flatMap((moment) => moment?.ms ?? []),
  );
}

/** Every moment in the settings. */
function momentsIn(value: unknown): readonly number[] {
  if (typeof value !== "object" || value === null) return [];
  if ("ms" in value && "iso" in value) return [Number(value.ms)];
  return Object.values(value).flatMap(momentsIn);
}

/** Moments that pages and formats have compared with the time; see src/site/moments.ts. */
function momentsRead({ facts }: StoredTraces, { site }: PressRoom, now: Timestamp): readonly number[] {
  return facts.keys.flatMap((key) => {
    const [name, , moment = ""] = key.split("\t");
    if (name === "passed") return [Number(moment.slice(1))];
    return name === "today" ? [nextMidnight(now, site.timezone)] : [];
  });
}

/** Says whether a file depends on the exact time, not only through `hasPassed` and `today`. */
function dependsOnTheTime({ facts, lists }: StoredTraces): boolean {
  const time = facts.keys.indexOf(".now\troom");
  if (time === -1) return false;
  const isOther = (position: number): boolean => !/^(passed|today)\t/.test(facts.keys[position] ?? "");
  return (
    Array.from(facts.from).some(([position, from]) => from.includes(time) && isOther(position)) || lists.includes(time)
  );
}
