import { copyFile, link, mkdir, rename, rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { outputFile, type SitePath } from "../press-room/addresses.ts";

/** Puts ready-made files at addresses of the site. */
export class SiteFiles {
  readonly #folder: string;
  readonly #sources = new Map<string, string>();
  readonly #folders = new Map<string, Promise<unknown>>();

  /** `folder` is the site being written, absolute. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Every address that was given a file, sorted. */
  get written(): readonly SitePath[] {
    return [...this.#sources.keys()].toSorted() as SitePath[];
  }

  /** Places a file of the cache at an address, as a second name for it where the file system can. */
  async place(path: SitePath, file: string): Promise<void> {
    const before = this.#sources.get(path);
    if (before === file) return;
    if (before !== undefined) throw new Error(`Two files want the address ${path}: ${before} and ${file}.`);
    this.#sources.set(path, file);
    const target = join(this.#folder, outputFile(path));
    await this.#makeFolder(dirname(target));
    try {
      await link(file, target);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") throw error;
      await copyInto(target, file);
    }
  }

  #makeFolder(folder: string): Promise<unknown> {
    const made = this.#folders.get(folder) ?? mkdir(folder, { recursive: true });
    this.#folders.set(folder, made);
    return made;
  }
}

/** On another disk, or over an older file: a copy that appears in one piece. */
async function copyInto(target: string, file: string): Promise<void> {
  const draft = `${target}.${randomUUID()}`;
  try {
    await copyFile(file, draft);
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
