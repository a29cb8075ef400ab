import { decodeNumbers } from "../../../../src/search/facet-codes.ts";
import { countsFile, MANY, type WordCounts } from "../../../../src/search/word-counts.ts";
import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { type QueryWord, readQuery } from "../words/query.ts";
import { sameWordsIn, withSameWords } from "../words/same-words.ts";
import { IndexFolder } from "./index-folder.ts";
import type { IndexPlace } from "./search-index.ts";

/** Number of releases of a language that have the searched words. */
export interface CountElsewhere {
  readonly place: IndexPlace;
  readonly count: number | "many";
}

/** Most files that are fetched for one search, about 2 KB each. */
const MOST_FILES = 4;

/** Endings that differ between words with the same stem, by language, and the fewest letters before an ending. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  en: ["ing", "ed", "es", "s", "e"],
  nb: ["ene", "en", "et", "er", "e", "a", "s"],
  nn: ["ane", "ene", "en", "et", "ar", "er", "e", "a", "s"],
  da: ["ene", "en", "et", "er", "e", "s"],
  sv: ["arna", "erna", "en", "et", "ar", "or", "er", "a", "e", "s"],
};
const STEM_LETTERS = 3;

/** Counts releases with all the words in other languages, without opening their indexes. Empty for phrases and many words. */
export async function countElsewhere(
  words: string,
  places: readonly IndexPlace[],
  settings: SearchSettings,
  countFiles: number,
): Promise<readonly CountElsewhere[]> {
  const files = new CountFiles(settings.counts, countFiles);
  const counts: CountElsewhere[] = [];
  for (const place of places) {
    const versions = versionsOf(words, place, settings);
    const count = versions && (await countOf(versions, place.language, files));
    if (count !== undefined && count !== 0) counts.push({ place, count });
  }
  return counts;
}

/** Fetches files with counts, at most `MOST_FILES`. */
class CountFiles {
  readonly #folder: IndexFolder;
  readonly #count: number;
  readonly #files = new Map<string, Promise<WordCounts>>();

  constructor(address: string, count: number) {
    this.#folder = new IndexFolder(address);
    this.#count = count;
  }

  /** The releases with a folded word; undefined if there are none or the limit of files is reached. */
  async find(word: string, language: string): Promise<string | undefined> {
    const endings = ENDINGS[language.split("-")[0] ?? ""] ?? [];
    const stems = endings.flatMap((ending) => {
      const stem = word.slice(0, -ending.length);
      return word.endsWith(ending) && stem.length >= STEM_LETTERS ? [stem] : [];
    });
    for (const one of [word, ...stems]) {
      const code = (await this.#fileOf(one))?.[one]?.[language];
      if (code !== undefined) return code;
    }
    return undefined;
  }

  #fileOf(word: string): Promise<WordCounts> | undefined {
    const name = countsFile(word, this.#count);
    if (!this.#files.has(name) && this.#files.size < MOST_FILES)
      this.#files.set(name, this.#folder.readJson(name, false) as Promise<WordCounts>);
    return this.#files.get(name);
  }
}

/** The words and their synonyms in a language; undefined for phrases. */
function versionsOf(words: string, { language }: IndexPlace, settings: SearchSettings) {
  const [group, ...others] = readQuery(words, language);
  if (!group || others.length > 0 || group.isPhrase) return undefined;
  return withSameWords(group.words, sameWordsIn(language, settings));
}

async function countOf(
  versions: readonly (readonly QueryWord[])[],
  language: string,
  files: CountFiles,
): Promise<number | "many"> {
  const found: (ReadonlySet<number> | "many")[] = [];
  for (const words of versions) found.push(await releasesWith(words, language, files));
  if (found.includes("many")) return "many";
  return new Set(found.flatMap((releases) => (releases === "many" ? [] : [...releases]))).size;
}

/** The releases that have all the words; none if one word is in too many releases to be listed. */
async function releasesWith(
  words: readonly QueryWord[],
  language: string,
  files: CountFiles,
): Promise<ReadonlySet<number> | "many"> {
  const codes: (string | undefined)[] = [];
  for (const { forms } of words) {
    let found: (string | undefined)[] = [undefined];
    for (const parts of forms) {
      if (!found.includes(undefined)) break;
      found = await Promise.all(parts.map(({ folded }) => files.find(folded, language)));
    }
    codes.push(...found);
  }
  if (codes.length === 1 && codes[0] === MANY) return "many";
  const lists = codes.map((code) => (code === undefined || code === MANY ? new Set<number>() : releasesIn(code)));
  return lists.reduce((all, releases) => new Set([...all].filter((one) => releases.has(one))));
}

function releasesIn(code: string): ReadonlySet<number> {
  let release = 0;
  return new Set(decodeNumbers(code).map((step) => (release += step)));
}
