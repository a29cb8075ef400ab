import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { cleanPasted } from "../../text/pasted-characters.ts";
import { type Fix, fixFor } from "./fixes.ts";

/** A line that was changed. */
export interface ChangedLine {
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

interface FixedText {
  readonly text: string;
  readonly changes: readonly ChangedLine[];
}

/** Errors can hide others, so a file is read again after each round. */
const MOST_ROUNDS = 10;

/**
 * Makes the safe changes to a content file; every other character stays, line ends too. `read` gives the diagnostics of
 * a text of the file. Returns the same text if there is nothing to change.
 */
export function fixText(written: string, read: (text: string) => readonly Diagnostic[]): FixedText {
  const ends = written.split(/(\r\n?|\n)/);
  const before = ends.filter((_, index) => index % 2 === 0);
  let lines = before.map(cleanLine);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = read(joined(lines, ends)).flatMap((found) => fixFor(found, lines) ?? []);
    const next = fixes.reduce(applied, lines);
    if (next === lines) break;
    lines = next;
  }
  const changes = lines.flatMap((after, index) =>
    after === before[index] ? [] : [{ line: index + 1, before: before[index] ?? "", after }],
  );
  return { text: changes.length === 0 ? written : joined(lines, ends), changes };
}

function joined(lines: readonly string[], ends: readonly string[]): string {
  return lines.map((line, index) => line + (ends[index * 2 + 1] ?? "")).join("");
}

/** A byte order mark at the beginning of the file stays. */
function cleanLine(line: string, index: number): string {
  const mark = index === 0 && line.startsWith("\ufeff") ? "\ufeff" : "";
  return mark + cleanPasted(line.slice(mark.length));
}

/** The lines with a fix, if the line still has what the fix replaces. */
function applied(lines: string[], { line, column, written, instead }: Fix): string[] {
  const text = lines[line - 1];
  if (text?.slice(column - 1, column - 1 + written.length) !== written) return lines;
  const fixed = text.slice(0, column - 1) + instead + text.slice(column - 1 + written.length);
  return fixed === text ? lines : lines.with(line - 1, fixed);
}
