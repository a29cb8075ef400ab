import { cacheKey, type DiskCache } from "../../runtime/disk-cache.ts";
import { isSettled } from "../../runtime/settled-file.ts";
import type { ContentFile } from "./content-file.ts";
import { examineFile, type FileFacts, hashOf } from "./examine-file.ts";
import { extensionOf } from "./file-kinds.ts";

/** Increase when facts are computed differently; older ones are then ignored. */
const VERSION = 5;
const KEY = cacheKey("known files", VERSION);
const nothing: Memory = { files: {}, facts: {} };

interface Remembered {
  readonly bytes: number;
  readonly changedMs: number;
  readonly hash: string;
}

interface Memory {
  readonly files: Readonly<Record<string, Remembered>>;
  readonly facts: Readonly<Record<string, FileFacts>>;
}

/**
 * Facts about files from earlier runs, by path, size and time, and by content hash for files that were moved or
 * touched.
 */
export class KnownFiles {
  readonly #cache: DiskCache;
  readonly #before: Memory;
  readonly #files = new Map<string, Remembered>();
  readonly #facts = new Map<string, FileFacts>();
  readonly #underWay = new Map<string, Promise<FileFacts>>();

  private constructor(cache: DiskCache, before: Memory) {
    this.#cache = cache;
    this.#before = before;
  }

  /** Reads the facts stored in the cache by earlier runs. */
  static async open(cache: DiskCache): Promise<KnownFiles> {
    const content = await cache.read(KEY);
    return new KnownFiles(cache, content ? (JSON.parse(content.toString("utf8")) as Memory) : nothing);
  }

  /** The facts about a file; it is read only if it is new or changed. */
  facts(file: ContentFile): Promise<FileFacts> {
    const asked = this.#underWay.get(file.path);
    if (asked) return asked;
    const facts = this.#lookUp(file);
    this.#underWay.set(file.path, facts);
    return facts;
  }

  async #lookUp(file: ContentFile): Promise<FileFacts> {
    const { path, bytes, changedMs } = file;
    const before = this.#before.files[path];
    const isSame = before?.bytes === bytes && before.changedMs === changedMs;
    const hash = isSame ? before.hash : await hashOf(path);
    // The extension distinguishes kinds of text, so the key includes it.
    const key = `${hash}.${extensionOf(path)}`;
    const facts = this.#before.facts[key] ?? this.#facts.get(key) ?? (await examineFile(file, hash));
    this.#facts.set(key, facts);
    if (isSame || isSettled(changedMs, Date.now())) this.#files.set(path, { bytes, changedMs, hash });
    return facts;
  }

  /** The cache in which facts are stored. */
  get cache(): DiskCache {
    return this.#cache;
  }

  /** Stores the facts requested in this run; facts about other files below `folder` are dropped. */
  async save(folder?: string): Promise<void> {
    const isForgotten = (path: string): boolean => folder !== undefined && path.startsWith(folder);
    const others = Object.entries(this.#before.files).filter(([path]) => !this.#files.has(path) && !isForgotten(path));
    const files = Object.fromEntries([...others, ...this.#files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const hashes = new Set(Object.entries(files).map(([path, { hash }]) => `${hash}.${extensionOf(path)}`));
    const known = [...Object.entries(this.#before.facts), ...this.#facts];
    const facts = Object.fromEntries(known.filter(([key]) => hashes.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const text = JSON.stringify({ files, facts } satisfies Memory);
    if (text !== JSON.stringify(this.#before)) await this.#cache.write(KEY, Buffer.from(text));
  }
}
