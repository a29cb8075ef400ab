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
  // Written beside it and moved when whole, so that a run that was stopped leaves no half corpus.
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

/** A fresh folder for output: in memory where a disk of it has room for so many bytes, else on the disk. */
export function freshFolder(bytesNeeded: number): string {
  return mkdtempSync(join(hasRoom(memoryDisk, bytesNeeded) ? memoryDisk : tmpdir(), "pressroom-bench-"));
}

function hasRoom(folder: string, bytes: number): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > bytes;
}
