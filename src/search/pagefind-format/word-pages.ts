import { type Cursor, cursor, readArray, readText, readUnsigned, skip } from "./cbor.ts";
import { matches, type Pattern } from "./word-match.ts";
import { compareBytes } from "./word-order.ts";

/** The words of an index with the numbers of the pages they are on. */
export class WordPages {
  readonly #words: { readonly text: string; readonly pages: readonly number[] }[] = [];

  /** `chunks` are all chunks of an index, decompressed and in order. Throws `UnknownFormatError`. */
  constructor(chunks: Iterable<Uint8Array>) {
    for (const chunk of chunks) {
      const at = cursor(chunk);
      readArray(at);
      for (let left = readArray(at); left > 0; left--) {
        readArray(at);
        const text = readText(at);
        const pages = readPages(at);
        // Pages with an accented form are listed only under that form.
        for (let forms = readArray(at); forms > 0; forms--) {
          readArray(at);
          skip(at);
          for (const page of readPages(at)) pages.push(page);
        }
        this.#words.push({ text, pages });
      }
    }
  }

  /** All words of the index, which are stems. */
  words(): readonly string[] {
    return this.#words.map(({ text }) => text);
  }

  /** The wanted pages that a search for a word finds; undefined if there are more than `most`. */
  find(pattern: Pattern, isWanted: (page: number) => boolean, most: number): readonly number[] | undefined {
    const found = new Set<number>();
    for (let place = this.#placeOf(pattern.stem); place < this.#words.length; place++) {
      const { text, pages } = this.#words[place]!;
      if (!text.startsWith(pattern.stem)) break;
      if (!matches(text, pattern)) continue;
      for (const page of pages) if (isWanted(page)) found.add(page);
      if (found.size > most) return undefined;
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Position of the first word that is equal to this one or after it. */
  #placeOf(word: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareBytes(this.#words[middle]!.text, word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function readPages(at: Cursor): number[] {
  const pages: number[] = [];
  let page = 0;
  for (let left = readArray(at); left > 0; left--) {
    readArray(at);
    pages.push((page += readUnsigned(at)));
    skip(at);
    skip(at);
  }
  return pages;
}
