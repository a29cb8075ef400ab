import { closesGroup } from "../pagefind-format/fragment-names.ts";
import type { SearchRow } from "../record.ts";

/**
 * `older` and `most` are the least and most releases of an older volume, `newest` the least of the newest one. One of
 * `mask` + 1 addresses, on average, can end a volume.
 */
export interface VolumeLimits {
  readonly older: number;
  readonly newest: number;
  readonly most: number;
  readonly mask: number;
}

/** An older volume is large enough to be worth an index of its own; the newest one has most of what readers search for. */
const LIMITS: VolumeLimits = { older: 8000, newest: 5000, most: 12_000, mask: 255 };

/**
 * Divides releases, oldest first with pages after them, into volumes with an index each. Up to about 13,000 are one
 * volume; of more, the newest 5,000 to 13,000 are the last one. Older volumes end at addresses with a certain hash, so
 * that adding or removing a release does not move the borders.
 */
export function divideIntoVolumes<T extends { readonly row: SearchRow }>(
  entries: readonly T[],
  limits = LIMITS,
): T[][] {
  const releases = entries.filter(({ row }) => row.day !== undefined).length;
  const volumes: T[][] = [];
  let start = 0;
  for (let end = 1; end + limits.newest <= releases; end++) {
    const count = end - start;
    if (count < limits.older) continue;
    if (count < limits.most && !closesGroup(entries[end - 1]?.row.url ?? "", limits.mask)) continue;
    volumes.push(entries.slice(start, end));
    start = end;
  }
  return [...volumes, entries.slice(start)];
}
