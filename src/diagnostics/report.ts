import type { Diagnostic, Level, Position } from "./diagnostic.ts";
import type { EditorsLanguage } from "./messages/languages.ts";
import { type Message, message, textOf } from "./messages/message.ts";
import { RULES, type RuleId } from "./rules.ts";

/** Makes a diagnostic with the level of its rule. */
export function problem(rule: RuleId, file: string, at: Position, message: Message): Diagnostic {
  return { rule, level: RULES[rule].level, file, line: at.line, column: at.column, message };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ level }) => level === "error");
}

/** Sorts by file and place. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/**
 * One line: `file:line:col level message [rule]`. The level is English in every language, like the rule: other programs
 * read it.
 */
export function formatDiagnostic(diagnostic: Diagnostic, language: EditorsLanguage): string {
  const { file, line, column, level, rule } = diagnostic;
  const text = printable(oneLine(textOf(diagnostic.message, language)));
  return `${printable(file)}:${line}:${column} ${level} ${text} [${rule}]`;
}

/** The words for the levels where people read them. */
export const LEVELS: Readonly<Record<Level, Message>> = {
  error: message("level-error"),
  warning: message("level-warning"),
};

/** Limits for one rule: warnings shown per file, and files shown. */
const MOST_IN_FILE = 3;
const MOST_FILES = 10;

/**
 * The report for people, one line per diagnostic: all errors; warnings of one rule are summarised if there are many.
 */
export function reportLines(diagnostics: readonly Diagnostic[], language: EditorsLanguage): readonly string[] {
  return shownDiagnostics(diagnostics).map((one) => formatDiagnostic(one, language));
}

/** What the report for people shows, in reading order: all errors; many warnings of one rule are summarised. */
export function shownDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return summedUp(inReadingOrder(diagnostics));
}

/**
 * Keeps all errors. More than three warnings of a rule in one file are replaced by the first, with a count; so are
 * warnings of a rule in more than ten files.
 */
function summedUp(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<Diagnostic["rule"], Map<string, Diagnostic[]>>();
  for (const one of diagnostics) {
    if (one.level === "error") continue;
    const byFile = files.get(one.rule) ?? new Map<string, Diagnostic[]>();
    files.set(one.rule, byFile);
    const inFile = byFile.get(one.file);
    if (inFile) inFile.push(one);
    else byFile.set(one.file, [one]);
  }
  return diagnostics.flatMap((one) => {
    if (one.level === "error") return [one];
    const byFile = files.get(one.rule);
    const inFile = byFile?.get(one.file) ?? [];
    const count = byFile?.size ?? 0;
    if (count > MOST_FILES) return one === firstOf(byFile) ? [withMore(one, inFile.length - 1, count - 1)] : [];
    if (inFile.length <= MOST_IN_FILE) return [one];
    return one === inFile[0] ? [withMore(one, inFile.length - 1, 0)] : [];
  });
}

function firstOf(byFile: ReadonlyMap<string, readonly Diagnostic[]> | undefined): Diagnostic | undefined {
  const [first] = byFile?.values() ?? [];
  return first?.[0];
}

function withMore(one: Diagnostic, here: number, files: number): Diagnostic {
  return { ...one, message: message("more-of-kind", { problem: one.message, here, files }) };
}

/** `2 errors, 1 warning`. */
export function countOf(diagnostics: readonly Diagnostic[], language: EditorsLanguage): string {
  return textOf(problemCount(diagnostics), language);
}

/** The same before its language is chosen. */
export function problemCount(diagnostics: readonly Diagnostic[]): Message {
  const errors = diagnostics.filter(({ level }) => level === "error").length;
  return message("count-of-problems", { errors, warnings: diagnostics.length - errors });
}

/** Escapes control and direction characters: a line break in a file name must not begin a line of the report. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) => {
    const known = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
    return known ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
