import { lstatSync, type Stats } from "node:fs";

/** The entry at a path, without following a link. Undefined if there is none, or if a parent is a file. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}
