import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { chmod, constants, copyFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { outputFile, type SitePath } from "../press-room/addresses.ts";
import type { OutputFile } from "../site/publication.ts";
import type { SiteWriter } from "../site/site-writer.ts";
import { ClaimedPaths } from "./claimed-paths.ts";
import { filesIn } from "./files-in.ts";

/** Small files are written fastest one by one; after so many others get their turn, the search index above all. */
const FILES_A_TURN = 16;

/** Readable for the web server, whatever the mask of the process and the mode of the source. */
const FILE_MODE = 0o644;

/** Writes the files of one build into a folder. */
export class FolderWriter implements SiteWriter {
  /** Absolute. */
  readonly folder: string;
  readonly #claimed = new ClaimedPaths();
  readonly #folders = new Set<string>();
  #written = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What was written so far, relative to the folder, sorted. */
  get files(): readonly string[] {
    return this.#claimed.files;
  }

  async write({ path, content }: OutputFile, maker: string): Promise<void> {
    const file = this.#claim(path, maker);
    writeFileSync(file, content);
    chmodSync(file, FILE_MODE);
    await this.#giveTurns();
  }

  async place(path: SitePath, source: string): Promise<void> {
    if (this.#claimed.isClaimedBy(path, source)) return;
    const file = this.#claim(path, source);
    // A copy, not a hard link: an edit in the output must not reach the source. Shares the blocks where the disk can.
    await copyFile(source, file, constants.COPYFILE_FICLONE);
    await chmod(file, FILE_MODE);
  }

  async moveAll(folder: string, maker: string): Promise<void> {
    for (const path of filesIn(folder)) {
      const file = this.#claim(`/${path}`, maker);
      renameSync(join(folder, path), file);
      chmodSync(file, FILE_MODE);
      await this.#giveTurns();
    }
  }

  read(path: SitePath): Uint8Array {
    return readFileSync(join(this.folder, outputFile(path)));
  }

  /** The file (absolute) that was claimed, its folder made. */
  #claim(path: SitePath, maker: string): string {
    const file = join(this.folder, this.#claimed.claim(path, maker));
    const folder = dirname(file);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return file;
  }

  async #giveTurns(): Promise<void> {
    this.#written++;
    if (this.#written % FILES_A_TURN === 0) await setImmediate();
  }
}
