import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusVersion } from "./corpus.ts";

/** The project's own folder. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** A corpus made once and kept under the system's temporary folder, by name and corpus version. */
export async function cachedCorpus(name: string, write: (folder: string) => void | Promise<void>): Promise<string> {
  const folder = join(tmpdir(), "pressroom-bench", `v${corpusVersion}-${name}`);
  if (existsSync(folder)) return folder;
  // Written beside it and moved when complete, so that an interrupted run leaves no partial corpus.
  mkdirSync(dirname(folder), { recursive: true });
  const half = mkdtempSync(`${folder}-`);
  try {
    await write(half);
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

const memoryDisk = "/dev/shm";

/** A new folder: in memory if there is room for this number of bytes, else on the disk. Removed when the process ends. */
export function freshFolder(bytesNeeded: number): string {
  const parent = hasRoom(memoryDisk, bytesNeeded) ? memoryDisk : tmpdir();
  const folder = mkdtempSync(join(parent, "pressroom-bench-"));
  if (open.size === 0) removeOpenFoldersAtEnd();
  open.add(folder);
  return folder;
}

/** Removes a fresh folder with all that is in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

const open = new Set<string>();

// Also after an interrupt, so that a stopped bench leaves no folders.
function removeOpenFoldersAtEnd(): void {
  process.once("exit", () => open.forEach(removeFolder));
  process.once("SIGINT", () => process.exit(130));
}

function hasRoom(folder: string, bytes: number): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > bytes;
}
