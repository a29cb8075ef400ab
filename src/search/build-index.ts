import { join } from "node:path";
import type { Edition, PublishedPressRoom } from "../press-room/published.ts";
import { searchIndexPath } from "../views/search-index-path.ts";
import { breathe, indexFiles, type NamedPart } from "./index-files.ts";
import { stopPagefind } from "./pagefind.ts";
import { PartCache } from "./part-cache.ts";
import { divideIntoParts } from "./parts.ts";
import { searchRecord, type SearchRecord } from "./record.ts";
import { writeIndex } from "./write-index.ts";

/** Where the index goes, absolute: `<outputFolder>/pagefind/`. Parts that did not change come from the cache folder, if there is one. */
export interface SearchIndexOptions {
  readonly outputFolder: string;
  readonly cacheFolder?: string;
}

/** What was done: releases in the index, indexes (one a language), releases that had to be indexed anew, seconds. */
export interface SearchIndexReport {
  readonly indexed: number;
  readonly bundles: number;
  readonly indexedAnew: number;
  readonly seconds: number;
}

/**
 * Makes the search index of everything that is public and not withdrawn, one for each language. It needs no page and
 * lets others work while Pagefind does, so that it can run beside them. Rejects with a sentence if there is no index;
 * Pagefind's process ends either way.
 */
export async function buildSearchIndex(
  room: PublishedPressRoom,
  options: SearchIndexOptions,
): Promise<SearchIndexReport> {
  const start = performance.now();
  const cache = new PartCache(options.cacheFolder);
  let indexed = 0;
  let bundles = 0;
  try {
    for (const edition of room.editions) {
      const records = recordsOf(edition);
      if (records.length === 0) continue;
      const parts = await partsOf(records, edition.language, cache);
      const path = searchIndexPath(edition.language, room.site.languages[0]);
      await writeIndex(join(options.outputFolder, path), await indexFiles(parts, edition.language));
      indexed += records.length;
      bundles++;
    }
    await cache.dropUnused();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The search index was not made: ${reason}`, { cause: error });
  } finally {
    await stopPagefind();
  }
  return { indexed, bundles, indexedAnew: cache.missed, seconds: (performance.now() - start) / 1000 };
}

async function partsOf(records: readonly SearchRecord[], language: string, cache: PartCache): Promise<NamedPart[]> {
  const parts: NamedPart[] = [];
  for (const some of divideIntoParts(records)) {
    await breathe();
    parts.push({ records: some, ...(await cache.partOf(some, language)) });
  }
  return parts;
}

/** Oldest first, so that a new release is a new number at the end. */
function recordsOf(edition: Edition): SearchRecord[] {
  return edition.releases.toSorted((a, b) => a.date.ms - b.date.ms || (a.path < b.path ? -1 : 1)).map(searchRecord);
}
