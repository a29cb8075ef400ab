import type { CborWriter } from "./cbor.ts";
import { type IndexedWord, type PageRun, type PageSpan, spansOf } from "./index-words.ts";
import { compareBytes } from "./word-order.ts";

/** The number that each page of a source gets: one is added to all, or there is one for each page, and -1 leaves it out. */
export type PageNumbers = number | Int32Array;

/** A word as one source has it. */
export interface SourcedWord {
  readonly word: IndexedWord;
  readonly numbers: PageNumbers;
}

/** Writes a word with its pages from all sources. Returns false, and writes nothing, if no page is left. */
export function writeWord(writer: CborWriter, text: string, sources: readonly SourcedWord[]): boolean {
  const [only] = sources;
  if (only?.numbers === 0 && sources.length === 1) {
    writer.encoded(only.word.bytes);
    return true;
  }
  const pages: PageSpan[] = [];
  const forms = new Map<string, PageSpan[]>();
  for (const { word, numbers } of sources) {
    const read = word.read();
    pages.push(...renumbered(read.pages, numbers));
    for (const form of read.forms) {
      const spans = renumbered(form.pages, numbers);
      const known = forms.get(form.text);
      if (known) known.push(...spans);
      else if (spans.length > 0) forms.set(form.text, spans);
    }
  }
  if (pages.length === 0 && forms.size === 0) return false;
  writer.array(3);
  writer.text(text);
  writePages(writer, pages);
  writer.array(forms.size);
  for (const [form, spans] of inOrder(forms)) {
    writer.array(2);
    writer.text(form);
    writePages(writer, spans);
  }
  return true;
}

/** Pagefind lists accented forms by their first page; of one page, those of its content before those of its metadata, each by their bytes. */
function inOrder(forms: ReadonlyMap<string, readonly PageSpan[]>): (readonly [string, readonly PageSpan[]])[] {
  return [...forms]
    .map(([text, spans]) => ({ text, spans, start: spans.reduce((a, b) => (b.first < a.first ? b : a)) }))
    .sort(
      (a, b) =>
        a.start.first - b.start.first ||
        Number(isInMetadata(a.start)) - Number(isInMetadata(b.start)) ||
        compareBytes(a.text, b.text),
    )
    .map(({ text, spans }) => [text, spans] as const);
}

/** Says whether a word is in the metadata of the first page alone: its list of places in the content is empty. */
function isInMetadata({ tail }: PageSpan): boolean {
  return tail[0] === EMPTY_ARRAY;
}

const EMPTY_ARRAY = 0x80;

function renumbered(run: PageRun, numbers: PageNumbers): PageSpan[] {
  return spansOf(run, typeof numbers === "number" ? (page) => page + numbers : (page) => numbers[page] ?? -1);
}

/** Writes stretches of pages in the order of their numbers. Only the distance to the first page of each is written anew. */
function writePages(writer: CborWriter, unordered: readonly PageSpan[]): void {
  const spans = apart(unordered.toSorted(byFirst));
  writer.array(spans.reduce((sum, { count }) => sum + count, 0));
  let previous = 0;
  for (const { first, last, tail } of spans) {
    writer.array(3);
    writer.unsigned(first - previous);
    writer.encoded(tail);
    previous = last;
  }
}

/** Spans as they are if each ends before the next begins, else cut into single pages. */
function apart(spans: readonly PageSpan[]): readonly PageSpan[] {
  if (spans.every(({ first }, place) => place === 0 || first > (spans[place - 1]?.last ?? 0))) return spans;
  return spans.flatMap(singlePages).sort(byFirst);
}

function singlePages(span: PageSpan): PageSpan[] {
  // The tail lacks the head of its first page: an array of three, and a distance of none.
  const head = Uint8Array.of(0x83, 0);
  const bytes = new Uint8Array(head.length + span.tail.length);
  bytes.set(head);
  bytes.set(span.tail, head.length);
  // Every page is in a stretch of its own where neighbours move by different distances.
  const spread = spansOf({ count: span.count, bytes }, (page) => 2 * page);
  return spread.map((one) => {
    const page = span.first + one.first / 2;
    return { ...one, first: page, last: page };
  });
}

function byFirst(a: PageSpan, b: PageSpan): number {
  return a.first - b.first;
}
