import type { IndexMeta } from "../../../../src/search/pagefind-format/index-meta.ts";
import { type PickedWords, pickWords } from "../../../../src/search/pagefind-format/pick-words.ts";
import { pickFromShort } from "../../../../src/search/pagefind-format/short-list.ts";
import { LONG_STEM, matches, type Pattern } from "../../../../src/search/pagefind-format/word-match.ts";
import type { SearchProgram } from "../../../../src/search/pagefind-format/search-program.ts";
import { compareBytes } from "../../../../src/search/pagefind-format/word-order.ts";
import { nearest } from "../words/near-words.ts";
import type { IndexFolder } from "./index-folder.ts";
import type { WordForm } from "../../../../src/search/words-of-text.ts";
import type { QueryGroup, QueryWord } from "../words/query.ts";

/** Least letters of a beginning of a word that is also searched for in the following lists, and the number of these. */
const LONG_BEGINNING = 3;
const FOLLOWING = 3;

/** The words of a search that are in the index, in the form that the search program needs. */
interface FoundWords {
  readonly forms: readonly WordForm[];
  /** Words that no release has. */
  readonly missing: readonly QueryWord[];
  /** For words that no release has, a word of the fetched lists that differs by a letter or two. */
  readonly near: ReadonlyMap<string, string>;
  /** The words in the form in which the index and texts are searched for them. */
  readonly patterns: readonly Pattern[];
  /** A chunk with every word of the index that matches a searched one. Positions of words are correct only for a phrase. */
  readonly chunk: Uint8Array;
}

/** The lists of words of an index. Results depend only on the searched words, not on earlier searches. */
export class WordLists {
  readonly #chunks: IndexMeta["chunks"];
  readonly #folder: IndexFolder;
  readonly #program: SearchProgram;

  constructor(meta: IndexMeta, folder: IndexFolder, program: SearchProgram) {
    this.#chunks = meta.chunks;
    this.#folder = folder;
    this.#program = program;
  }

  /** Looks up the words of a group. Reads positions, three quarters of an index, only for a phrase. Rejects with `LostFileError`. */
  async lookUp({ words, isPhrase }: QueryGroup): Promise<FoundWords> {
    const forms = words.flatMap((word) => word.forms.flat());
    const stems = this.#program.stems(forms.map(({ folded }) => folded));
    const patterns = new Map(
      forms.map((form, place) => [form, { term: form.folded, stem: stems[place] ?? form.folded }]),
    );
    const names = new Set([...patterns.values()].flatMap((pattern) => this.#listsFor(pattern, isPhrase)));
    const ending = isPhrase ? "pf_index" : "pf_words";
    const lists = await Promise.all([...names].map((name) => this.#folder.read(`index/${name}.${ending}`)));
    const pick: Pick = (isWanted) => (isPhrase ? pickWords : pickFromShort)(lists, isWanted);
    const all = [...patterns.values()];
    const { texts } = pick((text) => all.some((pattern) => matches(text, pattern)));
    const isThere = (form: WordForm): boolean => texts.some((text) => matches(text, patterns.get(form)!));
    const found = words.map((word) => word.forms.find((parts) => parts.every(isThere)));
    const missing = words.filter((_, place) => !found[place]);
    const kept = found.flatMap((parts) => parts ?? []);
    const asked = kept.map((form) => patterns.get(form)!);
    return {
      forms: kept,
      missing,
      near: nearTo(missing, patterns, pick),
      patterns: asked,
      chunk: pick((text) => asked.some((pattern) => matches(text, pattern))).chunk,
    };
  }

  #listsFor({ term, stem }: Pattern, isPhrase: boolean): string[] {
    const places = new Set([this.#placeOf(stem), this.#placeOf(term)]);
    const beginning = stem.length >= LONG_STEM ? stem : term;
    // Words of a phrase do not match longer words.
    if (!isPhrase && beginning.length >= LONG_BEGINNING) {
      let place = this.#placeOf(beginning);
      for (let more = 0; more < FOLLOWING && this.#chunks[place]?.to.startsWith(beginning); more++) places.add(++place);
    }
    return [...places].flatMap((place) => this.#chunks[place]?.name ?? []);
  }

  /** Position of the list for a word; the first list that ends with it or a later word. */
  #placeOf(word: string): number {
    let [low, high] = [0, this.#chunks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareBytes(this.#chunks[middle]?.to ?? "", word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

type Pick = (isWanted: (text: string) => boolean) => PickedWords;

function nearTo(
  missing: readonly QueryWord[],
  patterns: ReadonlyMap<WordForm, Pattern>,
  pick: Pick,
): ReadonlyMap<string, string> {
  if (missing.length === 0) return new Map();
  const { texts } = pick(() => true);
  const near = missing.flatMap(({ shown, forms }) => {
    const pattern = forms[0]?.[0] && patterns.get(forms[0][0]);
    const word = pattern && nearest(pattern.stem, texts);
    return word === undefined ? [] : [[shown, word] as const];
  });
  return new Map(near);
}
