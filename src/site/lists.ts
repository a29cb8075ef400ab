import type { ListKind } from "../press-room/addresses.ts";
import type { Edition, PublishedRelease, ReleaseList } from "../press-room/published.ts";
import { derived } from "./memoise.ts";

const listsByKey = derived(
  "lists by key",
  ({ lists }: Edition): ReadonlyMap<string, ReleaseList> =>
    new Map(lists.map((list) => [`${list.kind} ${list.key}`, list])),
);

/** A list of an edition; undefined if it has none of that kind and key. */
export const listOf = derived("list", (edition: Edition, kind: ListKind, key: string): ReleaseList | undefined =>
  listsByKey(edition).get(`${kind} ${key}`),
);

/** Number of releases in a list. */
export const listSize = derived("list size", (list: ReleaseList): number => list.releases.length);

const pageMembers = derived(
  "list page",
  (list: ReleaseList, number: string, pageSize: string): readonly PublishedRelease[] =>
    list.releases.slice((Number(number) - 1) * Number(pageSize), Number(number) * Number(pageSize)),
);

/** The releases on page `number`, from 1, of a list. */
export function releasesOnPage(list: ReleaseList, number: number, pageSize: number): readonly PublishedRelease[] {
  return pageMembers(list, String(number), String(pageSize));
}
