import type { Edition, PublishedRelease } from "../../../press-room/published.ts";
import { derived } from "../../memoise.ts";

/** The newest other releases of the same publisher. */
export function latestOfPublisher(
  release: PublishedRelease,
  edition: Edition,
  count: number,
): readonly PublishedRelease[] {
  return latest(release, edition, String(count));
}

const latest = derived("latest of publisher", (release: PublishedRelease, edition: Edition, wanted: string) => {
  const count = Number(wanted);
  const newest = (groupByPublisher(edition).get(release.publisher.id) ?? []).slice(0, count + 1);
  return newest.filter((one) => one !== release).slice(0, count);
});

const groupByPublisher = derived(
  "releases by publisher",
  ({ releases }: Edition): ReadonlyMap<string, readonly PublishedRelease[]> => {
    const groups = new Map<string, PublishedRelease[]>();
    for (const release of releases) {
      const group = groups.get(release.publisher.id);
      if (group) group.push(release);
      else groups.set(release.publisher.id, [release]);
    }
    return groups;
  },
);
