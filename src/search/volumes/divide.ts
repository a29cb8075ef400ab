import { closesGroup } from "../pagefind-format/fragment-names.ts";
import type { SearchRow } from "../record.ts";

/** Releases of an older volume at least and at most, and of the newest at least; `mask` + 1 is how many addresses there are to each that ends one. */
export interface VolumeLimits {
  readonly older: number;
  readonly newest: number;
  readonly most: number;
  readonly mask: number;
}

/** A volume of older releases has so many that its words are worth an index, and the newest one most of what readers seek. */
const LIMITS: VolumeLimits = { older: 8000, newest: 5000, most: 12_000, mask: 255 };

/**
 * Divides releases, oldest first with pages after them, into volumes with an index each: up to about 13,000 are one, of more
 * the newest 5,000 to 13,000. Older volumes end at addresses with a certain hash, so that a release that is added to one
 * or taken out of it moves no border.
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
