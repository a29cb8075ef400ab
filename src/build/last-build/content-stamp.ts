import { createHash } from "node:crypto";
import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The state of the files that a build reads, determined without reading them. */
export interface ContentStamp {
  /** Equal if no file was added, removed, renamed or written to. */
  readonly hash: string;
  /** The last change of any file or folder, in milliseconds since 1970. */
  readonly changedMs: number;
}

/** The stamp of all files below these folders (absolute); a folder that does not exist counts as empty. */
export function contentStamp(folders: readonly string[]): ContentStamp {
  const hash = createHash("sha256");
  let changedMs = 0;
  const visit = (folder: string): void => {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      // A link counts as its target.
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats) continue;
      hash.update(`${path}\n${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}\n`);
      changedMs = Math.max(changedMs, stats.mtimeMs, stats.ctimeMs);
      if (entry.isDirectory()) visit(path);
    }
  };
  for (const folder of folders) visit(folder);
  return { hash: hash.digest("hex"), changedMs };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
