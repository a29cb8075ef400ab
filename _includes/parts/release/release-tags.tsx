import type { ReleaseRow } from "../../../src/site/models/release/release-row.ts";
import type { StringKey } from "../../../src/site/strings.ts";
import { Text } from "../text.tsx";

/** State of a release in a list: withdrawn, corrected, cancelled, past, not public. */
export function ReleaseTags({ row }: { row: ReleaseRow }) {
  const { event } = row;
  return (
    <>
      {row.held && <Tag k={`release.held.${row.held}`} isStrong />}
      {row.isWithdrawn && <Tag k={event ? "event.cancelled" : "release.withdrawn"} isStrong />}
      {event?.state === "past" && <Tag k="event.past" />}
      {row.isCorrected && <Tag k="release.corrected" />}
    </>
  );
}

/** A short label in a frame. */
export function Tag({ k, isStrong = false }: { k: StringKey; isStrong?: boolean }) {
  return (
    <span class={isStrong ? "tag tag--strong" : "tag"}>
      <Text k={k} />
    </span>
  );
}
