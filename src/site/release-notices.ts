import type { HoldReason, PublishedRelease } from "../press-room/published.ts";
import { oneLine } from "../text/one-line.ts";
import { type DateStyle, formatDate } from "../time/date-format.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { stringsFor } from "./strings.ts";
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

/** The notices as lines of text in the release's language, for formats other than pages. */
export function noticeLines(release: PublishedRelease, timezone: string): readonly string[] {
  const { t } = stringsFor(release.language);
  const { held, withdrawn, corrections } = releaseNotices(release, (timestamp, style) => ({
    iso: timestamp.iso,
    text: formatDate(timestamp, style, release.language, timezone),
  }));
  return [
    ...(held ? [t("text.held")] : []),
    ...(withdrawn ? [t("text.withdrawn", { date: withdrawn.date.text, reason: withdrawn.note })] : []),
    ...corrections.map(({ date, note }) => t("text.corrected", { date: date.text, note })),
  ].map(oneLine);
}
