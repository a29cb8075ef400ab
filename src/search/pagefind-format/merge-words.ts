import { CborWriter } from "./cbor.ts";
import type { IndexedWord, PageRun } from "./index-words.ts";
import { compareBytes } from "./word-order.ts";

/** The words of one part, and the number of its first page in the whole index. */
interface PartWords {
  readonly offset: number;
  readonly words: readonly IndexedWord[];
}

/** A stretch of the alphabet in one file. It answers for every word after `from` up to and with `to`. */
interface WordChunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

interface MovedRun {
  readonly offset: number;
  readonly pages: PageRun;
}

/**
 * The usual size of a chunk in bytes before compression. A reader fetches one chunk for a word and the list of all chunks
 * once: at 10,000 releases this is 10 to 30 KB for a word and 6 KB for the list.
 */
const CHUNK_BYTES = 24 * 1024;

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
    if (index < entries.length - 1 && !endsChunk(text, writer.size / chunkBytes)) continue;
    const words = writer.take();
    writer.array(1);
    writer.array(index + 1 - start);
    writer.encoded(words);
    chunks.push({ from, to: text, bytes: writer.take() });
    start = index + 1;
    // The smallest word after this one: the beginning of a word is looked up in the chunk with its continuations.
    from = `${text}\0`;
  }
  return chunks;
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
