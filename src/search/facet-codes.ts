/**
 * The name of the facets of an index. They are packed (gzip) like all of Pagefind's files, whether or not the host
 * packs what it sends; the ending is unknown to hosts, so that none of them unpacks the files on the way.
 */
export const FACETS_FILE = "facets.pf_facets";

/**
 * Numbers as one character each: the smallest form that JSON carries and a browser reads without a parser of its own.
 * For numbers up to `LARGEST_NUMBER` (the next characters have no meaning alone).
 */
export function encodeNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(number + FIRST)).join("");
}

/** Returns the numbers that `encodeNumbers` wrote. */
export function decodeNumbers(codes: string): number[] {
  return Array.from(codes, (code) => code.charCodeAt(0) - FIRST);
}

// Digits come first, so that small numbers can be read by eye.
const FIRST = 48;

/** The largest number that can be encoded. */
export const LARGEST_NUMBER = 55_000;
