import { randomUUID } from "node:crypto";
import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import { basename, extname, join, sep } from "node:path";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import type { Fetcher } from "../../import/fetch/fetcher.ts";
import { FetchError } from "../../import/fetch/request.ts";
import type { PlacedFile } from "../../import/write/attachments.ts";
import type { WantedFile } from "../../import/write/wanted-files.ts";
import { examineFile, type FileFacts, hashOf } from "../../media/files/examine-file.ts";
import { kindById } from "../../media/files/file-kinds.ts";
import { checkContent } from "../../media/inspect/check-content.ts";
import { NAMES_BESIDE_RELEASE } from "../../press-room/addresses.ts";
import { RULES } from "../../diagnostics/rules.ts";
import { downloadName } from "../../text/slug.ts";

/** A file that comes with a release, and where its content is now. */
interface CollectedFile extends PlacedFile {
  /** Absolute. */
  readonly from: string;
  readonly hash: string;
}

export interface CollectingOptions {
  /** An absolute folder for what is fetched. */
  readonly staging: string;
  /** Absent if nothing may be fetched. */
  readonly fetcher: Fetcher | undefined;
}

/** Files of the versions of one release, by their keys. Each name is used once. */
export class ReleaseFiles {
  readonly #options: CollectingOptions;
  readonly #files = new Map<string, CollectedFile | undefined>();

  constructor(options: CollectingOptions) {
    this.#options = options;
  }

  get placed(): ReadonlyMap<string, CollectedFile> {
    return new Map([...this.#files].flatMap(([key, file]) => (file ? [[key, file]] : [])));
  }

  /**
   * Finds or fetches a file and checks it as the press room will. `folders` are those on this machine from which files may
   * be taken. A file that is not taken gives a remark, unless it was not to be fetched.
   */
  async add(wanted: WantedFile, folders: readonly string[], remark: (said: Message) => void): Promise<void> {
    if (this.#files.has(wanted.key)) return;
    this.#files.set(wanted.key, undefined);
    const from =
      wanted.url === undefined ? await this.#local(wanted, folders, remark) : await this.#fetched(wanted.url, remark);
    if (from === undefined) return;
    const hash = await hashOf(from);
    const same = [...this.placed.values()].find((file) => file.hash === hash);
    const file = same ?? (await this.#checked(wanted, from, hash, remark));
    if (file) this.#files.set(wanted.key, file);
  }

  async #local(
    { paths = [] }: WantedFile,
    folders: readonly string[],
    remark: (said: Message) => void,
  ): Promise<string | undefined> {
    for (const path of paths) {
      const real = await realpath(path).catch(() => undefined);
      const state = real === undefined ? undefined : await lstat(real);
      if (real === undefined || !state?.isFile()) continue;
      if (folders.some((folder) => real.startsWith(folder.endsWith(sep) ? folder : folder + sep))) return real;
      remark(message("import-outside", { file: path }));
      return undefined;
    }
    if (paths[0] !== undefined) remark(message("import-file-missing", { file: paths[0] }));
    return undefined;
  }

  async #fetched(url: string, remark: (said: Message) => void): Promise<string | undefined> {
    const { fetcher, staging } = this.#options;
    if (!fetcher) return undefined;
    const fetched = await fetcher.fetch(url);
    if (fetched instanceof FetchError) {
      remark(message("import-fetch-failed", { address: url, why: fetched.why }));
      return undefined;
    }
    const folder = join(staging, randomUUID());
    await mkdir(folder, { recursive: true });
    const file = join(folder, downloadName(nameIn(fetched.address)));
    await writeFile(file, fetched.bytes);
    return file;
  }

  /** The file under a free name with the ending of its content, as a picture if it can be one. */
  async #checked(
    wanted: WantedFile,
    from: string,
    hash: string,
    remark: (said: Message) => void,
  ): Promise<CollectedFile | undefined> {
    const { size, mtimeMs } = await lstat(from);
    const facts = await examineFile({ ok: true, path: from, bytes: size, changedMs: mtimeMs }, hash);
    const name = this.#freeName(nameWithEnding(wanted.url === undefined ? basename(from) : nameIn(wanted.url), facts));
    let problem: Message | undefined;
    for (const use of wanted.use === "picture" ? (["picture", "document"] as const) : (["document"] as const)) {
      const faults = checkContent({ use, name, source: "", key: [] }, facts).filter(
        ({ rule }) => RULES[rule].level === "error",
      );
      if (size > 0 && faults.length === 0) return { name, use, from, hash };
      problem ??= size === 0 ? message("media-empty", { name }) : faults[0]?.message;
    }
    if (problem) remark(message("import-file-unusable", { file: wanted.key, problem }));
    return undefined;
  }

  #freeName(name: string): string {
    const taken = new Set([...this.placed.values()].map((file) => file.name));
    const ending = extname(name);
    const stem = name.slice(0, name.length - ending.length);
    for (let number = 1; ; number += 1) {
      const one = number === 1 ? name : `${stem}-${number}${ending}`;
      if (!taken.has(one) && !NAMES_BESIDE_RELEASE.has(one) && !/^index\b/.test(one)) return one;
    }
  }
}

function nameIn(address: string): string {
  const last = new URL(address).pathname.split("/").findLast((part) => part !== "") ?? "file";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function nameWithEnding(name: string, { kind }: FileFacts): string {
  const safe = downloadName(name);
  const extensions = kind === undefined ? [] : kindById(kind).extensions;
  const ending = extname(safe).slice(1);
  const [usual] = extensions;
  if (usual === undefined || extensions.includes(ending)) return safe;
  return `${/^[a-z0-9]{2,4}$/.test(ending) ? safe.slice(0, -ending.length - 1) : safe}.${usual}`;
}
