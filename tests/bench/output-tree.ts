import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** A file of an output folder as it was at one moment. */
type FileState = { readonly hash: string; readonly bytes: number; readonly identity: string };

/** All files of an output folder by path. */
export type OutputTree = ReadonlyMap<string, FileState>;

/** How a build changed an output folder, in numbers of files. Files with equal content count as unchanged. */
export type TreeChange = {
  /** New or written again, also with equal content. */
  readonly written: number;
  /** New or with other content: these are uploaded. */
  readonly changed: number;
  readonly removed: number;
  /** Changed or removed files of the search index. */
  readonly changedInIndex: number;
  /** Bytes of the changed files together. */
  readonly uploadBytes: number;
};

/** Reads and hashes all files of a folder. */
export function readTree(folder: string): OutputTree {
  const tree = new Map<string, FileState>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const { ino, mtimeMs, size } = lstatSync(file);
    const hash = createHash("sha1").update(readFileSync(file)).digest("base64");
    tree.set(relative(folder, file), { hash, bytes: size, identity: `${ino} ${mtimeMs}` });
  }
  return tree;
}

const IN_INDEX = /(^|\/)pagefind\//;

/** Compares two states of one output folder. */
export function compareTrees(before: OutputTree, after: OutputTree): TreeChange {
  const paths = [...after.keys()];
  const written = paths.filter((path) => before.get(path)?.identity !== after.get(path)?.identity);
  const changed = paths.filter((path) => before.get(path)?.hash !== after.get(path)?.hash);
  const removed = [...before.keys()].filter((path) => !after.has(path));
  return {
    written: written.length,
    changed: changed.length,
    removed: removed.length,
    changedInIndex: [...changed, ...removed].filter((path) => IN_INDEX.test(path)).length,
    uploadBytes: changed.reduce((sum, path) => sum + (after.get(path)?.bytes ?? 0), 0),
  };
}
