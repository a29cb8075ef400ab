import { indexFiles, type NamedPart } from "./index-files.ts";
import { stopPagefind } from "./pagefind.ts";
import { PartCache } from "./part-cache.ts";
import { divideIntoParts } from "./parts.ts";
import type { SearchRecord } from "./record.ts";
import { writeIndex } from "./write-index.ts";

/** Indexes to be made: plain data, so that it can be handed to another process. */
export interface IndexJob {
  /** Where parts are kept between builds, absolute. */
  readonly cacheFolder?: string;
  readonly indexes: readonly {
    readonly language: string;
    /** Absolute, empty or not there yet. */
    readonly folder: string;
    /** Oldest first. */
    readonly records: readonly SearchRecord[];
  }[];
}

/** Makes the indexes one after another and resolves to the number of records that had to be indexed anew. Pagefind's process ends either way. */
export async function makeIndexes({ cacheFolder, indexes }: IndexJob): Promise<number> {
  const cache = new PartCache(cacheFolder);
  try {
    for (const { language, folder, records } of indexes) {
      const parts: NamedPart[] = [];
      for (const some of divideIntoParts(records)) {
        parts.push({ records: some, ...(await cache.partOf(some, language)) });
      }
      writeIndex(folder, await indexFiles(parts, language));
    }
    await cache.dropUnused();
  } finally {
    await stopPagefind();
  }
  return cache.missed;
}
