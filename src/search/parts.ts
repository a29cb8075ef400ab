import type { SearchRecord } from "./record.ts";

/** Small years share a part; a part never grows beyond what Pagefind indexes in about 300 MB. */
const LIMITS = { fewest: 400, most: 1500 };

/**
 * Divides records, oldest first, into the parts that are indexed one by one: whole years where they fit. A part closes
 * for good when its last year is over, so that an ordinary day's new release touches only the newest one.
 */
export function divideIntoParts(records: readonly SearchRecord[], limits = LIMITS): SearchRecord[][] {
  const parts: SearchRecord[][] = [];
  let part: SearchRecord[] = [];
  let year = "";
  for (const record of records) {
    const isNewYear = record.day.slice(0, 4) !== year;
    if (part.length >= limits.most || (isNewYear && part.length >= limits.fewest)) {
      parts.push(part);
      part = [];
    }
    part.push(record);
    year = record.day.slice(0, 4);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
