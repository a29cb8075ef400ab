/** A searched word: as it is written, folded, and its stem. */
export interface Pattern {
  readonly term: string;
  readonly stem: string;
}

/** Least letters of a stem that matches all words beginning with it: `ir`, the stem of `IRS`, must not match `Iran`. */
export const LONG_STEM = 4;

/** Says whether a word of the index, which is a stem, is a form of the searched word or, except for numbers, begins with it. */
export function matches(word: string, { term, stem }: Pattern): boolean {
  if (word === stem) return true;
  return word.startsWith(stem) && !/^\d+$/.test(term) && (stem.length >= LONG_STEM || word.startsWith(term));
}
