import {
  CborWriter,
  type Cursor,
  cursor,
  readArray,
  readInteger,
  readText,
  readUnsigned,
  skipUnsigned,
} from "./cbor.ts";
import type { PickedWords } from "./pick-words.ts";
import { type Column, type Columns, joined, newColumns, type Reader, readerOf } from "./short-columns.ts";
import { UnknownFormatError } from "./unknown-format.ts";

/** Numbers that Pagefind writes before positions: the usual weight of a word in the content, and the field of the title. */
const USUAL_WEIGHT = -25;
const TITLE = -1;

/**
 * The short form of a decompressed list of words: the pages of each word and how often it is on each, without positions.
 * A search needs positions only for a phrase. Compressed, it takes a quarter of the size. Throws `UnknownFormatError`.
 */
export function shortList(chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  const columns = newColumns();
  let before = "";
  const writeText = (text: string): void => {
    const shared = sharedLetters(before, text);
    const rest = encoder.encode(text.slice(shared));
    columns.words.write(shared);
    columns.words.write(rest.length);
    columns.letters.bytes(rest);
    before = text;
  };
  const at = cursor(chunk);
  readArray(at);
  const count = readArray(at);
  columns.words.write(count);
  for (let left = count; left > 0; left--) {
    readArray(at);
    writeText(readText(at));
    shortenPages(at, columns);
    const forms = readArray(at);
    columns.pages.write(forms);
    for (let form = 0; form < forms; form++) {
      readArray(at);
      writeText(readText(at));
      shortenPages(at, columns);
    }
  }
  return joined(columns);
}

function shortenPages(at: Cursor, columns: Columns): void {
  const pages = readArray(at);
  columns.pages.write(pages);
  for (let left = pages; left > 0; left--) {
    readArray(at);
    columns.steps.write(readUnsigned(at));
    shortenPlaces(at, columns.content, columns.rare, USUAL_WEIGHT);
    shortenPlaces(at, columns.title, columns.rare, TITLE);
  }
}

/** Writes the lengths of runs of positions: for one run of the usual kind twice its length, else an odd number and `rare`. */
function shortenPlaces(at: Cursor, counts: Column, rare: Column, usual: number): void {
  const items = readArray(at);
  if (items === 0) return counts.write(0);
  const start = at.at;
  if (readInteger(at) === usual && skipUnsigned(at, items - 1)) return counts.write(2 * (items - 1));
  at.at = start;
  const runs: [kind: number, length: number][] = [];
  for (let left = items; left > 0; left--) {
    const value = readInteger(at);
    if (value < 0) runs.push([value, 0]);
    else if (runs.length > 0) runs.at(-1)![1]++;
    else throw new UnknownFormatError("places of words begin without a weight");
  }
  counts.write(2 * runs.length + 1);
  for (const [kind, length] of runs) {
    rare.write(-1 - kind);
    rare.write(length);
  }
}

/**
 * Picks words from short lists, as a chunk for Pagefind's program. Positions in it are invented: they are only as many as
 * there are occurrences of the word on the page.
 */
export function pickFromShort(lists: readonly Uint8Array[], isWanted: (text: string) => boolean): PickedWords {
  const texts: string[] = [];
  const words = new CborWriter();
  const nextPlaces = new Map<number, number>();
  for (const list of lists) {
    const read = readerOf(list);
    let before = "";
    const readWord = (): string => {
      const [shared, length] = [read("words"), read("words")];
      return (before = before.slice(0, shared) + read.text(length));
    };
    for (let left = read("words"); left > 0; left--) {
      const text = readWord();
      const writer = isWanted(text) ? words : undefined;
      if (writer) texts.push(text);
      writer?.array(3);
      writer?.text(text);
      lengthenPages(read, writer, nextPlaces);
      const forms = read("pages");
      writer?.array(forms);
      for (let form = 0; form < forms; form++) {
        const written = readWord();
        writer?.array(2);
        writer?.text(written);
        lengthenPages(read, writer, nextPlaces);
      }
    }
  }
  const writer = new CborWriter();
  writer.array(1);
  writer.array(texts.length);
  writer.encoded(words.take());
  return { texts, chunk: writer.take() };
}

/** Writes the pages of a word; skips them without a writer. */
function lengthenPages(read: Reader, writer: CborWriter | undefined, nextPlaces: Map<number, number>): void {
  const pages = read("pages");
  writer?.array(pages);
  let page = 0;
  for (let left = pages; left > 0; left--) {
    const step = read("steps");
    page += step;
    const [content, title] = [runsOf(read, "content", USUAL_WEIGHT), runsOf(read, "title", TITLE)];
    if (!writer) continue;
    writer.array(3);
    writer.unsigned(step);
    for (const runs of [content, title]) nextPlaces.set(page, writePlaces(writer, runs, nextPlaces.get(page) ?? 0));
  }
}

type Runs = readonly (readonly [kind: number, length: number])[];

function runsOf(read: Reader, name: "content" | "title", usual: number): Runs {
  const code = read(name);
  if (code === 0) return [];
  if (code % 2 === 0) return [[usual, code / 2]];
  return Array.from({ length: (code - 1) / 2 }, () => [-1 - read("rare"), read("rare")] as const);
}

/** Writes runs of positions from `next` on, as distances. Returns the next free position. */
function writePlaces(writer: CborWriter, runs: Runs, next: number): number {
  writer.array(runs.reduce((sum, [, length]) => sum + 1 + length, 0));
  let distance = next;
  let free = next;
  for (const [kind, length] of runs) {
    writer.negative(kind);
    for (let left = length; left > 0; left--, free++) {
      writer.unsigned(distance);
      distance = 1;
    }
  }
  return free;
}

/** Length of the common beginning in UTF-16 units, without half of a surrogate pair. */
function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared > 0 && /[\ud800-\udbff]/.test(one[shared - 1] ?? "") ? shared - 1 : shared;
}

const encoder = new TextEncoder();
