// Longer than 200 lines so that everything a build does to a file of the site is in one place.
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  type Stats,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { chmod, constants, copyFile, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { outputFile, type SitePath } from "../../press-room/addresses.ts";
import type { OutputFile } from "../../site/publication.ts";
import { SettingsError } from "../../settings/environment.ts";
import type { SiteWriter } from "../../site/site-writer.ts";
import { ClaimedPaths } from "./claimed-paths.ts";
import { entryAt } from "./entry-at.ts";
import { message } from "../../diagnostics/messages/message.ts";

/**
 * Writes synchronously (faster for small files) and yields to the event loop after this many files, mainly for the
 * search index.
 */
const FILES_A_TURN = 16;

/** Mode of all files, independent of the source, so that the web server can read them. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;

/**
 * Writes the files of one build into a folder. A file that is equal in the old site is hard-linked from it, which keeps
 * its modification time: hosts and mirrors compare it.
 */
export class FolderWriter implements SiteWriter {
  /** The folder of the site, absolute. */
  readonly folder: string;
  readonly #old: string | undefined;
  #hasOld: boolean | undefined;
  readonly #claimed = new ClaimedPaths();
  readonly #folders = new Set<string>();
  readonly #changed: string[] = [];
  /** Files of the old site that are kept without comparing them. */
  readonly #kept: string[] = [];
  #bytes = 0;
  #written = 0;

  /** `old` (absolute) is the site that will be replaced. */
  constructor(folder: string, old?: string) {
    this.folder = folder;
    this.#old = old;
  }

  /** Files written so far, relative to the folder, sorted. */
  get files(): readonly string[] {
    return this.#claimed.files;
  }

  /** Files that are new or differ from the old site, relative to the folder. */
  get changed(): readonly string[] {
    return this.#changed;
  }

  /** Says whether files of the old site are kept that are not in the folder. */
  get hasKept(): boolean {
    return this.#kept.length > 0;
  }

  /** Total size of all files. */
  get bytes(): number {
    return this.#bytes;
  }

  async write({ path, content }: OutputFile, maker: string): Promise<void> {
    const bytes = typeof content === "string" ? encoded(content) : content;
    this.#put(this.#claim(path, maker), bytes);
    this.#bytes += bytes.length;
    await this.#giveTurns();
  }

  keep(path: SitePath, maker: string, bytes: number): void {
    this.#kept.push(this.#claimed.claim(path, maker));
    this.#bytes += bytes;
  }

  /** Adds the kept files to the folder, which then has the whole site. */
  linkKept(): void {
    for (const file of this.#kept) {
      this.#makeFolderOf(file);
      this.#keep(file, this.#oldFile(file));
    }
    this.#kept.length = 0;
  }

  async place(path: SitePath, source: string): Promise<void> {
    if (this.#claimed.isClaimedBy(path, source)) return;
    const file = this.#claim(path, source);
    const { size } = lstatSync(source);
    const before = this.#sameSize(file, size);
    this.#bytes += size;
    if (before && (await readFile(source)).equals(await readFile(before.path))) return this.#keep(file, before);
    // A copy, not a hard link: an edit in the output must not change the source. Shares blocks if the disk supports it.
    const target = join(this.folder, file);
    await copyFile(source, target, constants.COPYFILE_FICLONE);
    await chmod(target, FILE_MODE);
    this.#changed.push(file);
  }

  read(path: SitePath): Uint8Array {
    const file = outputFile(path);
    const written = join(this.folder, file);
    return readFileSync(existsSync(written) ? written : this.#oldFile(file).path);
  }

  /** Writes the list of all files under a name that is not an address of the site. */
  writeManifest(name: string): void {
    this.#put(name, Buffer.from(`${JSON.stringify(this.files, null, 1)}\n`));
  }

  #put(file: string, content: Uint8Array): void {
    const before = this.#sameSize(file, content.length);
    if (before && readFileSync(before.path).equals(content)) return this.#keep(file, before);
    const target = join(this.folder, file);
    writeFileSync(target, content, { mode: FILE_MODE });
    this.#changed.push(file);
  }

  /** The file of the old site if it has `size` bytes, so that it may be equal. */
  #sameSize(file: string, size: number): OldFile | undefined {
    if (this.#old === undefined || !(this.#hasOld ??= existsSync(this.#old))) return undefined;
    const path = join(this.#old, file);
    const stats = entryAt(path);
    return stats?.isFile() && stats.size === size ? { path, stats } : undefined;
  }

  /** A kept file. Throws a `SettingsError` if it was removed from the old site. */
  #oldFile(file: string): OldFile {
    const path = join(this.#old ?? "", file);
    const stats = entryAt(path);
    if (!stats?.isFile()) throw new SettingsError(message("output-lacks", { file }));
    return { path, stats };
  }

  /** Reuses a file of the old site with its modification time. */
  #keep(file: string, { path, stats }: OldFile): void {
    const target = join(this.folder, file);
    // A file with several hard links may be shared with the cache by an earlier version, or with a backup.
    const isOursAlone = stats.nlink === 1 && (stats.mode & 0o777) === FILE_MODE;
    if (isOursAlone && isLinked(path, target)) return;
    writeFileSync(target, readFileSync(path));
    chmodSync(target, FILE_MODE);
    utimesSync(target, stats.atime, stats.mtime);
    if (!isOursAlone) this.#changed.push(file);
  }

  /** Claims the address, makes the folder of its file, and returns the file relative to the site. */
  #claim(path: SitePath, maker: string): string {
    const file = this.#claimed.claim(path, maker);
    this.#makeFolderOf(file);
    return file;
  }

  #makeFolderOf(file: string): void {
    const folder = dirname(file);
    if (this.#folders.has(folder)) return;
    mkdirSync(join(this.folder, folder), { recursive: true, mode: FOLDER_MODE });
    this.#folders.add(folder);
  }

  async #giveTurns(): Promise<void> {
    this.#written++;
    if (this.#written % FILES_A_TURN === 0) await setImmediate();
  }
}

/** Reused for every text: allocating memory for many small texts takes longer than writing them. */
const scratch = Buffer.allocUnsafeSlow(1 << 18);

/** The text as UTF-8, valid until the next call. */
function encoded(text: string): Uint8Array {
  // A code unit takes three bytes at most.
  return text.length * 3 > scratch.length ? Buffer.from(text) : scratch.subarray(0, scratch.write(text));
}

interface OldFile {
  readonly path: string;
  readonly stats: Stats;
}

/** Returns false on file systems without hard links. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"].includes(code)) return false;
    throw error;
  }
}
