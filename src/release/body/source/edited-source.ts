import type { BodyPlace } from "../links.ts";
import { lineAt, lineStarts } from "./source-positions.ts";

/** A change of the source before it is read: text from `start` to `end`, offsets from 0, becomes `insert`. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A source with edits, and the places of its text in the original source. */
export interface EditedSource {
  readonly text: string;
  readonly placeAt: (offset: number) => BodyPlace;
  /** Where a line of the text begins; lines count from 0. */
  readonly placeOfLine: (line: number) => BodyPlace;
}

/** Applies edits in the order of the source; an edit that begins inside another is left out. */
export function editSource(source: string, edits: readonly SourceEdit[]): EditedSource {
  let text = "";
  let end = 0;
  /** Where unchanged stretches begin in the new text, and in the source. */
  const starts = [0];
  const originals = [0];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < end) continue;
    text += source.slice(end, edit.start) + edit.insert;
    end = edit.end;
    starts.push(text.length);
    originals.push(end);
  }
  text += source.slice(end);
  const lines = lazily(() => lineStarts(source));
  const editedLines = lazily(() => lineStarts(text));
  const placeAt = (offset: number): BodyPlace => {
    const stretch = lineAt(offset, starts);
    const original = (originals[stretch] ?? 0) + offset - (starts[stretch] ?? 0);
    const line = lineAt(original, lines());
    return { line: line + 1, column: original - (lines()[line] ?? 0) + 1 };
  };
  return { text, placeAt, placeOfLine: (line) => placeAt(editedLines()[line] ?? 0) };
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
