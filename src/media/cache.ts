import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const MANIFEST = "entry.json";
const DAY_MS = 86_400_000;
const KEPT_DAYS = 60;

/** Files that were made from some content, kept under a key that changes with the content and the way they are made. */
export interface CacheEntry<T> {
  /** What the maker said about them. */
  readonly facts: T;
  /** Absolute. */
  readonly folder: string;
  /** File name to length in bytes. */
  readonly files: Readonly<Record<string, number>>;
}

type Manifest<T> = Omit<CacheEntry<T>, "folder">;

/**
 * Results that outlive a build. An entry appears in one piece, by a rename, so that a build that is killed leaves
 * nothing half-made; one that nobody asked for in 60 days is removed.
 */
export class MediaCache {
  readonly #folder: string;
  readonly #entries = new Map<string, Promise<CacheEntry<unknown>>>();
  #made = 0;
  #reused = 0;

  /** `folder` is absolute; it need not exist. */
  constructor(folder: string) {
    this.#folder = join(folder, "media");
  }

  /** How many files were made in this run, and how many earlier ones were used. */
  get counts(): { readonly made: number; readonly cached: number } {
    return { made: this.#made, cached: this.#reused };
  }

  /** The entry for `key` (hexadecimal); `make` fills an empty folder when there is none yet, once for all who ask. */
  entry<T>(key: string, make: (folder: string) => Promise<T>): Promise<CacheEntry<T>> {
    const asked = this.#entries.get(key) as Promise<CacheEntry<T>> | undefined;
    if (asked) return asked;
    const entry = this.#open(key, make);
    this.#entries.set(key, entry);
    return entry;
  }

  async #open<T>(key: string, make: (folder: string) => Promise<T>): Promise<CacheEntry<T>> {
    const folder = join(this.#folder, key.slice(0, 2), key.slice(2));
    const before = await readEntry<T>(folder);
    if (before) {
      this.#reused += Object.keys(before.files).length;
      return { ...before, folder };
    }
    const draft = join(this.#folder, "drafts", randomUUID());
    await mkdir(draft, { recursive: true });
    try {
      const manifest: Manifest<T> = { facts: await make(draft), files: await lengths(draft) };
      await writeFile(join(draft, MANIFEST), JSON.stringify(manifest));
      await moveInto(folder, draft);
      this.#made += Object.keys(manifest.files).length;
      return { ...manifest, folder };
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }

  /** Removes what has not been used for a long time. Looks at most once a day. */
  async prune(): Promise<void> {
    const note = join(this.#folder, "pruned");
    if (await isYounger(note, DAY_MS)) return;
    for (const shard of await namesIn(this.#folder)) {
      if (shard === "drafts") await removeOlder(join(this.#folder, shard), "", DAY_MS);
      else if (/^[0-9a-f]{2}$/.test(shard)) await removeOlder(join(this.#folder, shard), MANIFEST, KEPT_DAYS * DAY_MS);
    }
    await mkdir(this.#folder, { recursive: true });
    await writeFile(note, "");
  }
}

/** Another build may have made the same entry meanwhile; then that one stays. A damaged one is replaced. */
async function moveInto(folder: string, draft: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  try {
    await rename(draft, folder);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["ENOTEMPTY", "EEXIST", "EPERM"].includes(code)) throw error;
    if (await readEntry(folder)) return;
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  }
}

/** An entry whose files are all there, as long as they were made; its time of use is noted once a day. */
async function readEntry<T>(folder: string): Promise<Manifest<T> | undefined> {
  try {
    const file = join(folder, MANIFEST);
    const manifest = JSON.parse(await readFile(file, "utf8")) as Manifest<T>;
    const { [MANIFEST]: _, ...there } = await lengths(folder);
    if (JSON.stringify(there) !== JSON.stringify(manifest.files)) return undefined;
    if (!(await isYounger(file, DAY_MS))) await utimes(file, new Date(), new Date());
    return manifest;
  } catch {
    return undefined;
  }
}

async function lengths(folder: string): Promise<Record<string, number>> {
  const names = (await readdir(folder)).toSorted();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name): Promise<[string, number]> => [name, (await stat(join(folder, name))).size]),
    ),
  );
}

/** Removes the folders whose `witness` is older than `age`; drafts of a build that was killed are among them. */
async function removeOlder(folder: string, witness: string, age: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    const isUsed = await isYounger(join(folder, name, witness), age);
    if (!isUsed) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function isYounger(file: string, age: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(file)).mtimeMs < age;
  } catch {
    return false;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
