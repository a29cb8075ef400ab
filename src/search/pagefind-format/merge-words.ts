import { CborWriter } from "./cbor.ts";
import type { IndexedWord } from "./index-words.ts";
import { compareBytes } from "./word-order.ts";
import { type PageNumbers, type SourcedWord, writeWord } from "./write-word.ts";

/** Words in the order of their bytes, and the new numbers of their pages. */
export interface WordSource {
  readonly words: Iterable<IndexedWord>;
  readonly numbers: PageNumbers;
  /** Equivalent, simpler numbers that may be used for words that no other source has. */
  readonly numbersAlone?: PageNumbers;
}

/** A section of the alphabet in one file: the words from `from` to `to`, both included. */
export interface WordChunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

/**
 * The usual size of a chunk in bytes before compression. A reader fetches one chunk for a word and the list of all chunks
 * once: at 10,000 releases this is 10 to 30 KB for a word and 6 KB for the list.
 */
const CHUNK_BYTES = 24 * 1024;

interface MergeOptions {
  /** `from` of the first chunk. Default: the beginning of the alphabet. */
  readonly from?: string;
  readonly chunkBytes?: number;
}

/**
 * Merges the words of all sources, in order, and divides them into chunks. Reads sources one word at a time and makes
 * each chunk when it is requested. Where a chunk ends does not depend on earlier chunks.
 */
export function* mergeWords(
  sources: readonly WordSource[],
  { from: start = "", chunkBytes = CHUNK_BYTES }: MergeOptions = {},
): Generator<WordChunk, void, undefined> {
  const writer = new CborWriter();
  let from = start;
  let to = "";
  let count = 0;
  for (const { text, found } of inOrder(sources)) {
    if (!writeWord(writer, text, found)) continue;
    count++;
    to = text;
    if (!endsChunk(text, writer.size / chunkBytes)) continue;
    yield { from, to, bytes: chunkOf(writer, count) };
    from = afterWord(text);
    count = 0;
  }
  if (count > 0) yield { from, to, bytes: chunkOf(writer, count) };
}

/** The smallest text after this word, so that the beginning of a word is looked up in the chunk with its continuations. */
function afterWord(text: string): string {
  return `${text}\0`;
}

function chunkOf(writer: CborWriter, count: number): Uint8Array {
  const words = writer.take();
  writer.array(1);
  writer.array(count);
  writer.encoded(words);
  return writer.take();
}

/** Every word once, in the order of bytes, with its entries in all sources. */
function* inOrder(sources: readonly WordSource[]): Generator<{ text: string; found: SourcedWord[] }, void, undefined> {
  const readers = sources.map(({ words }) => words[Symbol.iterator]());
  const heads = readers.map((reader) => reader.next());
  for (;;) {
    let text: string | undefined;
    for (const head of heads) {
      if (!head.done && (text === undefined || compareBytes(head.value.text, text) < 0)) text = head.value.text;
    }
    if (text === undefined) return;
    const found: SourcedWord[] = [];
    let alone: PageNumbers | undefined;
    for (const [place, { numbers, numbersAlone }] of sources.entries()) {
      const head = heads[place];
      if (!head || head.done || head.value.text !== text) continue;
      alone = found.length === 0 ? numbersAlone : undefined;
      found.push({ word: head.value, numbers });
      heads[place] = readers[place]?.next() ?? head;
    }
    yield { text, found: alone === undefined ? found : found.map((one) => ({ ...one, numbers: alone })) };
  }
}

/**
 * Says whether a chunk ends with this word; `fill` is its size as a share of the usual one. Between two thirds and four
 * thirds certain words end it, so that a new word changes the chunk it is in and not the borders of all that follow.
 */
function endsChunk(text: string, fill: number): boolean {
  if (fill >= 4 / 3) return true;
  if (fill < 2 / 3) return false;
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return (hash & 63) === 0;
}
