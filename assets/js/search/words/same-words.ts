import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { fold } from "./words.ts";
import type { QueryWord } from "./query.ts";

/** Groups of synonyms: a search for one word of a group finds the others. */
export type SameWords = readonly (readonly string[])[];

/** Least letters of a synonym that also applies to longer words: `ferge` and `ferje` make `fergeleie` and `ferjeleie`. */
const LONG = 4;
/** Most combinations of words that are searched. */
const MOST = 6;

/** The synonyms of a language (BCP 47): the site's own, and the program's for Norwegian. */
export function sameWordsIn(language: string, { sameWords }: Pick<SearchSettings, "sameWords">): SameWords {
  return /^(nb|nn|no)\b/.test(language) ? [...sameWords.norwegian, ...sameWords.own] : sameWords.own;
}

/** All versions of the words with synonyms in their places; the words themselves come first. */
export function withSameWords(words: readonly QueryWord[], same: SameWords): (readonly QueryWord[])[] {
  const combinations = words.reduce<readonly (readonly QueryWord[])[]>(
    (before, word) => {
      const others = othersOf(word, same);
      return [word, ...others].flatMap((one) => before.map((some) => [...some, one]));
    },
    [[]],
  );
  return combinations.slice(0, MOST);
}

function othersOf(word: QueryWord, same: SameWords): QueryWord[] {
  const [form] = word.forms[0] ?? [];
  if (!form || word.forms.length > 1) return [];
  const others = same.flatMap((group) => group.flatMap((one) => replaced(form.folded, one, group)));
  return [...new Set(others)].map((other) => ({
    shown: other,
    forms: [[{ written: other, folded: fold(other) }]],
  }));
}

/** The word with its beginning, `one`, replaced by each other word of the group. */
function replaced(folded: string, one: string, group: readonly string[]): string[] {
  const beginning = fold(one);
  const isMeant = folded === beginning || (beginning.length >= LONG && folded.startsWith(beginning));
  if (!isMeant) return [];
  return group.filter((other) => other !== one).map((other) => other.toLowerCase() + folded.slice(beginning.length));
}
