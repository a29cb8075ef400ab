import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { SiteWriter } from "../../site/site-writer.ts";
import type { MediaCache } from "../cache.ts";
import { findContentFile } from "../files/content-file.ts";
import type { FileFacts } from "../files/file-facts.ts";
import type { KnownFiles } from "../files/known-files.ts";
import { Queue } from "../queue.ts";

/** Where media are made: the content they come from, what is known already, the site they go to. */
export interface PictureCache {
  /** Absolute. */
  readonly contentFolder: string;
  readonly known: KnownFiles;
  readonly cache: MediaCache;
  readonly site: Pick<SiteWriter, "place">;
  /** Bounds how many pictures are in memory at once. */
  readonly queue: Queue;
}

/** A working picture of 100 megapixels takes 300 MB: never more than a few at once. */
export function pictureQueue(): Queue {
  return new Queue(Math.min(availableParallelism(), 3));
}

/** A file that content names, with what is known of it. */
export interface Source {
  /** Absolute. */
  readonly path: string;
  readonly facts: FileFacts;
}

/**
 * Finds a file that a release, contact or publisher names. `folder` is relative to the content folder. What can not be
 * published has been reported by the inspection before; here it is a programmer's error.
 */
export async function sourceOf(pictureCache: PictureCache, folder: string, name: string): Promise<Source> {
  const file = await findContentFile(join(pictureCache.contentFolder, folder), name);
  if (!file.ok) throw new Error(`${folder}/${name} can not be published: ${file.reason}.`);
  return { path: file.path, facts: await pictureCache.known.facts(file) };
}
