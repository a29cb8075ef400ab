import { cacheKey, type DiskCache } from "../runtime/disk-cache.ts";

const KEY = cacheKey("known media entries", 1);

/** The stored facts about the files made from a picture, for use without reading them. */
interface KnownEntry {
  readonly facts: unknown;
  /** Names of the files. */
  readonly names: readonly string[];
}

/** Facts about media of earlier builds by key, so that files that are kept in the site are not read from the cache. */
export class KnownEntries {
  readonly #cache: DiskCache;
  readonly #before: Readonly<Record<string, KnownEntry>>;
  readonly #used: Record<string, KnownEntry> = {};

  private constructor(cache: DiskCache, before: Readonly<Record<string, KnownEntry>>) {
    this.#cache = cache;
    this.#before = before;
  }

  static async open(cache: DiskCache): Promise<KnownEntries> {
    const content = await cache.read(KEY);
    const before = content ? (JSON.parse(content.toString()) as Record<string, KnownEntry>) : {};
    return new KnownEntries(cache, before);
  }

  get(key: string): KnownEntry | undefined {
    return this.#before[key];
  }

  /** Records that this build uses an entry; others are not stored again. */
  use(key: string, entry: KnownEntry): void {
    this.#used[key] = entry;
  }

  async save(): Promise<void> {
    const text = JSON.stringify(this.#used);
    if (text !== JSON.stringify(this.#before)) await this.#cache.write(KEY, Buffer.from(text));
  }
}
