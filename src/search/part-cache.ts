import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { KNOWN_FORMAT } from "./index-meta.ts";
import { type IndexPart, indexRecords } from "./pagefind.ts";
import type { SearchRecord } from "./record.ts";

const ENDING = ".part";

/** Parts of indexes from this build and the one before. Without a folder (absolute) every part is made anew. */
export class PartCache {
  /** How many records had to be indexed. */
  missed = 0;
  readonly #folder: string | undefined;
  readonly #used = new Set<string>();

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** The part of these records and a name that changes with every byte of them. */
  async partOf(records: readonly SearchRecord[], language: string): Promise<{ name: string; part: IndexPart }> {
    const name = partName(records, language);
    const file = this.#folder === undefined ? undefined : join(this.#folder, name + ENDING);
    this.#used.add(name + ENDING);
    const known = file === undefined ? undefined : await readPart(file);
    if (known) return { name, part: known };
    const part = await indexRecords(records, language);
    this.missed += records.length;
    if (file !== undefined) await writePart(file, part);
    return { name, part };
  }

  /** Forgets the parts that nobody asked for. */
  async dropUnused(): Promise<void> {
    const folder = this.#folder;
    if (folder === undefined) return;
    const files = await readdir(folder).catch(() => []);
    const unused = files.filter((file) => file.endsWith(ENDING) && !this.#used.has(file));
    await Promise.all(unused.map((file) => rm(join(folder, file), { force: true })));
  }
}

function partName(records: readonly SearchRecord[], language: string): string {
  const hash = createHash("sha256").update(JSON.stringify([KNOWN_FORMAT, language, records]));
  return hash.digest("hex").slice(0, 16);
}

/** A file that is not there or was cut off is no part. */
async function readPart(file: string): Promise<IndexPart | undefined> {
  try {
    return deserialize(await readFile(file)) as IndexPart;
  } catch {
    return undefined;
  }
}

async function writePart(file: string, part: IndexPart): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, serialize(part));
}
