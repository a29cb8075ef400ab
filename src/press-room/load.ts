import { type Message, message } from "../diagnostics/messages/message.ts";
import { type Dirent, lstatSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, type Position, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/report.ts";
import type { RuleId } from "../diagnostics/rules.ts";
import { PROJECT } from "../runtime/program/program.ts";
import { limiter } from "../runtime/limiter.ts";
import { readUtf8 } from "../text/utf8.ts";
import {
  ignoredFile,
  isHidden,
  isMistakenSetting,
  isOwnPageFile,
  isProgramTemplate,
  isReleaseFile,
  oddEntry,
  unreadable,
} from "./content-names.ts";
import { STRINGS_FOLDER } from "./own-strings.ts";
import type { ContentFiles, FileTexts } from "./press-room.ts";
import { textsOnDemand } from "./texts-on-demand.ts";
import { type PressRoomReading, readPressRoom, SITE_FILE } from "./read-press-room.ts";
import type { FileState, KnownReleases } from "./read-releases.ts";

/**
 * Reads the press room in `folder` (absolute; contains `releases/` and `pressroom/`). `publicUrl` replaces the site's
 * own address. Never throws for invalid content: problems are in `diagnostics`.
 */
export async function loadPressRoom(
  folder: string,
  publicUrl?: string,
  known?: KnownReleases,
): Promise<PressRoomReading> {
  const files = new ContentFolder(folder);
  const [site, publishers, contacts, releases, pages, strings] = await Promise.all([
    files.text(SITE_FILE),
    files.settings("pressroom/publishers"),
    files.settings("pressroom/contacts"),
    files.releases(known),
    files.pages(),
    files.strings(),
  ]);
  const content: ContentFiles = { publishers, contacts, releases, pages, strings, ...(site !== undefined && { site }) };
  return readPressRoom(content, folder, {
    problems: files.problems,
    readFile: known?.read,
    ...(publicUrl !== undefined && { publicUrl }),
  });
}

const FILES_AT_ONCE = 64;

/** Reads the text files of a content folder and reports those that cannot be read. Never opens links or pipes. */
class ContentFolder {
  readonly problems: Diagnostic[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The files of publishers or contacts, by file name. */
  async settings(folder: string): Promise<ReadonlyMap<string, string>> {
    const names: string[] = [];
    for (const entry of await this.#entries(folder)) {
      if (isHidden(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (isMistakenSetting(entry.name)) this.#note("file-ignored", path, ignoredFile(path));
      else if (!/\.ya?ml$/i.test(entry.name)) continue;
      else if (this.#isPlain(entry, path)) names.push(entry.name);
    }
    return this.#texts(folder, names);
  }

  /** Every release file, by path under `releases/`. The texts of unchanged files are read when they are used, and others again after their first use. */
  async releases(known: KnownReleases | undefined): Promise<FileTexts> {
    const paths = await this.#releasesBelow("");
    if (!known) return this.#texts("releases", paths);
    const unchanged = known.unchanged(new Map(paths.flatMap((path) => this.#stateOf(path))));
    const changed = paths.filter((path) => !unchanged.has(path));
    const texts = new Map(await this.#texts("releases", changed));
    const readable = paths.filter((path) => unchanged.has(path) || texts.has(path));
    const read = (path: string): string => new TextDecoder().decode(readFileSync(join(this.#root, "releases", path)));
    return textsOnDemand(readable, texts, read);
  }

  /** The path with the state of its file; empty if it cannot be had, which is reported when the file is read. */
  #stateOf(path: string): readonly [string, FileState][] {
    try {
      const { size, ino, mtimeMs, ctimeMs } = lstatSync(join(this.#root, "releases", path));
      return [[path, { bytes: size, inode: ino, writtenMs: mtimeMs, changedMs: ctimeMs }]];
    } catch {
      return [];
    }
  }

  /** The team's own pages, by file name. Skips the program's templates, which may be in the same folder. */
  async pages(): Promise<ReadonlyMap<string, string>> {
    const names: string[] = [];
    for (const entry of await this.#entries("pages")) {
      if (isHidden(entry.name) || isProgramTemplate(entry.name)) continue;
      const path = `pages/${entry.name}`;
      if (!isOwnPageFile(entry.name)) this.#note("file-ignored", path, message("page-ignored", { name: entry.name }));
      else if (this.#isPlain(entry, path)) names.push(entry.name);
    }
    return this.#texts("pages", names);
  }

  /** The team's own interface strings. In the folder of the program itself, the JSON files are the program's. */
  async strings(): Promise<ReadonlyMap<string, string>> {
    const pattern = this.#root === PROJECT ? /^[^._].*\.ya?ml$/i : /^[^._].*\.(ya?ml|json)$/i;
    const isRead = (entry: Dirent): boolean =>
      pattern.test(entry.name) && this.#isPlain(entry, `${STRINGS_FOLDER}/${entry.name}`);
    const names = (await this.#entries(STRINGS_FOLDER)).filter(isRead).map(({ name }) => name);
    return this.#texts(STRINGS_FOLDER, names);
  }

  /** The text of a file; undefined if it is not there or cannot be read. */
  async text(file: string): Promise<string | undefined> {
    try {
      const bytes = await readFile(join(this.#root, file));
      return this.#decoded(bytes, file);
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined) throw error;
      if (code !== "ENOENT") this.#note("file-unreadable", file, unreadable(code));
      return undefined;
    }
  }

  #decoded(bytes: Buffer, file: string): string | undefined {
    const reading = readUtf8(bytes);
    if (reading.ok) return reading.text;
    const { line } = reading;
    this.#note("file-encoding", file, message("file-encoding", { line }), { line, column: 1 });
    return undefined;
  }

  async #texts(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const read = async (name: string) => [name, await this.text(`${folder}/${name}`)] as const;
    const found = await limiter(FILES_AT_ONCE).map(names, read);
    return new Map(found.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
  }

  /** Paths of release files below a folder of `releases/`. In a release's own folder only `index*.md` are releases. */
  async #releasesBelow(prefix: string): Promise<readonly string[]> {
    const entries = (await this.#entries(`releases/${prefix}`.replace(/\/$/, ""))).filter(
      ({ name }) => !isHidden(name),
    );
    const isIndex = ({ name }: Dirent): boolean => /^index(\.[a-z0-9-]+)?\.md$/i.test(name);
    const isOwnFolder = prefix !== "" && entries.some((entry) => entry.isFile() && isIndex(entry));
    const found: string[] = [];
    for (const entry of entries) {
      const { name } = entry;
      const path = `releases/${prefix}${name}`;
      if (isReleaseFile(name) && (!isOwnFolder || isIndex(entry)) && !entry.isDirectory()) {
        if (this.#isPlain(entry, path)) found.push(prefix + name);
      } else if (isOwnFolder) {
        // Pictures and documents are checked with the media.
        if (/\.md$/i.test(name) && entry.isFile()) this.#note("file-ignored", path, ignoredFile(path));
      } else if (entry.isDirectory()) {
        if (this.#isPlain(entry, path, "folder")) found.push(...(await this.#releasesBelow(`${prefix}${name}/`)));
      } else if (this.#isPlain(entry, path)) this.#note("file-ignored", path, ignoredFile(path));
    }
    return found;
  }

  /** Reports an entry that is not a plain file (or folder), or whose name has control characters. */
  #isPlain(entry: Dirent, path: string, wanted: "file" | "folder" = "file"): boolean {
    const odd = oddEntry(entry, wanted);
    if (odd) this.#note(odd.rule, path, odd.message);
    return odd === undefined;
  }

  async #entries(folder: string): Promise<readonly Dirent[]> {
    try {
      const entries = await readdir(join(this.#root, folder), { withFileTypes: true });
      return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined) throw error;
      if (code !== "ENOENT") this.#note("file-unreadable", folder, unreadable(code));
      return [];
    }
  }

  #note(rule: RuleId, file: string, said: Message, at: Position = START_OF_FILE): void {
    this.problems.push(problem(rule, file, at, said));
  }
}

/** The code of an error of the file system; undefined for any other error. */
function codeOf(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === "string" && (error as NodeJS.ErrnoException).syscall !== undefined ? code : undefined;
}
