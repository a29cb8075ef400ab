import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Message, textOf } from "../../diagnostics/messages/message.ts";
import { type BuildLock, type LockOptions, takeBuildLock } from "./build-lock.ts";
import { filesIn } from "./files-in.ts";
import { findOutput, INNER_WORK_FOLDER, MANIFEST, type Places } from "./output-folder.ts";
import { completePromotion, type Disk, DISK, promote, promoteInPlace, type PromotionFolders } from "./promotion.ts";
import { FolderWriter } from "./site-writer.ts";

export interface StageOptions extends Partial<LockOptions> {
  readonly disk?: Disk;
}

/** Up to this number, changed files are moved into the old site, which takes milliseconds; for more, the sites are swapped. */
const MOST_MOVED = 1_000;

/** How long to wait for another build; one of 10,000 releases takes about a minute. */
const PATIENCE_MS = 120_000;

/**
 * A site being built, in a work folder of its own. A build that fails or is killed leaves the published site unchanged,
 * or half replaced if it was killed while files were moved; the next build first completes that. Only `promote` changes
 * the site.
 */
export class Stage {
  readonly writer: FolderWriter;
  /** Folder in which the search index is made, absolute; on the disk of the output, so that its files can be moved. */
  readonly searchFolder: string;
  readonly #folders: PromotionFolders;
  readonly #lock: BuildLock;
  readonly #disk: Disk;

  private constructor(folders: PromotionFolders, lock: BuildLock, disk: Disk) {
    this.#folders = folders;
    this.#lock = lock;
    this.#disk = disk;
    this.writer = new FolderWriter(folders.next, folders.output);
    this.searchFolder = join(folders.work, "search");
  }

  /**
   * Locks the output for this build, waiting for another one, and completes an interrupted promotion. Throws a
   * `SettingsError` for an unusable output, without changing anything.
   */
  static async open(places: Places, options: StageOptions = {}): Promise<Stage> {
    const { disk = DISK, patienceMs = PATIENCE_MS, notice = sayInEnglish } = options;
    const output = findOutput(places);
    mkdirSync(dirname(output), { recursive: true });
    const { work, lock } = await workFolderFor(output, { patienceMs, notice }, disk);
    const folders: PromotionFolders = { output, work, next: join(work, "next") };
    const stage = new Stage(folders, lock, disk);
    try {
      await completeInside(output, work, { patienceMs, notice }, disk);
      completePromotion(folders, disk);
      clear(work);
      // Checked again: another build may have made the folder meanwhile.
      findOutput(places);
      mkdirSync(folders.next);
      return stage;
    } catch (error) {
      stage.close();
      throw error;
    }
  }

  /** The folder of the site, absolute. */
  get output(): string {
    return this.#folders.output;
  }

  /** Replaces the old site by the new one, unless they are equal. Returns the number of files that changed. */
  promote(): number {
    const files = this.writer.files;
    this.writer.writeManifest(MANIFEST);
    const kept = new Set([...files, MANIFEST]);
    const removed = this.#oldFiles().filter((path) => !kept.has(path));
    const moved = this.writer.changed;
    const count = moved.length + removed.length;
    if (count === 0) return 0;
    if (this.writer.hasKept && count <= MOST_MOVED) promoteInPlace(this.#folders, { moved, removed }, this.#disk);
    else {
      this.writer.linkKept();
      promote(this.#folders, { moved: this.writer.changed, removed }, this.#disk);
    }
    return count;
  }

  /** The files of the old site: those in its manifest if this build keeps files, else all in the folder. */
  #oldFiles(): readonly string[] {
    const { output } = this.#folders;
    if (this.writer.hasKept) return JSON.parse(readFileSync(join(output, MANIFEST), "utf8")) as readonly string[];
    return filesIn(output).filter((path) => !path.startsWith(`${INNER_WORK_FOLDER}/`));
  }

  /** Removes files that were not promoted, and releases the lock. */
  close(): void {
    leave(this.#folders.work, this.#lock);
  }
}

/** Completes a build that was killed while the output was a mount point, if it no longer is one. */
async function completeInside(output: string, work: string, options: LockOptions, disk: Disk): Promise<void> {
  const inside = join(output, INNER_WORK_FOLDER);
  if (work === inside || !existsSync(inside)) return;
  const lock = await takeBuildLock(inside, options);
  completePromotion({ output, work: inside, next: join(inside, "next") }, disk);
  leave(inside, lock);
}

/** Error codes for a mount point, or a read-only folder around it: the work folder must be inside the output. */
const HAS_NO_NEIGHBOUR: ReadonlySet<string> = new Set(["EXDEV", "EACCES", "EPERM", "EROFS"]);

/**
 * Takes the lock in a work folder beside the output, where the two sites can be swapped; inside the output if the
 * folder beside it is on another file system or not writable.
 */
async function workFolderFor(
  output: string,
  options: LockOptions,
  disk: Disk,
): Promise<{ readonly work: string; readonly lock: BuildLock }> {
  const beside = join(dirname(output), `.${basename(output)}.build`);
  const inside = join(output, INNER_WORK_FOLDER);
  try {
    const lock = await takeBuildLock(beside, options);
    try {
      moveProbe(beside, output, disk);
      return { work: beside, lock };
    } catch (error) {
      leave(beside, lock);
      throw error;
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!HAS_NO_NEIGHBOUR.has(code) || !existsSync(output)) throw error;
    return { work: inside, lock: await takeBuildLock(inside, options) };
  }
}

/** Throws if files cannot be moved from the work folder into the output. */
function moveProbe(work: string, output: string, disk: Disk): void {
  if (!existsSync(output)) return;
  const [from, to] = [join(work, "probe"), join(output, `${INNER_WORK_FOLDER}.probe`)];
  try {
    writeFileSync(from, "");
    disk.rename(from, to);
  } finally {
    rmSync(from, { force: true });
    rmSync(to, { force: true });
  }
}

function clear(work: string): void {
  for (const name of ["next", "search", "old", "journal.json", "journal.json.draft"])
    rmSync(join(work, name), { recursive: true, force: true });
}

/** Removes the work folder, the lock last. */
function leave(work: string, lock: BuildLock): void {
  clear(work);
  lock.release();
  try {
    rmdirSync(work);
  } catch {
    // Another build has taken the lock meanwhile.
  }
}

function sayInEnglish(said: Message): void {
  console.error(textOf(said, "en"));
}
