import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Paths of all files below a folder, relative to it, with `/` between the parts, sorted. Empty if there is no folder.
 */
export function filesIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .toSorted();
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
