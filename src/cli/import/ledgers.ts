import { readdir, readFile, rename, mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { message } from "../../diagnostics/messages/message.ts";
import { isGlobalKey, type Ledger, type LedgerEntry, readLedger, writeLedger } from "../../import/ledger.ts";
import { SettingsError } from "../../settings/environment.ts";
import { slugify } from "../../text/slug.ts";

/** The folder of the ledgers in the content folder. */
const FOLDER = "pressroom/imports";

/** All ledgers of a press room: what earlier imports wrote, by source and key. */
export class Ledgers {
  readonly #content: string;
  readonly #ledgers: Map<string, Map<string, LedgerEntry>>;
  /** Where each key that identifies a release in every source is. */
  readonly #sourceOf = new Map<string, string>();
  readonly #changed = new Set<string>();

  private constructor(content: string, ledgers: readonly Ledger[]) {
    this.#content = content;
    this.#ledgers = new Map(ledgers.map(({ source, releases }) => [source, new Map(releases)]));
    for (const { source, releases } of ledgers)
      for (const key of releases.keys()) if (isGlobalKey(key)) this.#sourceOf.set(key, source);
  }

  /** Reads the ledgers of a content folder. Throws a `SettingsError` for one that is damaged. */
  static async open(content: string): Promise<Ledgers> {
    const folder = join(content, FOLDER);
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json")).toSorted();
    const ledgers: Ledger[] = [];
    for (const name of names) {
      const ledger = readLedger(await readFile(join(folder, name), "utf8"));
      if (!ledger) throw new SettingsError(message("import-ledger-broken", { file: `${FOLDER}/${name}` }));
      ledgers.push(ledger);
    }
    return new Ledgers(content, ledgers);
  }

  entry(source: string, key: string): LedgerEntry | undefined {
    return this.#ledgers.get(this.#sourceOf.get(key) ?? source)?.get(key);
  }

  /** All release files that imports wrote. */
  files(): ReadonlySet<string> {
    return new Set([...this.#ledgers.values()].flatMap((entries) => Array.from(entries.values(), ({ file }) => file)));
  }

  set(source: string, key: string, entry: LedgerEntry | undefined): void {
    const name = this.#sourceOf.get(key) ?? source;
    const entries = this.#ledgers.get(name) ?? new Map<string, LedgerEntry>();
    this.#ledgers.set(name, entries);
    if (entry) entries.set(key, entry);
    else entries.delete(key);
    this.#changed.add(name);
  }

  /** Writes the ledgers that have changed, each as a whole or not at all. */
  async save(): Promise<void> {
    for (const source of this.#changed) {
      const file = join(this.#content, FOLDER, `${slugify(source)}.json`);
      await mkdir(dirname(file), { recursive: true });
      const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
      await writeFile(
        draft,
        writeLedger({ source, releases: this.#ledgers.get(source) ?? new Map<string, LedgerEntry>() }),
      );
      await rename(draft, file);
    }
    this.#changed.clear();
  }
}

/**
 * The name of a source in the ledgers: the address of a feed without its scheme, the last two folders of a folder, or the
 * name of a file without the date that exports have in it.
 */
export function sourceName(word: string): string {
  if (/^https?:\/\//i.test(word)) return slugify(word.replace(/^https?:\/\/(?:www\.)?/i, ""));
  const parts = word.split(/[/\\]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const last = parts.at(-1) ?? word;
  const isFile = /\.[a-z]{2,5}$/i.test(last);
  const name = isFile
    ? last.replace(/\.[a-z]{2,5}$/i, "").replace(/[._-]?\d{4}-?\d{2}-?\d{2}(?:[._-]?\d{4,6})?/g, "")
    : parts.slice(-2).join(" ");
  return slugify(name === "" ? last : name);
}
