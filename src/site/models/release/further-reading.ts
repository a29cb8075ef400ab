import type { PublishedRelease } from "../../../press-room/published.ts";
import { versionOf } from "../../replacement.ts";
import type { ViewContext } from "../../view-context.ts";
import { latestOfPublisher } from "./latest-of-publisher.ts";
import { type ReleaseRow, releaseRow } from "./release-row.ts";

/** Releases to read after this one: those the editor names, else the newest of the same publisher. */
export interface FurtherReading {
  readonly kind: "related" | "latest";
  readonly rows: readonly ReleaseRow[];
}

const LATEST = 3;

/** The one list of releases below a release; all related releases, else the newest three of its publisher. */
export function furtherReading(release: PublishedRelease, context: ViewContext): FurtherReading {
  const related = release.related.flatMap((id) => {
    const best = versionOf(id, context.language, context.pressRoom.byId);
    return best && !best.withdrawn ? [best] : [];
  });
  const row = (one: PublishedRelease): ReleaseRow => releaseRow(one, context);
  return related.length > 0
    ? { kind: "related", rows: related.map(row) }
    : { kind: "latest", rows: latestOfPublisher(release, context.edition, LATEST).map(row) };
}
