import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { SitePath } from "../../press-room/addresses.ts";
import { type Limiter, limiter } from "../../runtime/limiter.ts";
import type { FileMaker } from "../../site/file-maker.ts";
import type { FilePlan } from "../../site/output.ts";
import type { SiteWriter } from "../../site/site-writer.ts";
import type { KnownEntries } from "../known-entries.ts";
import type { MakeEntry, MediaCache } from "../media-cache.ts";
import { findContentFile } from "../files/content-file.ts";
import type { FileFacts } from "../files/examine-file.ts";
import type { KnownFiles } from "../files/known-files.ts";

/** Shared state of all media work in one build: content folder, known facts, cache, and writer. */
export interface PictureCache {
  /** Absolute. */
  readonly contentFolder: string;
  readonly known: KnownFiles;
  readonly cache: MediaCache;
  readonly entries: KnownEntries;
  readonly site: SiteWriter;
  readonly files: FileMaker;
  /** Bounds the number of pictures in memory. */
  readonly limiter: Limiter;
  /** Results of `once` by id, shared by releases that need the same work. */
  readonly done: Map<string, Promise<unknown>>;
}

/** A working picture of 100 megapixels takes 300 MB, so only a few are processed at a time. */
export function pictureLimiter(): Limiter {
  return limiter(Math.min(availableParallelism(), 3));
}

/** Runs a task on the first call with `id` and returns its result on every call. */
export function once<T>({ done }: PictureCache, id: string, work: () => Promise<T>): Promise<T> {
  const before = done.get(id) as Promise<T> | undefined;
  if (before) return before;
  const result = work();
  done.set(id, result);
  return result;
}

/** A cache entry whose files are written into the site. */
interface PublicEntry<T> {
  /** Hash of source and settings of the files. */
  readonly key: string;
  readonly make: MakeEntry<T>;
  /**
   * The address of a file by its name in the entry; the empty name gives an address that identifies this use of the
   * entry.
   */
  readonly addressOf: (name: string) => SitePath;
  /** The source file or object, for messages. */
  readonly maker: string;
}

/** Takes an entry from the cache, or makes it, and writes its files into the site. Returns the facts of the entry. */
export function publishEntry<T>(
  pictureCache: PictureCache,
  { key, make, addressOf, maker }: PublicEntry<T>,
): Promise<T> {
  const { cache, entries, files } = pictureCache;
  return once(pictureCache, `${key} ${addressOf("")}`, async () => {
    const plans = (names: readonly string[]) => names.map((name) => ({ path: addressOf(name), key, name }));
    const known = entries.get(key);
    if (known && keepsAll(files, plans(known.names), maker)) {
      entries.use(key, known);
      cache.countKept(known.names.length);
      return known.facts as T;
    }
    const entry = await cache.entry(key, make);
    for (const plan of plans(Object.keys(entry.files)))
      if (!files.keeps(plan, maker)) await files.make(plan, maker, () => entry.files[plan.name] ?? "");
    entries.use(key, { facts: entry.facts, names: Object.keys(entry.files) });
    return entry.facts;
  });
}

/** Keeps the files if all of them can be kept. */
function keepsAll(files: FileMaker, plans: readonly FilePlan[], maker: string): boolean {
  return plans.every((plan) => files.isCurrent(plan, maker)) && plans.every((plan) => files.keeps(plan, maker));
}

/** A file named by content, with its facts. */
export interface Source {
  /** Absolute. */
  readonly path: string;
  readonly facts: FileFacts;
}

/**
 * Finds a file named by a release, contact or publisher. `folder` is relative to the content folder. Throws if the file
 * cannot be published; the inspection has reported it before.
 */
export async function sourceOf(pictureCache: PictureCache, folder: string, name: string): Promise<Source> {
  const file = await findContentFile(join(pictureCache.contentFolder, folder), name);
  if (!file.ok) throw new Error(`${folder}/${name} cannot be published: ${file.reason}.`);
  return { path: file.path, facts: await pictureCache.known.facts(file) };
}
