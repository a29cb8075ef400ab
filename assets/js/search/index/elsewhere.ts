import { decodeNumbers } from "../../../../src/search/facet-codes.ts";
import { countsFile, MANY, type WordCounts } from "../../../../src/search/word-counts.ts";
import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { type QueryWord, readQuery } from "../words/query.ts";
import { sameWordsIn, withSameWords } from "../words/same-words.ts";
import { IndexFolder } from "./index-folder.ts";
import type { IndexPlace } from "./search-index.ts";

/** How many releases of a language have the searched words. */
export interface CountElsewhere {
  readonly place: IndexPlace;
  readonly count: number | "many";
}

/** Files that are fetched for one search, of about 2 KB each. */
const MOST_FILES = 4;

/** The languages whose releases have all the words, without opening their indexes. Returns nothing for phrases and for many words. */
export async function countElsewhere(
  words: string,
  places: readonly IndexPlace[],
  settings: SearchSettings,
  countFiles: number,
): Promise<readonly CountElsewhere[]> {
  const queries = places.map((place) => ({ place, versions: versionsOf(words, place, settings) }));
  const folded = queries.flatMap(({ versions }) => (versions ?? []).flat()).flatMap(({ forms }) => forms.flat());
  const names = [...new Set(folded.map((form) => countsFile(form.folded, countFiles)))];
  if (names.length === 0 || names.length > MOST_FILES) return [];
  const folder = new IndexFolder(settings.counts);
  const files = await Promise.all(names.map(async (name) => (await folder.readJson(name, false)) as WordCounts));
  const counts: WordCounts = Object.assign({}, ...files) as WordCounts;
  return queries.flatMap(({ place, versions }) => {
    const count = versions && countOf(versions, place.language, counts);
    return count === undefined || count === 0 ? [] : [{ place, count }];
  });
}

/** The words and those that mean the same, in a language; undefined for phrases. */
function versionsOf(words: string, { language }: IndexPlace, settings: SearchSettings) {
  const [group, ...others] = readQuery(words, language);
  if (!group || others.length > 0 || group.isPhrase) return undefined;
  return withSameWords(group.words, sameWordsIn(language, settings));
}

function countOf(
  versions: readonly (readonly QueryWord[])[],
  language: string,
  counts: WordCounts,
): number | "many" | undefined {
  const found = versions.map((words) => releasesWith(words, language, counts));
  if (found.includes("many")) return "many";
  return new Set(found.flatMap((releases) => (releases === "many" ? [] : [...releases]))).size;
}

/** The releases that have all the words; none if that cannot be said, because one word is in too many to be listed. */
function releasesWith(words: readonly QueryWord[], language: string, counts: WordCounts): ReadonlySet<number> | "many" {
  const codes = words.flatMap(({ forms }) => {
    const inForms = forms.map((parts) => parts.map(({ folded }) => counts[folded]?.[language]));
    return inForms.find((parts) => parts.every((code) => code !== undefined)) ?? [undefined];
  });
  if (codes.length === 1 && codes[0] === MANY) return "many";
  const lists = codes.map((code) => (code === undefined || code === MANY ? new Set<number>() : releasesIn(code)));
  return lists.reduce((all, releases) => new Set([...all].filter((one) => releases.has(one))));
}

function releasesIn(code: string): ReadonlySet<number> {
  let release = 0;
  return new Set(decodeNumbers(code).map((step) => (release += step)));
}
