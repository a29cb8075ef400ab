import { type Cursor, cursor, readArray, readText, readUnsigned, skip } from "./cbor.ts";
import { UnknownFormatError } from "./unknown-format.ts";

/**
 * The pages a word is on, as bytes: `[distance, [positions], [positions in metadata]]` for each. Pagefind writes the
 * distance of each page from the previous one, so that only the first changes when all pages are renumbered by the same
 * distance.
 */
export interface PageRun {
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Successive pages of a run: their first and last number, and everything after the first number as bytes. */
export interface PageSpan {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly tail: Uint8Array;
}

/** A word without its accents, the pages it is on, and the pages of each of its accented forms. */
export class IndexedWord {
  readonly text: string;
  /** The bytes of the word and its pages in the chunk. */
  readonly bytes: Uint8Array;
  readonly #pagesAt: number;

  constructor(text: string, bytes: Uint8Array, pagesAt: number) {
    this.text = text;
    this.bytes = bytes;
    this.#pagesAt = pagesAt;
  }

  /** Reads the pages and forms. Throws `UnknownFormatError`. */
  read(): { readonly pages: PageRun; readonly forms: readonly { readonly text: string; readonly pages: PageRun }[] } {
    const at: Cursor = { bytes: this.bytes, at: this.#pagesAt };
    const pages = readPages(at);
    const forms: { text: string; pages: PageRun }[] = [];
    for (let left = readArray(at); left > 0; left--) {
      expectArray(at, 2);
      forms.push({ text: readText(at), pages: readPages(at) });
    }
    return { pages, forms };
  }
}

/** The words of a decompressed chunk of Pagefind: `[[word, pages, [[form, pages]…]]…]`. Throws `UnknownFormatError`. */
export function* readWords(chunk: Uint8Array): Generator<IndexedWord, void, undefined> {
  const at = cursor(chunk);
  expectArray(at, 1);
  for (let left = readArray(at); left > 0; left--) {
    const start = at.at;
    expectArray(at, 3);
    const text = readText(at);
    const pagesAt = at.at - start;
    skip(at);
    skip(at);
    yield new IndexedWord(text, chunk.subarray(start, at.at), pagesAt);
  }
}

/**
 * Divides the pages of a run into spans whose distances stay the same when page n gets the number `numbers(n)`; -1
 * removes a page. Throws `UnknownFormatError`.
 */
export function spansOf({ count, bytes }: PageRun, numbers: (page: number) => number): PageSpan[] {
  const at = cursor(bytes);
  const spans: PageSpan[] = [];
  let [page, shift, first, last, length, tail, end] = [0, 0, -1, -1, 0, 0, 0];
  const close = (): void => {
    if (length > 0) spans.push({ count: length, first, last, tail: bytes.subarray(tail, end) });
    length = 0;
  };
  for (let left = count; left > 0; left--) {
    expectArray(at, 3);
    page += readUnsigned(at);
    const number = numbers(page);
    if (length > 0 && (number < 0 || number - page !== shift)) close();
    if (number >= 0 && length === 0) [first, shift, tail] = [number, number - page, at.at];
    skip(at);
    skip(at);
    if (number < 0) continue;
    [last, end] = [number, at.at];
    length++;
  }
  close();
  return spans;
}

function readPages(at: Cursor): PageRun {
  const count = readArray(at);
  const start = at.at;
  for (let left = count; left > 0; left--) skip(at);
  return { count, bytes: at.bytes.subarray(start, at.at) };
}

function expectArray(at: Cursor, length: number): void {
  const found = readArray(at);
  if (found !== length) throw new UnknownFormatError(`array of ${length} expected, one of ${found} found`);
}
