import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { IndexOutput } from "./index-files.ts";

/** Writes the files of an index into its folder (absolute). One by one: that is faster than many promises of small files. */
export function writeIndex(folder: string, files: readonly IndexOutput[]): void {
  for (const path of new Set(files.map((file) => dirname(file.path)))) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
