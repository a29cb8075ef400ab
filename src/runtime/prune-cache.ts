import { mkdir, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Milliseconds. */
export const DAY_MS = 86_400_000;
/** Size limit; entries used within a day are kept even beyond it. */
const MOST_BYTES = 20_000_000_000;
/** Folder of temporary files. */
export const DRAFTS = "drafts";
/** An empty file; its modification time is the time of the last pruning. */
const PRUNED = "pruned";

export interface CacheLimits {
  /** Entries that no build has used for this many days are removed. */
  readonly keptDays: number;
  /** Beyond this total size the least recently used entries are removed. Default: 20 GB. */
  readonly mostBytes?: number;
}

interface Entry {
  readonly file: string;
  readonly bytes: number;
  /** Milliseconds since the entry was used. */
  readonly age: number;
}

interface Pruning {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Files that count as used now. */
  readonly used: () => readonly string[];
}

/** Removes entries of a cache folder (absolute) beyond the limits, and old temporary files; at most once a day. */
export async function pruneFolder(folder: string, limits: CacheLimits, { now, used }: Pruning) {
  const { keptDays, mostBytes = MOST_BYTES } = limits;
  const note = join(folder, PRUNED);
  const before = await stat(note).catch(() => undefined);
  if (before && now - before.mtimeMs < DAY_MS) return;
  await mkdir(folder, { recursive: true });
  await writeFile(note, "");
  const time = new Date(now);
  for (const file of used()) await utimes(file, time, time).catch(() => undefined);
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
