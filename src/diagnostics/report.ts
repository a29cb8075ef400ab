import type { Diagnostic, Position } from "./diagnostic.ts";
import { RULES, type RuleId } from "./rules.ts";

/** A diagnostic with the level its rule has. */
export function problem(rule: RuleId, file: string, at: Position, message: string): Diagnostic {
  return { rule, level: RULES[rule].level, file, line: at.line, column: at.column, message };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ level }) => level === "error");
}

/** Sorted by file and place, as an editor works through them. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** One line: `file:line:col level message [rule]`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, level, message, rule } = diagnostic;
  return `${printable(file)}:${line}:${column} ${level} ${printable(oneLine(message))} [${rule}]`;
}

/** `2 errors, 1 warning`. */
export function countOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ level }) => level === "error").length;
  const warnings = diagnostics.length - errors;
  return `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
}

/** Control characters, those of writing directions too, written as escapes: a line break in a file name must not begin a line of the report. */
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
