import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentFile } from "./content-file.ts";
import { examineFile, type FileFacts, hashOf } from "./file-facts.ts";
import { extensionOf } from "./file-kinds.ts";

/** Raised when facts are computed differently; older ones are forgotten then. */
const VERSION = 1;
/** A file this young may change again without its time changing: it is looked at anew next time. */
const RACY_MS = 2_000;

interface Remembered {
  readonly bytes: number;
  readonly changedMs: number;
  readonly hash: string;
}

interface Memory {
  readonly version: number;
  readonly files: Readonly<Record<string, Remembered>>;
  readonly facts: Readonly<Record<string, FileFacts>>;
}

/** What earlier runs found out about files: by path, size and time, and by content for those that were only moved or touched. */
export class KnownFiles {
  readonly #file: string | undefined;
  readonly #before: Memory;
  readonly #files = new Map<string, Remembered>();
  readonly #facts = new Map<string, FileFacts>();
  readonly #underWay = new Map<string, Promise<FileFacts>>();

  private constructor(file: string | undefined, before: Memory) {
    this.#file = file;
    this.#before = before;
  }

  /** Opens the memory in a cache folder (absolute); without one, everything is new. */
  static async open(cacheFolder?: string): Promise<KnownFiles> {
    const file = cacheFolder === undefined ? undefined : join(cacheFolder, "media", "known-files.json");
    return new KnownFiles(file, (file === undefined ? undefined : await read(file)) ?? nothing);
  }

  /** The facts about a file; it is read only when it is new or changed. */
  facts(file: ContentFile): Promise<FileFacts> {
    const asked = this.#underWay.get(file.path);
    if (asked) return asked;
    const facts = this.#lookUp(file);
    this.#underWay.set(file.path, facts);
    return facts;
  }

  async #lookUp(file: ContentFile): Promise<FileFacts> {
    const { path, bytes, changedMs } = file;
    const before = this.#before.files[path];
    const isSame = before?.bytes === bytes && before.changedMs === changedMs;
    const hash = isSame ? before.hash : await hashOf(path);
    // The name decides between kinds of text, so the same content under another extension is another fact.
    const key = `${hash}.${extensionOf(path)}`;
    const facts = this.#before.facts[key] ?? this.#facts.get(key) ?? (await examineFile(file, hash));
    this.#facts.set(key, facts);
    if (isSame || Date.now() - changedMs > RACY_MS) this.#files.set(path, { bytes, changedMs, hash });
    return facts;
  }

  /** Keeps what was asked for this time, for the next; other files below `folder` are forgotten. */
  async save(folder?: string): Promise<void> {
    if (this.#file === undefined) return;
    const isForgotten = (path: string): boolean => folder !== undefined && path.startsWith(folder);
    const others = Object.entries(this.#before.files).filter(([path]) => !this.#files.has(path) && !isForgotten(path));
    const files = Object.fromEntries([...others, ...this.#files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const hashes = new Set(Object.entries(files).map(([path, { hash }]) => `${hash}.${extensionOf(path)}`));
    const known = [...Object.entries(this.#before.facts), ...this.#facts];
    const facts = Object.fromEntries(known.filter(([key]) => hashes.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const text = JSON.stringify({ version: VERSION, files, facts } satisfies Memory);
    if (text === JSON.stringify(this.#before)) return;
    await mkdir(join(this.#file, ".."), { recursive: true });
    const draft = `${this.#file}.${process.pid}`;
    await writeFile(draft, text);
    await rename(draft, this.#file);
  }
}

const nothing: Memory = { version: VERSION, files: {}, facts: {} };

async function read(file: string): Promise<Memory | undefined> {
  try {
    const memory = JSON.parse(await readFile(file, "utf8")) as Memory;
    return memory.version === VERSION ? memory : undefined;
  } catch {
    return undefined;
  }
}
