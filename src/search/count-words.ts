import { gunzipSync } from "node:zlib";
import { encodeNumbers } from "./facet-codes.ts";
import type { IndexFile } from "./pagefind-format/index-part.ts";
import { SearchProgram } from "./pagefind-format/search-program.ts";
import { withoutSignature } from "./pagefind-format/signature.ts";
import { WordPages } from "./pagefind-format/word-pages.ts";
import type { SearchRecord } from "./record.ts";
import { countsFile, MANY, MOST_LISTED, type WordCounts } from "./word-counts.ts";
import { formsOf, splitText } from "./words-of-text.ts";

/** An index whose words are counted. */
export interface CountedIndex {
  readonly language: string;
  readonly records: readonly SearchRecord[];
  /** Folded words of its releases. */
  readonly words: ReadonlySet<string>;
  readonly files: readonly IndexFile[];
  readonly names: { readonly version: string; readonly program: string };
}

const STEMMED_AT_ONCE = 2000;

/** All folded words of releases, as readers may search them. */
export function wordsOfReleases(records: readonly SearchRecord[], language: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, title, content } of records) {
    if (kind !== "release") continue;
    for (const word of splitText(`${title} ${content}`, language))
      for (const form of formsOf(word).flat()) words.add(form.folded);
  }
  return words;
}

/** The contents of `count` files, by name: the words of all indexes, each with the releases of each language. */
export async function countWords(
  indexes: readonly CountedIndex[],
  count: number,
): Promise<ReadonlyMap<string, WordCounts>> {
  const files = new Map<string, Record<string, Record<string, string>>>();
  for (const index of indexes)
    for (const [word, releases] of await releasesByWord(index)) {
      const name = countsFile(word, count);
      const file = files.get(name) ?? {};
      files.set(name, file);
      (file[word] ??= {})[index.language] = releases;
    }
  return files;
}

async function releasesByWord({ records, words, files, names }: CountedIndex): Promise<Map<string, string>> {
  const pages = new WordPages(files);
  const wasm = files.find(({ path }) => path === names.program)?.content ?? new Uint8Array();
  const unpacked = Uint8Array.from(withoutSignature(gunzipSync(wasm), names.program));
  const program = await SearchProgram.load(unpacked, names.version);
  const isRelease = (page: number): boolean => records[page]?.kind === "release";
  const all = [...new Set([...words, ...pages.words()])].sort();
  const found = new Map<string, string>();
  for (let start = 0; start < all.length; start += STEMMED_AT_ONCE) {
    const some = all.slice(start, start + STEMMED_AT_ONCE);
    const stems = program.stems(some);
    for (const [place, term] of some.entries()) {
      const releases = pages.find({ term, stem: stems[place] ?? term }, isRelease, MOST_LISTED);
      if (releases?.length === 0) continue;
      found.set(term, releases ? encodeNumbers(releases.map((one, at) => one - (releases[at - 1] ?? 0))) : MANY);
    }
  }
  return found;
}
