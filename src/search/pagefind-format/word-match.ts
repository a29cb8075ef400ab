/** A searched word: as it is written, folded, and its stem. */
export interface Pattern {
  readonly term: string;
  readonly stem: string;
}

/** Least number of letters for a stem to match everything that begins with it; `ir`, the stem of `IRS`, does not for `Iran`. */
export const LONG_STEM = 4;

/** Says whether a word of the index, which is a stem, is a form of the searched one or goes on from it. Numbers do not go on. */
export function matches(word: string, { term, stem }: Pattern): boolean {
  if (word === stem) return true;
  return word.startsWith(stem) && !/^\d+$/.test(term) && (stem.length >= LONG_STEM || word.startsWith(term));
}
