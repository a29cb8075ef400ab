import { lstatSync, type Stats } from "node:fs";

/** What is at a path; a link is itself. Undefined if there is nothing, or if a file is where a folder would be. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}
