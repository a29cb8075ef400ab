import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import type { Outcome } from "../find.ts";
import type { SearchState } from "../state.ts";
import { searchedWordsOf } from "../words/searched-words.ts";
import { fill } from "./elements.ts";

/** Input of the status besides the outcome: whether choices narrow the search, and the number of rows above the releases. */
interface Beside {
  readonly isNarrowed: boolean;
  readonly directs: number;
}

/** The status: number of results, searched words, and words that were ignored or replaced. */
export function statusOf(
  state: SearchState,
  outcome: Outcome,
  { isNarrowed, directs }: Beside,
  settings: SearchSettings,
): string {
  const { texts, language } = settings;
  const { hits, matches, instead, missing, also } = outcome;
  const count = (one: string, other: string, number: number, words = ""): string =>
    fill(number === 1 ? one : other, { count: number.toLocaleString(language), words });
  const pages = hits.filter(({ entry }) => entry.kind === "page").length;
  const releases = hits.length - pages;
  const words = searchedWordsOf(state, outcome);
  const direct = directs === 0 ? [] : [count(texts.directOne, texts.directOther, directs)];
  if (matches.length === 0 && state.words !== "")
    return [fill(texts.none, { words: state.words }), ...direct].join(" · ");
  const ofReleases =
    releases === 0
      ? isNarrowed && pages === 0
        ? texts.noneNarrowed
        : fill(texts.none, { words })
      : words === ""
        ? count(texts.countOne, texts.countOther, releases)
        : count(texts.foundOne, texts.foundOther, releases, words);
  const others = also.length === 0 ? [] : [fill(texts.also, { words: also.join(", ") })];
  const ofPages = pages === 0 ? [] : [count(texts.pagesOne, texts.pagesOther, pages)];
  const found = [[ofReleases, ...others].join(" "), ...ofPages, ...direct].join(" · ");
  if (instead !== undefined) return `${fill(texts.instead, { words: state.words, other: instead })} ${found}`;
  if (missing.length === 0) return found;
  const without = missing.length === 1 ? texts.missingOne : texts.missingOther;
  return `${fill(without, { words: missing.join(", ") })} ${found}`;
}
