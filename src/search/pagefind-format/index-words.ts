import { type Cursor, cursor, readArray, readText, readUnsigned, skip } from "./cbor.ts";
import { UnknownFormatError } from "./unknown-format.ts";

/**
 * The pages a word is on. Pagefind writes the distance from each page to the one before, then the word's positions:
 * only the first distance changes when the list moves, so the rest is kept as bytes.
 */
export interface PageRun {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** Everything after the first page's number. */
  readonly tail: Uint8Array;
}

/** A word without its accents, the pages it is on, and the pages of each of its accented forms. */
export interface IndexedWord {
  readonly text: string;
  readonly pages: PageRun;
  readonly forms: readonly { readonly text: string; readonly pages: PageRun }[];
}

/** The words of one of Pagefind's index chunks, unpacked: `[[word, pages, [[form, pages]…]]…]`. Throws `UnknownFormatError` if it is anything else. */
export function readWords(chunk: Uint8Array): IndexedWord[] {
  const at = cursor(chunk);
  expectArray(at, 1);
  return readList(at, () => {
    expectArray(at, 3);
    return { text: readText(at), pages: readPages(at), forms: readList(at, () => readForm(at)) };
  });
}

function readForm(at: Cursor): { text: string; pages: PageRun } {
  expectArray(at, 2);
  return { text: readText(at), pages: readPages(at) };
}

/** A page is `[distance, [places], [places in metadata]]`. */
function readPages(at: Cursor): PageRun {
  const count = readArray(at);
  let first = 0;
  let last = 0;
  let tail = at.at;
  for (let page = 0; page < count; page++) {
    expectArray(at, 3);
    last += readUnsigned(at);
    if (page === 0) {
      first = last;
      tail = at.at;
    }
    skip(at);
    skip(at);
  }
  return { count, first, last, tail: at.bytes.subarray(tail, at.at) };
}

function readList<T>(at: Cursor, read: () => T): T[] {
  const items: T[] = [];
  for (let left = readArray(at); left > 0; left--) items.push(read());
  return items;
}

function expectArray(at: Cursor, length: number): void {
  const found = readArray(at);
  if (found !== length) throw new UnknownFormatError(`array of ${length} expected, one of ${found} found`);
}
