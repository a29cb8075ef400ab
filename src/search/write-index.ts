import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { breathe, type IndexOutput } from "./index-files.ts";

const BATCH = 100;

/** Writes the files of an index into its folder (absolute), which holds none yet. */
export async function writeIndex(folder: string, files: readonly IndexOutput[]): Promise<void> {
  for (const path of new Set(files.map((file) => dirname(file.path)))) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  for (const [index, { path, content }] of files.entries()) {
    // One write takes 50 µs this way, and several times that as a promise.
    writeFileSync(join(folder, path), content);
    if (index % BATCH === BATCH - 1) await breathe();
  }
}
