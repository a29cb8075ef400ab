import type { CborWriter } from "./cbor.ts";
import { type IndexedWord, type PageRun, type PageSpan, spansOf } from "./index-words.ts";
import { compareBytes } from "./word-order.ts";

/** New numbers of the pages of a source: one number to add to all, or a new number for each, -1 to remove a page. */
export type PageNumbers = number | Int32Array;

/** A word in one source, and the new numbers of its pages. */
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

/** Sorts accented forms as Pagefind: by first page, then forms in the content before those in metadata, then by bytes. */
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

/** Says whether a word is only in the metadata of the first page: its list of positions in the content is empty. */
function isInMetadata({ tail }: PageSpan): boolean {
  return tail[0] === EMPTY_ARRAY;
}

const EMPTY_ARRAY = 0x80;

function renumbered(run: PageRun, numbers: PageNumbers): PageSpan[] {
  return spansOf(run, typeof numbers === "number" ? (page) => page + numbers : (page) => numbers[page] ?? -1);
}

/** Writes spans of pages in the order of their numbers. Only the distance to the first page of each span is recomputed. */
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

/** The same spans if each ends before the next begins, else spans of single pages. */
function apart(spans: readonly PageSpan[]): readonly PageSpan[] {
  if (spans.every(({ first }, place) => place === 0 || first > (spans[place - 1]?.last ?? 0))) return spans;
  return spans.flatMap(singlePages).sort(byFirst);
}

function singlePages(span: PageSpan): PageSpan[] {
  // Restores the head of the first page: an array of three items, and the distance 0.
  const head = Uint8Array.of(0x83, 0);
  const bytes = new Uint8Array(head.length + span.tail.length);
  bytes.set(head);
  bytes.set(span.tail, head.length);
  // Different distances between neighbours put every page in a span of its own.
  const spread = spansOf({ count: span.count, bytes }, (page) => 2 * page);
  return spread.map((one) => {
    const page = span.first + one.first / 2;
    return { ...one, first: page, last: page };
  });
}

function byFirst(a: PageSpan, b: PageSpan): number {
  return a.first - b.first;
}
