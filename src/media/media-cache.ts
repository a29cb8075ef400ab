import { join } from "node:path";
import { DiskCache } from "../runtime/disk-cache.ts";

const KEPT_DAYS = 60;

/** The files made from some content, and facts found while making them (plain JSON). */
interface MediaEntry<T> {
  readonly facts: T;
  /** By name. */
  readonly files: Readonly<Record<string, Buffer>>;
}

/** Adds the files to `files` and returns the facts. */
export type MakeEntry<T> = (files: Record<string, Buffer>) => Promise<T>;

/** The part of the cache folder (absolute) for media and facts about files. */
export function mediaCacheIn(cacheFolder: string | undefined): DiskCache {
  return new DiskCache(cacheFolder === undefined ? undefined : join(cacheFolder, "media"), { keptDays: KEPT_DAYS });
}

/** Media made by this and earlier builds, keyed by a hash of source and settings. */
export class MediaCache {
  readonly #cache: DiskCache;
  readonly #underWay = new Map<string, Promise<MediaEntry<unknown>>>();
  #made = 0;
  #cached = 0;

  constructor(cache: DiskCache) {
    this.#cache = cache;
  }

  /** Number of files made in this run, and number taken from earlier runs. */
  get counts(): { readonly made: number; readonly cached: number } {
    return { made: this.#made, cached: this.#cached };
  }

  /** Counts files that are in the site already and need not be read. */
  countKept(files: number): void {
    this.#cached += files;
  }

  /** The entry for `key`. If it is missing or damaged, `make` runs, once for all simultaneous callers. */
  async entry<T>(key: string, make: MakeEntry<T>): Promise<MediaEntry<T>> {
    const asked = this.#underWay.get(key) as Promise<MediaEntry<T>> | undefined;
    if (asked) return asked;
    const entry = this.#open(key, make);
    this.#underWay.set(key, entry);
    try {
      return await entry;
    } finally {
      // Not kept in memory: the files of a large press room do not fit.
      this.#underWay.delete(key);
    }
  }

  async #open<T>(key: string, make: MakeEntry<T>): Promise<MediaEntry<T>> {
    const content = await this.#cache.read(key);
    if (content) {
      const entry = unpack<T>(content);
      this.#cached += Object.keys(entry.files).length;
      return entry;
    }
    const files: Record<string, Buffer> = {};
    const entry = { facts: await make(files), files };
    this.#made += Object.keys(files).length;
    await this.#cache.write(key, pack(entry));
    return entry;
  }
}

/** Format: length of the JSON table in four bytes, the table, and the files one after another. */
function pack({ facts, files }: MediaEntry<unknown>): Buffer {
  const table = Buffer.from(
    JSON.stringify({ facts, lengths: Object.entries(files).map(([name, { length }]) => [name, length]) }),
  );
  const head = Buffer.alloc(4);
  head.writeUInt32LE(table.length);
  return Buffer.concat([head, table, ...Object.values(files)]);
}

function unpack<T>(content: Buffer): MediaEntry<T> {
  let at = 4 + content.readUInt32LE(0);
  const table = JSON.parse(content.toString("utf8", 4, at)) as { facts: T; lengths: [string, number][] };
  const files = table.lengths.map(([name, length]) => [name, content.subarray(at, (at += length))] as const);
  return { facts: table.facts, files: Object.fromEntries(files) };
}

/** The part of a key used in addresses: long enough to avoid collisions within a site. */
export function addressPart(key: string): string {
  return key.slice(0, 10);
}
