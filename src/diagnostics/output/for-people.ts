import type { Diagnostic } from "../diagnostic.ts";
import type { EditorsLanguage } from "../messages/languages.ts";
import { textOf } from "../messages/message.ts";
import { formatDiagnostic, LEVELS, shownDiagnostics } from "../report.ts";
import { excerpt } from "./excerpt.ts";

/** Line `line` (from 1) of a file of the content; undefined if there is none. */
export type LineOf = (file: string, line: number) => string | undefined;

interface Options {
  readonly lineOf: LineOf;
  /** Adds colours by ANSI escape sequences. */
  readonly coloured: boolean;
  readonly language: EditorsLanguage;
}

/**
 * The report for people: for each diagnostic `file:line:col level message [rule]`, below it the line of the file with a
 * mark under the place. An empty line separates files.
 */
export function reportForPeople(
  diagnostics: readonly Diagnostic[],
  { lineOf, coloured, language }: Options,
): readonly string[] {
  const lines: string[] = [];
  let file: string | undefined;
  for (const one of shownDiagnostics(diagnostics)) {
    if (file !== undefined && one.file !== file) lines.push("");
    file = one.file;
    lines.push(coloured ? painted(one, language) : formatDiagnostic(one, language));
    const text = lineOf(one.file, one.line);
    if (text === undefined || text.trim() === "") continue;
    const [shown, mark] = excerpt(text, one.line, one.column);
    lines.push(`    ${shown}`, `    ${coloured ? paint(mark, COLOURS[one.level]) : mark}`);
  }
  return lines;
}

/** Codes of Select Graphic Rendition (ECMA-48): bold, faint, red, yellow. */
const BOLD = 1;
const FAINT = 2;
const COLOURS: Readonly<Record<Diagnostic["level"], number>> = { error: 31, warning: 33 };

function paint(text: string, code: number): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}

/** The line of a diagnostic with its place in bold, its level translated and in colour, and its rule faint. */
function painted(one: Diagnostic, language: EditorsLanguage): string {
  const line = formatDiagnostic(one, language);
  const rule = `[${one.rule}]`;
  // The name of a file may hold such a text as well; then the first one is painted, and no character is lost.
  const place = line.indexOf(`:${one.line}:${one.column} ${one.level} `) + `:${one.line}:${one.column}`.length;
  const message = line.slice(place + one.level.length + 2, line.length - rule.length);
  return `${paint(line.slice(0, place), BOLD)} ${paint(textOf(LEVELS[one.level], language), COLOURS[one.level])} ${message}${paint(rule, FAINT)}`;
}
