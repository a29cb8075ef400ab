import type { HoldReason, PublishedRelease } from "../press-room/published.ts";
import type { DateStyle } from "../time/date-format.ts";
import type { Timestamp } from "../time/timestamp.ts";
import type { ShownTime } from "./view-context.ts";

export interface DatedNote {
  readonly date: ShownTime;
  readonly note: string;
}

/** Notices shown before the text of a release: not public yet, withdrawn, corrected (newest first). */
interface ReleaseNotices {
  readonly held: HoldReason | undefined;
  readonly withdrawn: DatedNote | undefined;
  readonly corrections: readonly DatedNote[];
}

/** The notices of a release, with all dates in the same style. */
export function releaseNotices(
  { held, withdrawn, corrections }: PublishedRelease,
  time: (timestamp: Timestamp, style: DateStyle) => ShownTime,
): ReleaseNotices {
  const dated = (date: Timestamp, note: string): DatedNote => ({ date: time(date, "date-time"), note });
  return {
    held,
    withdrawn: withdrawn && dated(withdrawn.date, withdrawn.reason),
    corrections: corrections.map(({ date, note }) => dated(date, note)),
  };
}
