import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { KNOWN_FORMAT } from "./index-meta.ts";
import { type IndexPart, indexRecords } from "./pagefind.ts";
import type { SearchRecord } from "./record.ts";

const ENDING = ".part";
/** Three weeks in milliseconds: previews and branches use the cache by turns. */
const KEPT = 21 * 86_400_000;

/** Parts of indexes from this build and the one before. Without a folder (absolute) every part is made anew. */
export class PartCache {
  /** How many records had to be indexed. */
  missed = 0;
  readonly #folder: string | undefined;

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** The part of these records and a name that changes with every byte of them. */
  async partOf(records: readonly SearchRecord[], language: string): Promise<{ name: string; part: IndexPart }> {
    const name = partName(records, language);
    const file = this.#folder === undefined ? undefined : join(this.#folder, name + ENDING);
    const known = file === undefined ? undefined : await readPart(file);
    if (known) return { name, part: known };
    const part = await indexRecords(records, language);
    this.missed += records.length;
    if (file !== undefined) await writePart(file, part);
    return { name, part };
  }

  /** Forgets parts that no build has used for some weeks. */
  async dropUnused(now = Date.now()): Promise<void> {
    const folder = this.#folder;
    if (folder === undefined) return;
    for (const name of await readdir(folder).catch(() => [])) {
      const file = join(folder, name);
      const used = await stat(file).catch(() => undefined);
      if (used && now - used.mtimeMs > KEPT) await rm(file, { force: true });
    }
  }
}

function partName(records: readonly SearchRecord[], language: string): string {
  const hash = createHash("sha256").update(JSON.stringify([KNOWN_FORMAT, language, records]));
  return hash.digest("hex").slice(0, 16);
}

/** A file that is not there or can not be read is no part. */
async function readPart(file: string): Promise<IndexPart | undefined> {
  try {
    const part = deserialize(await readFile(file)) as IndexPart;
    const now = new Date();
    await utimes(file, now, now);
    return part;
  } catch {
    return undefined;
  }
}

async function writePart(file: string, part: IndexPart): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  // Under another name first: a build that runs beside this one must not read half a part.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, serialize(part));
  await rename(unfinished, file);
}
