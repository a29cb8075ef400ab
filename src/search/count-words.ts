import { gunzipSync } from "node:zlib";
import { encodeNumbers, LARGEST_NUMBER } from "./facet-codes.ts";
import { FragmentReader } from "./volumes/fragment-packs.ts";
import type { IndexStore } from "./volumes/index-store.ts";
import { recordOfFragment } from "./pagefind-format/fragment.ts";
import { wasmName } from "./pagefind-format/program-files.ts";
import { SearchProgram } from "./pagefind-format/search-program.ts";
import { withoutSignature } from "./pagefind-format/signature.ts";
import { WordPages } from "./pagefind-format/word-pages.ts";
import type { VolumeState } from "./volumes/volume-state.ts";
import { MANY, MOST_LISTED } from "./word-counts.ts";
import { formsOf, splitText } from "./words-of-text.ts";

/** The folded words of a language's releases, each with the releases that a search for it finds (encoded), or `MANY`. */
export type WordTable = readonly (readonly [word: string, releases: string])[];

interface CountedLanguage {
  readonly language: string;
  readonly store: IndexStore;
  /** Says whether a page is a release, by its address. */
  readonly isRelease: (url: string) => boolean;
}

const STEMMED_AT_ONCE = 2000;

/** Counts the words of a language's indexes, the oldest first. Throws `LostContentError`. */
export async function wordTable(volumes: readonly VolumeState[], counted: CountedLanguage): Promise<WordTable> {
  const opened = volumes.map((volume) => new WordPages(chunksOf(volume, counted)));
  const stemmed = opened.flatMap((pages) => pages.words());
  const words = [...new Set([...wordsOfReleases(volumes, counted), ...stemmed])].sort();
  const stems = await stemsOf(words, volumes.at(-1), counted);
  const found = words.map((): number[] | undefined => []);
  let first = 0;
  for (const [number, pages] of opened.entries()) {
    const volume = volumes[number]!;
    const isRelease = (page: number): boolean => counted.isRelease(volume.pages[page]?.url ?? "");
    for (const [place, term] of words.entries()) {
      const before = found[place];
      const some = before && pages.find({ term, stem: stems[place] ?? term }, isRelease, MOST_LISTED - before.length);
      found[place] = some && [...before, ...some.map((page) => first + page)];
    }
    first += volume.pages.length;
  }
  return words.flatMap((word, place) => {
    const releases = found[place];
    return releases?.length === 0 ? [] : [[word, encoded(releases)] as const];
  });
}

/** Sorted numbers, encoded as the differences between neighbours. */
function encoded(releases: readonly number[] | undefined): string {
  const steps = releases?.map((one, at) => one - (releases[at - 1] ?? 0));
  return !steps || steps.some((step) => step > LARGEST_NUMBER) ? MANY : encodeNumbers(steps);
}

/** All folded words of releases, in the forms that readers may search for. */
function wordsOfReleases(
  volumes: readonly VolumeState[],
  { language, store, isRelease }: CountedLanguage,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { pages, packs } of volumes) {
    const fragments = new FragmentReader(packs, store);
    for (const [number, { url }] of pages.entries()) {
      if (!isRelease(url)) continue;
      const { title = "", content = "" } = recordOfFragment(fragments.read(number)) ?? {};
      for (const word of splitText(`${title} ${content}`, language))
        for (const form of formsOf(word).flat()) words.add(form.folded);
    }
  }
  return words;
}

async function stemsOf(
  words: readonly string[],
  volume: VolumeState | undefined,
  { language, store }: CountedLanguage,
): Promise<readonly string[]> {
  const program = volume?.program ?? [];
  const name = wasmName(program, language);
  const packed = store.get(program.find(({ path }) => path === name)?.key ?? "");
  const wasm = Uint8Array.from(withoutSignature(gunzipSync(packed), name));
  const search = await SearchProgram.load(wasm, volume?.version ?? "");
  const stems: string[] = [];
  for (let start = 0; start < words.length; start += STEMMED_AT_ONCE)
    stems.push(...search.stems(words.slice(start, start + STEMMED_AT_ONCE)));
  return stems;
}

function* chunksOf({ chunks }: VolumeState, { store }: CountedLanguage): Generator<Uint8Array> {
  for (const { key, name } of chunks) yield withoutSignature(gunzipSync(store.get(key)), name);
}
