import { number, plural } from "../counts.ts";
import type { Said } from "../catalogue.ts";

/** Texts that the report adds to messages: levels, counts and summaries. */
export const report = {
  "draft-left-out": ({ problem }: { problem: Said }) =>
    `${problem} Until then the draft is left out, even of previews.`,
  "more-of-kind": ({ problem, here, files }: { problem: Said; here: number; files: number }) =>
    problem +
    (here > 0 ? ` ${number(here, "en")} more of this kind in this file.` : "") +
    (files > 0 ? ` ${number(files, "en")} other files have warnings of this kind, too.` : ""),
  "level-error": "error",
  "level-warning": "warning",
  "count-of-problems": ({ errors, warnings }: { errors: number; warnings: number }) =>
    `${number(errors, "en")} ${plural(errors, "error", "errors")}, ${number(warnings, "en")} ${plural(warnings, "warning", "warnings")}`,
  "release-files": ({ count }: { count: number }) => `${number(count, "en")} release ${plural(count, "file", "files")}`,
  "report-title": ({ count }: { count: Said }) => `Content: ${count}`,
  "report-columns": "Place, Level, What to do, Rule",
  "report-and-more": ({ count }: { count: number }) => `… and ${number(count, "en")} more.`,
  "annotations-more": ({ shown, rest }: { shown: number; rest: Said }) =>
    `GitHub shows ${number(shown, "en")} errors and ${number(shown, "en")} warnings beside their lines. The summary of this run has the others: ${rest}.`,
};
