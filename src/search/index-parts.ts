import { deserialize, serialize } from "node:v8";
import { cacheKey, DiskCache } from "../runtime/disk-cache.ts";
import { indexedFields, indexRecords } from "./pagefind.ts";
import { KNOWN_FORMAT } from "./pagefind-format/index-meta.ts";
import { type IndexPart, readPart } from "./pagefind-format/index-part.ts";
import type { SearchRecord } from "./record.ts";

/** Small years share a part; a part never grows beyond what Pagefind indexes in about 300 MB. */
const LIMITS = { fewest: 400, most: 1500 };
/** Three weeks: previews and branches use the cache by turns. */
const KEPT_DAYS = 21;

/**
 * Divides records, releases from the oldest and pages after them, into the parts that are indexed one by one: whole years where they fit. A part closes
 * for good when its last year is over, so that an ordinary day's new release touches only the newest one.
 */
export function divideIntoParts(records: readonly SearchRecord[], limits = LIMITS): SearchRecord[][] {
  const parts: SearchRecord[][] = [];
  let part: SearchRecord[] = [];
  let year = "";
  for (const record of records) {
    const recordYear = record.day?.slice(0, 4) ?? year;
    const isNewYear = recordYear !== year;
    if (part.length >= limits.most || (isNewYear && part.length >= limits.fewest)) {
      parts.push(part);
      part = [];
    }
    part.push(record);
    year = recordYear;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Parts of indexes, kept between builds in `folder` (absolute); without a folder every part is made anew. */
export class PartCache {
  /** How many records had to be indexed. */
  indexedAnew = 0;
  readonly #cache: DiskCache;

  constructor(folder: string | undefined) {
    this.#cache = new DiskCache(folder, { keptDays: KEPT_DAYS });
  }

  /** The part of these records. Only what Pagefind is told of them decides whether it is indexed anew. Throws `UnknownFormatError`. */
  async partOf(records: readonly SearchRecord[], language: string): Promise<IndexPart> {
    const key = cacheKey(KNOWN_FORMAT, language, records.map(indexedFields));
    const known = partIn(await this.#cache.read(key));
    if (known) return known;
    const part = readPart(await indexRecords(records, language), records.length);
    this.indexedAnew += records.length;
    await this.#cache.write(key, serialize(part));
    return part;
  }

  /** Removes parts that no build has used for some weeks. */
  async prune(): Promise<void> {
    await this.#cache.prune();
  }
}

/** Returns undefined for content that another version of Node wrote in another format. */
function partIn(content: Buffer | undefined): IndexPart | undefined {
  try {
    return content && (deserialize(content) as IndexPart);
  } catch {
    return undefined;
  }
}
