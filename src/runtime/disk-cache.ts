import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const DAY_MS = 86_400_000;
const HASH_BYTES = 32;
/** Size limit; entries used within a day are kept even beyond it. */
const MOST_BYTES = 20_000_000_000;
const DRAFTS = "drafts";
/** An empty file; its modification time is the time of the last pruning. */
const PRUNED = "pruned";

interface CacheLimits {
  /** Entries that no build has used for this many days are removed. */
  readonly keptDays: number;
  /** Beyond this total size the least recently used entries are removed. Default: 20 GB. */
  readonly mostBytes?: number;
}

/**
 * Cached results that outlive a build, by key. An entry is one file that begins with the SHA-256 of its key and
 * content, so a damaged one is detected on reading and counts as missing. It is written by a rename: a killed build
 * leaves no partial entry, and several builds may share a folder. A cache never fails a build: what cannot be read or
 * written is computed again.
 */
export class DiskCache {
  readonly #folder: string | undefined;
  readonly #limits: CacheLimits;

  /** `folder` is absolute and need not exist; without one, nothing is cached. */
  constructor(folder: string | undefined, limits: CacheLimits) {
    this.#folder = folder;
    this.#limits = limits;
  }

  /**
   * Returns the content stored under `key` (hexadecimal, see `cacheKey`), or undefined if there is none or it is
   * damaged.
   */
  async read(key: string): Promise<Buffer | undefined> {
    if (this.#folder === undefined) return undefined;
    try {
      return await readEntry(fileOf(this.#folder, key), key);
    } catch {
      return undefined;
    }
  }

  /** Stores `content` under `key`, replacing an older entry. */
  async write(key: string, content: Uint8Array): Promise<void> {
    if (this.#folder === undefined) return;
    const draft = join(this.#folder, DRAFTS, randomUUID());
    const file = fileOf(this.#folder, key);
    try {
      await Promise.all([mkdir(dirname(draft), { recursive: true }), mkdir(dirname(file), { recursive: true })]);
      await writeFile(draft, [hashOf(key, content), content]);
      await rename(draft, file);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  /** Removes entries beyond the limits, and temporary files of killed builds. Runs at most once a day. */
  async prune(now = Date.now()): Promise<void> {
    if (this.#folder === undefined) return;
    try {
      await pruneFolder(this.#folder, this.#limits, now);
    } catch {
      // A failed clean-up does not fail the build.
    }
  }
}

/** The key of a result: SHA-256, in hexadecimal, of all its inputs (plain JSON values). */
export function cacheKey(...decisive: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(decisive)).digest("hex");
}

/**
 * Checks that the cache is usable by creating its folder (absolute) and writing to it. If not, returns no folder and
 * one line for the editor: the build continues without a cache.
 */
export async function openCacheFolder(
  folder: string,
  areas: readonly string[] = ["media", "search"],
): Promise<{ readonly folder?: string; readonly problem?: string }> {
  try {
    for (const area of areas) {
      await mkdir(join(folder, area, DRAFTS), { recursive: true });
      const probe = join(folder, area, DRAFTS, randomUUID());
      await writeFile(probe, "");
      await rm(probe);
    }
    return { folder };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const reason = reasons[code] ?? `it cannot be written to (${code})`;
    const remedy = "Choose another folder with PRESSROOM_CACHE.";
    return { problem: `The cache ${folder} is not used: ${reason}. Everything is made again. ${remedy}` };
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: "a file is where a folder should be",
  ENOTDIR: "a file is where a folder should be",
  EACCES: "it may not be written to",
  EPERM: "it may not be written to",
  EROFS: "it is on a read-only disk",
  ENOSPC: "the disk is full",
};

function fileOf(folder: string, key: string): string {
  if (!/^[0-9a-f]{8,64}$/.test(key)) throw new RangeError(`${key} is not a key of the cache.`);
  return join(folder, key.slice(0, 2), key.slice(2));
}

function hashOf(key: string, content: Uint8Array): Buffer {
  return createHash("sha256").update(key).update(content).digest();
}

/** Reads and verifies an entry; updates its time of use at most once a day. */
async function readEntry(file: string, key: string): Promise<Buffer | undefined> {
  const handle = await open(file);
  try {
    const { mtimeMs } = await handle.stat();
    const whole = await handle.readFile();
    const content = whole.subarray(HASH_BYTES);
    if (!hashOf(key, content).equals(whole.subarray(0, HASH_BYTES))) return undefined;
    if (Date.now() - mtimeMs > DAY_MS) await utimes(file, new Date(), new Date()).catch(() => undefined);
    return content;
  } finally {
    await handle.close();
  }
}

interface Entry {
  readonly file: string;
  readonly bytes: number;
  /** Milliseconds since the entry was used. */
  readonly age: number;
}

async function pruneFolder(folder: string, { keptDays, mostBytes = MOST_BYTES }: CacheLimits, now: number) {
  const note = join(folder, PRUNED);
  const before = await stat(note).catch(() => undefined);
  if (before && now - before.mtimeMs < DAY_MS) return;
  await mkdir(folder, { recursive: true });
  await writeFile(note, "");
  const drafts = await entriesIn(join(folder, DRAFTS), now);
  for (const { file } of drafts.filter(({ age }) => age > DAY_MS)) await remove(file);
  const entries: Entry[] = [];
  for (const shard of await readdir(folder)) {
    if (/^[0-9a-f]{2}$/.test(shard)) entries.push(...(await entriesIn(join(folder, shard), now)));
  }
  let total = 0;
  for (const { file, bytes, age } of entries.toSorted((a, b) => a.age - b.age)) {
    total += bytes;
    const isUnused = age > keptDays * DAY_MS || (total > mostBytes && age > DAY_MS);
    if (isUnused) await remove(file);
  }
}

async function entriesIn(folder: string, now: number): Promise<readonly Entry[]> {
  const names = await readdir(folder).catch(() => []);
  const entries = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      // Another build may have removed it meanwhile.
      const found = await stat(file).catch(() => undefined);
      return found && { file, bytes: found.size, age: now - found.mtimeMs };
    }),
  );
  return entries.filter((entry) => entry !== undefined);
}

async function remove(file: string): Promise<void> {
  await rm(file, { recursive: true, force: true }).catch(() => undefined);
}
