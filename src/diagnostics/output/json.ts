import type { Diagnostic } from "../diagnostic.ts";
import type { EditorsLanguage } from "../messages/languages.ts";
import { textOf } from "../messages/message.ts";
import { inReadingOrder } from "../report.ts";

/** Must be increased when a field is removed or changes its meaning, not when a field is added. */
const VERSION = 1;

/** The report for programs: every diagnostic, none summed up. `releases` is the number of release files without errors. */
export function reportAsJson(diagnostics: readonly Diagnostic[], releases: number, language: EditorsLanguage): string {
  const errors = diagnostics.filter(({ level }) => level === "error").length;
  const found = inReadingOrder(diagnostics).map(({ rule, level, file, line, column, message }) => ({
    rule,
    level,
    file,
    line,
    column,
    message: textOf(message, language),
  }));
  return JSON.stringify(
    { version: VERSION, releases, errors, warnings: diagnostics.length - errors, diagnostics: found },
    undefined,
    2,
  );
}
