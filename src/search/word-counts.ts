/**
 * How many releases of each language have a word: small files from which the search page says what there is in other
 * languages without opening their indexes. A word is in the file that its letters decide.
 */

/** By folded word, then language: the releases that a search for the word finds, or `MANY`. */
export type WordCounts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Releases up to which a word says which ones it is in: numbers as steps from one to the next, see facet-codes.ts. */
export const MOST_LISTED = 100;
export const MANY = "*";

/** Name of the file, of `count`, that has a folded word. */
export function countsFile(word: string, count: number): string {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let place = 0; place < word.length; place++) hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
  return `${(hash >>> 0) % count}.pf_facets`;
}
