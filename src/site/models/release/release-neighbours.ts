import type { Edition, PublishedRelease } from "../../../press-room/published.ts";
import { memoise } from "../../memoise.ts";

/** The neighbours of a release in its edition; withdrawn releases have none. */
interface Neighbours {
  readonly newer?: PublishedRelease;
  readonly older?: PublishedRelease;
}

/** The next newer and next older release of the same language. */
export function neighboursOf(release: PublishedRelease, edition: Edition): Neighbours {
  const index = positionsIn(edition).get(release);
  if (index === undefined) return {};
  const newer = edition.releases[index - 1];
  const older = edition.releases[index + 1];
  return { ...(newer ? { newer } : {}), ...(older ? { older } : {}) };
}

/** The newest other releases of the same publisher. */
export function latestOfPublisher(release: PublishedRelease, edition: Edition, count: number): PublishedRelease[] {
  const newest = (groupByPublisher(edition).get(release.publisher.id) ?? []).slice(0, count + 1);
  return newest.filter((one) => one !== release).slice(0, count);
}

const positionsIn = memoise(
  ({ releases }: Edition): ReadonlyMap<PublishedRelease, number> => new Map(releases.map((one, index) => [one, index])),
);

const groupByPublisher = memoise(({ releases }: Edition): ReadonlyMap<string, readonly PublishedRelease[]> => {
  const groups = new Map<string, PublishedRelease[]>();
  for (const release of releases) {
    const group = groups.get(release.publisher.id);
    if (group) group.push(release);
    else groups.set(release.publisher.id, [release]);
  }
  return groups;
});
