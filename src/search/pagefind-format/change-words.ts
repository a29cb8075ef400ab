import { CborWriter } from "./cbor.ts";
import { type IndexedWord, readWords } from "./index-words.ts";
import { mergeWords, type WordChunk, type WordSource } from "./merge-words.ts";
import { compareBytes } from "./word-order.ts";
import { type PageNumbers, writeWord } from "./write-word.ts";

/** The chunks of the index before the change, in order, by their borders. */
interface KnownChunks {
  readonly chunks: readonly Pick<WordChunk, "from" | "to">[];
  /** Reads the content of a chunk, decompressed. */
  readonly read: (place: number) => Uint8Array;
  /** The new numbers of the pages in the chunks. */
  readonly numbers: PageNumbers;
  /** True if words that are not in `added` stay unchanged. */
  readonly areOthersKept: boolean;
}

/** A chunk of the changed index: the position of an unchanged one, or a new one. */
type ChangedChunk = { readonly kept: number } | WordChunk;

/**
 * The chunks of an index after a change, equal to those of a merge of all its words. `isChanged` says which known chunks
 * contain a changed word; the others are neither read nor written. `added` has all words of all pages that are new or
 * not in `known.numbers`.
 */
export function* changeWords(
  known: KnownChunks,
  isChanged: (place: number) => boolean,
  added: readonly WordSource[],
): Generator<ChangedChunk, void, undefined> {
  const { chunks, read, numbers, areOthersKept } = known;
  const places = new Map(chunks.map(({ to }, place) => [to, place]));
  let place = 0;
  while (place < chunks.length) {
    if (!isChanged(place)) {
      yield { kept: place++ };
      continue;
    }
    const from = chunks[place]?.from ?? "";
    const sources = [
      { words: wordsFrom(place, chunks.length, read), numbers, ...(areOthersKept && { numbersAlone: 0 }) },
      ...added.map((source) => ({ ...source, words: from === "" ? source.words : wordsSince(source.words, from) })),
    ];
    place = chunks.length;
    for (const chunk of mergeWords(sources, { from })) {
      yield chunk;
      // Once a chunk ends with the same word as before, the following ones are unchanged until the next change.
      const same = places.get(chunk.to);
      if (same === undefined || same + 1 >= chunks.length || isChanged(same + 1)) continue;
      place = same + 1;
      break;
    }
  }
  if (chunks.length === 0) yield* mergeWords(added);
}

/** The positions of chunks that change. `words` are those of the changed pages, before and after the change. */
export function changedPlaces(
  chunks: readonly Pick<WordChunk, "from" | "to">[],
  words: Iterable<IndexedWord>,
  { before, after }: { readonly before: Int32Array; readonly after: Int32Array },
): Set<number> {
  const changed = new Set<number>();
  for (const word of words) {
    if (Buffer.compare(bytesOf(word, before), bytesOf(word, after)) !== 0) changed.add(placeOf(chunks, word.text));
  }
  return changed;
}

function bytesOf(word: IndexedWord, numbers: PageNumbers): Uint8Array {
  const writer = new CborWriter();
  writeWord(writer, word.text, [{ word, numbers }]);
  return writer.take();
}

/** The position of the chunk for a word; that of the last chunk for words after all others. */
function placeOf(chunks: readonly Pick<WordChunk, "to">[], word: string): number {
  let [low, high] = [0, chunks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareBytes(chunks[middle]?.to ?? "", word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* wordsFrom(first: number, end: number, read: (place: number) => Uint8Array) {
  for (let place = first; place < end; place++) yield* readWords(read(place));
}

function* wordsSince(words: Iterable<IndexedWord>, from: string) {
  for (const word of words) if (compareBytes(word.text, from) >= 0) yield word;
}
