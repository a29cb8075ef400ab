import { number, plural } from "../counts.ts";
import type { Said } from "../catalogue.ts";

/** What the report adds to messages and says about all of them. */
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
};
