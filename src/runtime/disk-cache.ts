import { createHash, hash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, open, rename, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type CacheLimits, DAY_MS, DRAFTS, pruneFolder } from "./prune-cache.ts";
import { type Message, message } from "../diagnostics/messages/message.ts";

const HASH_BYTES = 32;

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

  /** Like `read`, but synchronous and without recording the use: for entries that `used` of `prune` returns. */
  readNow(key: string): Buffer | undefined {
    if (this.#folder === undefined) return undefined;
    try {
      return verified(readFileSync(fileOf(this.#folder, key)), key);
    } catch {
      return undefined;
    }
  }

  /** Stores `content`, in one or several pieces, under `key`, replacing an older entry. */
  async write(key: string, content: Uint8Array | readonly Uint8Array[]): Promise<void> {
    if (this.#folder === undefined) return;
    const draft = join(this.#folder, DRAFTS, randomUUID());
    const file = fileOf(this.#folder, key);
    const pieces = content instanceof Uint8Array ? [content] : content;
    try {
      await Promise.all([mkdir(dirname(draft), { recursive: true }), mkdir(dirname(file), { recursive: true })]);
      await writeFile(draft, [hashOf(key, pieces), ...pieces]);
      await rename(draft, file);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  /** Like `write`, but synchronous. */
  writeNow(key: string, content: Uint8Array): void {
    if (this.#folder === undefined) return;
    const draft = join(this.#folder, DRAFTS, randomUUID());
    const file = fileOf(this.#folder, key);
    try {
      for (const one of [draft, file]) mkdirSync(dirname(one), { recursive: true });
      writeFileSync(draft, Buffer.concat([hashOf(key, [content]), content]));
      renameSync(draft, file);
    } catch {
      removeDraft(draft);
    }
  }

  /**
   * Removes entries beyond the limits, and temporary files of killed builds. Runs at most once a day. `used` returns keys
   * of entries that count as used now, though they may not have been read.
   */
  async prune(now = Date.now(), used: () => Iterable<string> = () => []): Promise<void> {
    if (this.#folder === undefined) return;
    try {
      const folder = this.#folder;
      await pruneFolder(folder, this.#limits, { now, used: () => Array.from(used(), (key) => fileOf(folder, key)) });
    } catch {
      // A failed clean-up does not fail the build.
    }
  }
}

/** The key of a result: SHA-256, in hexadecimal, of all its inputs (plain JSON values). */
export function cacheKey(...decisive: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(decisive));
}

/**
 * Checks that the cache is usable by creating its folder (absolute) and writing to it. If not, returns no folder and
 * one line for the editor: the build continues without a cache.
 */
export async function openCacheFolder(
  folder: string,
  areas: readonly string[] = ["media", "search", "traces", "bundles", "releases"],
): Promise<{ readonly folder?: string; readonly problem?: Message }> {
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
    return { problem: message("cache-unused", { folder, reason: REASONS[code] ?? message("cache-failed", { code }) }) };
  }
}

const REASONS: Readonly<Record<string, Message>> = {
  EEXIST: message("cache-is-file"),
  ENOTDIR: message("cache-is-file"),
  EACCES: message("cache-forbidden"),
  EPERM: message("cache-forbidden"),
  EROFS: message("cache-read-only"),
  ENOSPC: message("cache-full"),
};

function fileOf(folder: string, key: string): string {
  if (!/^[0-9a-f]{8,64}$/.test(key)) throw new RangeError(`${key} is not a key of the cache.`);
  return join(folder, key.slice(0, 2), key.slice(2));
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where it could not be written, it is often impossible to remove it: below a file, or on a read-only disk.
  }
}

function hashOf(key: string, pieces: readonly Uint8Array[]): Buffer {
  const sum = createHash("sha256").update(key);
  for (const piece of pieces) sum.update(piece);
  return sum.digest();
}

/** Reads and verifies an entry; updates its time of use at most once a day. */
async function readEntry(file: string, key: string): Promise<Buffer | undefined> {
  const handle = await open(file);
  try {
    const { mtimeMs } = await handle.stat();
    const content = verified(await handle.readFile(), key);
    if (!content) return undefined;
    if (Date.now() - mtimeMs > DAY_MS) await utimes(file, new Date(), new Date()).catch(() => undefined);
    return content;
  } finally {
    await handle.close();
  }
}

/** The content of an entry, or undefined if it is damaged. */
function verified(whole: Buffer, key: string): Buffer | undefined {
  const content = whole.subarray(HASH_BYTES);
  return hashOf(key, [content]).equals(whole.subarray(0, HASH_BYTES)) ? content : undefined;
}
