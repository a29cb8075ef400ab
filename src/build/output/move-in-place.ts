import { existsSync, mkdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Disk, PromotionFolders } from "./promotion.ts";
import { entryAt } from "./entry-at.ts";
import { MANIFEST } from "./output-folder.ts";

/** Files that differ between the finished site and the old one, relative to both. */
export interface Difference {
  /** New and changed files, in the order in which they are moved. */
  readonly moved: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Orders files so that links work at any time: assets, then pages, then feeds and sitemaps, and the list of files last.
 */
export function inSafeOrder(paths: readonly string[]): readonly string[] {
  return paths.toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

const ANNOUNCES = /\.(xml|ics)$|(^|\/)(feed\.json|releases\.json|pagefind-entry\.json|_headers|_redirects)$/;

function rankOf(path: string): number {
  if (path === MANIFEST) return 3;
  if (ANNOUNCES.test(path)) return 2;
  return path.endsWith(".html") ? 1 : 0;
}

/**
 * Moves the files that differ into the output, then removes obsolete ones. Can be repeated after it was killed: files
 * already moved are skipped.
 */
export function moveInPlace({ output, next }: PromotionFolders, { moved, removed }: Difference, disk: Disk): void {
  for (const [index, path] of moved.entries()) {
    const from = join(next, path);
    if (!existsSync(from)) continue;
    makeWay(output, path);
    disk.rename(from, join(output, path));
    disk.reached?.(`moved ${index + 1} of ${moved.length}`);
  }
  for (const path of removed) {
    const file = join(output, path);
    if (kindOf(file) === "file") rmSync(file);
    removeEmptyFolders(dirname(file), output);
  }
  disk.reached?.("removed");
}

/**
 * Creates the parent folders of a file. Removes a file in the place of a folder, and a folder in the place of the file.
 */
function makeWay(output: string, path: string): void {
  const parts = path.split("/");
  for (let count = 1; count < parts.length; count++) {
    const folder = join(output, ...parts.slice(0, count));
    if (kindOf(folder) === "file") rmSync(folder);
  }
  const target = join(output, path);
  mkdirSync(dirname(target), { recursive: true });
  if (kindOf(target) === "folder") rmSync(target, { recursive: true });
}

/** Kind of the entry at a path; a link counts as a file. Undefined if there is none, or if a parent of the path is a file. */
function kindOf(path: string): "file" | "folder" | undefined {
  const entry = entryAt(path);
  if (!entry) return undefined;
  return entry.isDirectory() ? "folder" : "file";
}

function removeEmptyFolders(folder: string, root: string): void {
  for (let current = folder; current.length > root.length; current = dirname(current))
    try {
      rmdirSync(current);
    } catch {
      return;
    }
}
