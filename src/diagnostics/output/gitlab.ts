import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostic.ts";
import type { EditorsLanguage } from "../messages/languages.ts";
import { textOf } from "../messages/message.ts";
import { inReadingOrder } from "../report.ts";

/** Severities of the code quality report. */
const SEVERITY: Readonly<Record<Diagnostic["level"], string>> = { error: "major", warning: "minor" };

/** The report as GitLab's code quality artefact. `pathOf` gives the path of a file in the repository. */
export function reportForGitLab(
  diagnostics: readonly Diagnostic[],
  pathOf: (file: string) => string,
  language: EditorsLanguage,
): string {
  const seen = new Map<string, number>();
  const entries = inReadingOrder(diagnostics).map(({ rule, level, file, line, message }) => {
    const key = JSON.stringify([rule, file, textOf(message, "en")]);
    // Does not depend on line and language, so that a moved problem has the same fingerprint. Equal problems of a file are numbered.
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      check_name: rule,
      description: textOf(message, language),
      fingerprint: createHash("sha256").update(`${count} ${key}`).digest("hex"),
      severity: SEVERITY[level],
      location: { path: pathOf(file), lines: { begin: line } },
    };
  });
  return JSON.stringify(entries, undefined, 2);
}
