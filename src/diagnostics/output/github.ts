import type { Diagnostic } from "../diagnostic.ts";
import type { EditorsLanguage } from "../messages/languages.ts";
import { message as text, textOf } from "../messages/message.ts";
import { inReadingOrder, problemCount } from "../report.ts";
import { summaryTable } from "./summary-table.ts";

/** GitHub shows this many annotations of one level for a step. */
const MOST_ANNOTATIONS = 10;

type PathOf = (file: string) => string;

/**
 * The report as workflow commands of GitHub Actions, one for each annotation: ten errors and ten warnings, as many as
 * GitHub shows. A notice counts the others. `pathOf` gives the path of a file in the repository.
 */
export function annotations(
  diagnostics: readonly Diagnostic[],
  pathOf: PathOf,
  language: EditorsLanguage,
): readonly string[] {
  const ordered = inReadingOrder(diagnostics);
  const shown = (["error", "warning"] as const).flatMap((level) =>
    ordered.filter((one) => one.level === level).slice(0, MOST_ANNOTATIONS),
  );
  const lines = shown.map((one) => annotation(one, pathOf, language));
  if (shown.length === ordered.length) return lines;
  const rest = problemCount(ordered.filter((one) => !shown.includes(one)));
  const notice = textOf(text("annotations-more", { shown: MOST_ANNOTATIONS, rest }), language);
  return [...lines, `::notice::${escapeData(notice)}`];
}

function annotation(
  { level, file, line, column, rule, message }: Diagnostic,
  pathOf: PathOf,
  language: EditorsLanguage,
): string {
  const properties = [`file=${escapeProperty(pathOf(file))}`, `line=${line}`, `col=${column}`, `title=${rule}`];
  return `::${level} ${properties.join(",")}::${escapeData(textOf(message, language))}`;
}

/** Escapes the text of a workflow command as the toolkit of GitHub Actions does. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escapes a value before the text. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The whole report in Markdown for the summary of a run. `releases` is the number of release files without errors. */
export function stepSummary(diagnostics: readonly Diagnostic[], releases: number, language: EditorsLanguage): string {
  const title = textOf(text("report-title", { count: problemCount(diagnostics) }), language);
  const head = `### ${title}\n\n${textOf(text("release-files", { count: releases }), language)}\n`;
  return diagnostics.length === 0 ? head : `${head}\n${summaryTable(inReadingOrder(diagnostics), language)}`;
}
