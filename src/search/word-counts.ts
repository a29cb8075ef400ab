/**
 * The number of releases of each language that have a word, in small files. With them the search page shows the number
 * of results in other languages without opening their indexes. The file of a word is determined by its hash.
 */

/** By folded word, then language: the releases that a search for the word finds, or `MANY`. */
export type WordCounts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Up to this number, the releases of a word are listed, as differences between their numbers; see facet-codes.ts. */
export const MOST_LISTED = 100;
export const MANY = "*";

/** Name of the file, of `count`, that has a folded word. */
export function countsFile(word: string, count: number): string {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let place = 0; place < word.length; place++) hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
  return `${(hash >>> 0) % count}.pf_facets`;
}
