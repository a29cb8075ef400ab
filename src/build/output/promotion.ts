import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Difference, inSafeOrder, moveInPlace } from "./move-in-place.ts";

/** Disk operations of a promotion; tests inject faults here. */
export interface Disk {
  readonly rename: (from: string, to: string) => void;
  /** Called at each named point at which a build could be killed. */
  readonly reached?: (point: string) => void;
}

export const DISK: Disk = { rename: renameSync };

/** Absolute folders of one promotion, all on one disk. */
export interface PromotionFolders {
  readonly output: string;
  /** Contains the journal and the other two folders; removed after the build. */
  readonly work: string;
  /** The finished site. */
  readonly next: string;
}

/** Written before the first file is moved, so that the next build can complete a promotion. */
type Journal = { readonly way: "swap" } | ({ readonly way: "in place" } & Difference);

/**
 * Replaces the old site by the finished one. The two folders are swapped by two renames if the output can be renamed;
 * if it is a mount point, files are moved one by one in an order that keeps links working.
 */
export function promote(folders: PromotionFolders, difference: Difference, disk: Disk): void {
  if (isSwapped(folders, disk)) rmSync(journalOf(folders), { force: true });
  else promoteInPlace(folders, difference, disk);
}

/** Moves new and changed files into the old site one by one; the folder of the new site needs no other files. */
export function promoteInPlace(folders: PromotionFolders, { moved, removed }: Difference, disk: Disk): void {
  const journal: Journal = { way: "in place", moved: inSafeOrder(moved), removed };
  writeJournal(folders, journal, disk);
  moveInPlace(folders, journal, disk);
  rmSync(journalOf(folders), { force: true });
}

/** Swaps the two sites; returns false if the output cannot be renamed. */
function isSwapped(folders: PromotionFolders, disk: Disk): boolean {
  const { output, work } = folders;
  if (dirname(work) === output) return false;
  writeJournal(folders, { way: "swap" }, disk);
  try {
    swap(folders, disk);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (CANNOT_BE_RENAMED.has(code) && existsSync(output)) return false;
    throw error;
  }
}

/** Completes the promotion of a build that was killed during it. Does nothing if there is none. */
export function completePromotion(folders: PromotionFolders, disk: Disk): void {
  const journal = readJournal(folders);
  if (journal?.way === "swap") completeSwap(folders, disk);
  else if (journal) moveInPlace(folders, journal, disk);
  rmSync(journalOf(folders), { force: true });
}

/** Error codes for a mount point, another file system, or a folder without permission to rename, on several systems. */
const CANNOT_BE_RENAMED: ReadonlySet<string> = new Set(["EBUSY", "EXDEV", "EACCES", "EPERM"]);

function swap({ output, work, next }: PromotionFolders, disk: Disk): void {
  const old = join(work, "old");
  if (existsSync(output)) disk.rename(output, old);
  disk.reached?.("old site aside");
  try {
    disk.rename(next, output);
  } catch (error) {
    if (existsSync(old)) disk.rename(old, output);
    throw error;
  }
  disk.reached?.("new site in place");
  rmSync(old, { recursive: true, force: true });
}

function completeSwap(folders: PromotionFolders, disk: Disk): void {
  const { output, work, next } = folders;
  const old = join(work, "old");
  // Neither rename was made, or only the first one.
  if (existsSync(next) && !(existsSync(old) && existsSync(output))) swap(folders, disk);
  else if (!existsSync(output) && existsSync(old)) disk.rename(old, output);
  rmSync(old, { recursive: true, force: true });
}

function journalOf({ work }: PromotionFolders): string {
  return join(work, "journal.json");
}

function writeJournal(folders: PromotionFolders, journal: Journal, disk: Disk): void {
  const file = journalOf(folders);
  // Written atomically: half a journal would be read as none although files have been moved.
  writeFileSync(`${file}.draft`, JSON.stringify(journal));
  renameSync(`${file}.draft`, file);
  disk.reached?.("journal");
}

function readJournal(folders: PromotionFolders): Journal | undefined {
  const file = journalOf(folders);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Journal) : undefined;
}
