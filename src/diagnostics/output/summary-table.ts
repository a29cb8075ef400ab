import type { Diagnostic } from "../diagnostic.ts";
import type { EditorsLanguage } from "../messages/languages.ts";
import { message as text, textOf } from "../messages/message.ts";
import { LEVELS } from "../report.ts";
import { escapeMarkdown } from "./markdown-text.ts";

/** Most characters of the table. GitHub accepts one mebibyte for each step of a job. */
const MOST_CHARACTERS = 250_000;

/** Diagnostics as a table in Markdown: place, level, message, rule. Ends with the number of rows that did not fit. */
export function summaryTable(diagnostics: readonly Diagnostic[], language: EditorsLanguage): string {
  const rows: string[] = [];
  let size = 0;
  for (const { file, line, column, level, message, rule } of diagnostics) {
    const row = `| ${escapeMarkdown(`${file}:${line}:${column}`)} | ${textOf(LEVELS[level], language)} | ${escapeMarkdown(textOf(message, language))} | ${rule} |`;
    size += row.length;
    if (size > MOST_CHARACTERS) break;
    rows.push(row);
  }
  const left = diagnostics.length - rows.length;
  const more = left === 0 ? "" : `\n${textOf(text("report-and-more", { count: left }), language)}\n`;
  const head = `| ${textOf(text("report-columns"), language).split(", ").join(" | ")} |\n| --- | --- | --- | --- |`;
  return `${head}\n${rows.join("\n")}\n${more}`;
}
