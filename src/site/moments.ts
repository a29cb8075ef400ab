import type { PublishedPressRoom } from "../press-room/published.ts";
import { dateIn } from "../time/dates.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { derived } from "./memoise.ts";

const passed = derived("passed", (room: PublishedPressRoom, ms: string): boolean => Number(ms) < room.now.ms);

/** Says whether a moment is before the time of the build. */
export function hasPassed({ ms }: Pick<Timestamp, "ms">, room: PublishedPressRoom): boolean {
  return passed(room, String(ms));
}

/** The day of the build in the press room's zone: `2026-11-24`. */
export const today = derived("today", (room: PublishedPressRoom): string => dateIn(room.now));
