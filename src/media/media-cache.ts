import { join } from "node:path";
import { DiskCache } from "../runtime/disk-cache.ts";

const KEPT_DAYS = 60;

/** The files made of some content, and what their maker found out (plain JSON). */
interface MediaEntry<T> {
  readonly facts: T;
  /** By name. */
  readonly files: Readonly<Record<string, Buffer>>;
}

/** Fills `files` and returns the facts. */
export type MakeEntry<T> = (files: Record<string, Buffer>) => Promise<T>;

/** The part of the cache folder (absolute) that holds media and what is known of files. */
export function mediaCacheIn(cacheFolder: string | undefined): DiskCache {
  return new DiskCache(cacheFolder === undefined ? undefined : join(cacheFolder, "media"), { keptDays: KEPT_DAYS });
}

/** Media made by this build and earlier ones, kept under a key of everything that decides what they look like. */
export class MediaCache {
  readonly #cache: DiskCache;
  readonly #underWay = new Map<string, Promise<MediaEntry<unknown>>>();
  #made = 0;
  #cached = 0;

  constructor(cache: DiskCache) {
    this.#cache = cache;
  }

  /** How many files were made in this run, and how many an earlier one had made. */
  get counts(): { readonly made: number; readonly cached: number } {
    return { made: this.#made, cached: this.#cached };
  }

  /** The entry for `key`. `make` runs if there is none, or a damaged one; once for all who ask at the same time. */
  async entry<T>(key: string, make: MakeEntry<T>): Promise<MediaEntry<T>> {
    const asked = this.#underWay.get(key) as Promise<MediaEntry<T>> | undefined;
    if (asked) return asked;
    const entry = this.#open(key, make);
    this.#underWay.set(key, entry);
    try {
      return await entry;
    } finally {
      // Not kept in memory: the files of a large press room are larger than that.
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

/** The length of the table of contents in four bytes, the table as JSON, and the files one after another. */
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

/** The part of a key that is in an address: long enough that no two files of a site meet. */
export function addressPart(key: string): string {
  return key.slice(0, 10);
}
