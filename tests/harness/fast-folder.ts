import { existsSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

/** What a test run writes at the same time, several times over. */
const ROOM_BYTES = 2 * 1024 ** 3;

/** A folder in memory where there is one with room, as on Linux outside small containers; else the usual one. */
export const FAST_FOLDER = hasRoom("/dev/shm") ? "/dev/shm" : tmpdir();

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > ROOM_BYTES;
}
