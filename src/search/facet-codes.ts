/**
 * The name of the file with the facets of an index. It is compressed with gzip like all of Pagefind's files, whether or
 * not the host compresses responses; hosts do not know its extension, so they do not decompress it.
 */
export const FACETS_FILE = "facets.pf_facets";

/**
 * Encodes each number as one character, the smallest form in JSON that a browser decodes quickly. For numbers up to
 * `LARGEST_NUMBER`: the characters above are surrogates, which are invalid alone.
 */
export function encodeNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(number + FIRST)).join("");
}

/** Returns the numbers that `encodeNumbers` wrote. */
export function decodeNumbers(codes: string): number[] {
  return Array.from(codes, (code) => code.charCodeAt(0) - FIRST);
}

// Starts at the character "0", so that small numbers are readable.
const FIRST = 48;

/** The largest number that can be encoded. */
export const LARGEST_NUMBER = 55_000;
