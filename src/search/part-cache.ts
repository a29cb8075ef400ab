import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { DiskCache } from "../runtime/disk-cache.ts";
import { KNOWN_FORMAT } from "./index-meta.ts";
import { type IndexPart, indexRecords } from "./pagefind.ts";
import type { SearchRecord } from "./record.ts";

/** Three weeks: previews and branches use the cache by turns. */
const KEPT_DAYS = 21;

/** Parts of indexes that earlier builds made. Without a folder (absolute) every part is made anew. */
export class PartCache {
  /** How many records had to be indexed. */
  missed = 0;
  readonly #cache: DiskCache;

  constructor(folder: string | undefined) {
    this.#cache = new DiskCache(folder, { keptDays: KEPT_DAYS });
  }

  /** The part of these records and a name that changes with every byte of them. */
  async partOf(records: readonly SearchRecord[], language: string): Promise<{ name: string; part: IndexPart }> {
    const name = partName(records, language);
    const known = partIn(await this.#cache.read(name));
    if (known) return { name, part: known };
    const part = await indexRecords(records, language);
    this.missed += records.length;
    await this.#cache.write(name, serialize(part));
    return { name, part };
  }

  /** Removes parts that no build has used for some weeks. */
  async dropUnused(now?: number): Promise<void> {
    await this.#cache.prune(now);
  }
}

function partName(records: readonly SearchRecord[], language: string): string {
  const hash = createHash("sha256").update(JSON.stringify([KNOWN_FORMAT, language, records]));
  return hash.digest("hex").slice(0, 16);
}

/** Another version of Node may write another format, which is as good as none. */
function partIn(content: Buffer | undefined): IndexPart | undefined {
  try {
    return content && (deserialize(content) as IndexPart);
  } catch {
    return undefined;
  }
}
