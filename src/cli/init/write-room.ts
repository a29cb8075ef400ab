import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RoomFile } from "../../authoring/room/request.ts";
import { message } from "../../diagnostics/messages/message.ts";
import { SettingsError } from "../../settings/environment.ts";

/** Files that a folder may have though a press room is written into it. */
const HARMLESS = new Set(["package.json", "package-lock.json", "node_modules", ".git", ".DS_Store", "LICENSE"]);

/** Entries of a folder that a new press room would be mixed with. A folder that does not exist has none. */
export function entriesInTheWay(folder: string, files: readonly RoomFile[]): readonly string[] {
  const ours = new Set(files.map(({ path }) => path.split("/", 1)[0] ?? ""));
  try {
    return readdirSync(folder).filter((name) => ours.has(name) && !HARMLESS.has(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw failed(folder, error);
  }
}

/**
 * Writes all files (their paths begin at `folder`) or none: what was written before a failure is removed again. Replaces
 * only the file named `replaced`.
 */
export function writeRoom(folder: string, files: readonly RoomFile[], replaced: string | undefined): void {
  const written: string[] = [];
  const made: string[] = [];
  // The file that is replaced comes last, so that nothing has to be put back.
  const ordered = files.toSorted((a, b) => Number(a.path === replaced) - Number(b.path === replaced));
  for (const { path, text } of ordered) {
    const file = join(folder, path);
    try {
      const first = mkdirSync(dirname(file), { recursive: true });
      if (first !== undefined) made.push(...foldersBetween(first, dirname(file)));
      writeFileSync(file, text, { flag: path === replaced ? "w" : "wx" });
      if (path !== replaced) written.push(file);
    } catch (error) {
      for (const one of written) rmSync(one, { force: true });
      for (const one of made.toReversed()) rmdirSync(one);
      throw failed(path, error);
    }
  }
}

/** The folders from the first to the last, which is inside it. */
function foldersBetween(first: string, last: string): readonly string[] {
  return last === first ? [first] : [...foldersBetween(first, dirname(last)), last];
}

function failed(file: string, error: unknown): SettingsError {
  return new SettingsError(message("init-not-written", { file, code: (error as NodeJS.ErrnoException).code ?? "?" }));
}
