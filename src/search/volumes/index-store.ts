import { createHash } from "node:crypto";
import { cacheKey, DiskCache } from "../../runtime/disk-cache.ts";

/** Stored content is missing or damaged: a file was removed, or could not be written. */
export class LostContentError extends Error {}

/** Content that no index refers to is kept for two days, because another build may be reading it. */
const KEPT_DAYS = 2;

/**
 * Files and states of search indexes, stored between builds. Content is stored under its SHA-256, a few values under
 * names.
 */
export class IndexStore {
  readonly #cache: DiskCache;
  readonly #values = new Map<string, unknown>();

  /** `folder` is absolute; it need not exist. */
  constructor(folder: string) {
    this.#cache = new DiskCache(folder, { keptDays: KEPT_DAYS });
  }

  /** Stores content and returns its key: its SHA-256 in hexadecimal. */
  async put(content: Uint8Array): Promise<string> {
    const key = createHash("sha256").update(content).digest("hex");
    await this.#cache.write(key, content);
    return key;
  }

  /** The content stored under a key. Throws `LostContentError`. */
  get(key: string): Buffer {
    const content = this.#cache.readNow(key);
    if (!content) throw new LostContentError("its cache has lost a file or cannot be written");
    return content;
  }

  /** Stores a value (plain JSON) and returns its key. */
  async putValue(value: unknown): Promise<string> {
    const key = await this.put(Buffer.from(JSON.stringify(value)));
    this.#values.set(key, value);
    return key;
  }

  /** The value stored under a key; parsed once. Throws `LostContentError`. */
  getValue(key: string): unknown {
    if (!this.#values.has(key)) this.#values.set(key, JSON.parse(this.get(key).toString()));
    return this.#values.get(key);
  }

  /** Stores a value (plain JSON) under a name, replacing an earlier one. */
  async remember(name: string, value: unknown): Promise<void> {
    await this.#cache.write(keyOf(name), Buffer.from(JSON.stringify(value)));
  }

  /** The value stored under a name, or undefined. */
  recall(name: string): unknown {
    const content = this.#cache.readNow(keyOf(name));
    return content && (JSON.parse(content.toString()) as unknown);
  }

  /** Removes content that was not used for `KEPT_DAYS`, once a day. `used` returns the names and keys in use. */
  async prune(used: () => { readonly names: readonly string[]; readonly keys: Iterable<string> }): Promise<void> {
    await this.#cache.prune(undefined, () => {
      const { names, keys } = used();
      return [...names.map(keyOf), ...keys];
    });
  }
}

function keyOf(name: string): string {
  return cacheKey("search", name);
}
