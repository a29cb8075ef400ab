import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LineOf } from "../../diagnostics/output/for-people.ts";

/** Lines of larger files are not shown: they are pictures, or texts of unusual size. */
const MOST_BYTES = 4_000_000;

/** Reads lines of files in a content folder (absolute). A file is read once, in reading order of the report. */
export function linesOfFiles(folder: string): LineOf {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: linesOf(join(folder, file)) };
    return last.lines[line - 1];
  };
}

/** The lines of a file; empty if it cannot be read or is not a text. */
function linesOf(path: string): readonly string[] {
  if (!/\.(md|ya?ml|njk|json)$/i.test(path)) return [];
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MOST_BYTES) return [];
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
