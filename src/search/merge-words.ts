import { CborWriter } from "./cbor.ts";
import type { IndexedWord, PageRun } from "./index-words.ts";

/** The words of one part, and the number of its first page in the whole index. */
export interface PartWords {
  readonly offset: number;
  readonly words: readonly IndexedWord[];
}

/** A stretch of the alphabet in one file. It answers for every word after `from` up to and with `to`. */
export interface WordChunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

interface MovedRun {
  readonly offset: number;
  readonly pages: PageRun;
}

/**
 * How large a chunk grows before the next one starts, in bytes before compression. A reader fetches one chunk for a
 * word and the list of all chunks once: at 10,000 releases this is 18 KB for a word and 9 KB for the list.
 */
const CHUNK_BYTES = 48 * 1024;

/** One alphabet of words from those of all parts, in order, cut into chunks. Parts come in the order of their pages. */
export function mergeWords(parts: readonly PartWords[], chunkBytes = CHUNK_BYTES): WordChunk[] {
  const byText = new Map<string, { offset: number; word: IndexedWord }[]>();
  for (const { offset, words } of parts) {
    for (const word of words) {
      const known = byText.get(word.text);
      if (known) known.push({ offset, word });
      else byText.set(word.text, [{ offset, word }]);
    }
  }
  const entries = [...byText].sort(([a], [b]) => compareBytes(a, b));
  const chunks: WordChunk[] = [];
  const writer = new CborWriter();
  let start = 0;
  let from = "";
  for (const [index, [text, sources]] of entries.entries()) {
    writeWord(writer, text, sources);
    if (writer.size < chunkBytes && index < entries.length - 1) continue;
    const words = writer.take();
    writer.array(1);
    writer.array(index + 1 - start);
    writer.encoded(words);
    chunks.push({ from, to: text, bytes: writer.take() });
    start = index + 1;
    // The smallest word after this one, so that the beginning of a word is sought in the chunk with its continuations.
    from = `${text}\0`;
  }
  return chunks;
}

function writeWord(writer: CborWriter, text: string, sources: readonly { offset: number; word: IndexedWord }[]): void {
  const forms = new Map<string, MovedRun[]>();
  for (const { offset, word } of sources) {
    for (const form of word.forms) {
      const runs = forms.get(form.text);
      if (runs) runs.push({ offset, pages: form.pages });
      else forms.set(form.text, [{ offset, pages: form.pages }]);
    }
  }
  writer.array(3);
  writer.text(text);
  writePages(
    writer,
    sources.map(({ offset, word }) => ({ offset, pages: word.pages })),
  );
  writer.array(forms.size);
  for (const [form, runs] of forms) {
    writer.array(2);
    writer.text(form);
    writePages(writer, runs);
  }
}

function writePages(writer: CborWriter, runs: readonly MovedRun[]): void {
  writer.array(runs.reduce((sum, run) => sum + run.pages.count, 0));
  let previous = 0;
  for (const { offset, pages } of runs) {
    if (pages.count === 0) continue;
    writer.array(3);
    writer.unsigned(offset + pages.first - previous);
    writer.encoded(pages.tail);
    previous = offset + pages.last;
  }
}

/** The order of UTF-8 bytes, in which the browser's half of Pagefind compares; JavaScript's own order is of UTF-16. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    const leftIsSurrogate = left >= 0xd800 && left < 0xe000;
    const rightIsSurrogate = right >= 0xd800 && right < 0xe000;
    if (leftIsSurrogate !== rightIsSurrogate) return leftIsSurrogate ? 1 : -1;
    return left - right;
  }
  return a.length - b.length;
}
