import type { Translated } from "../catalogue.ts";
import { number, plural } from "../counts.ts";
import type { report as english } from "../en/report.ts";

export const report: Translated<typeof english> = {
  "draft-left-out": ({ problem }) =>
    `${problem} Til det er gjort, blir utkastet ikkje vist, heller ikkje i førehandsvising.`,
  "more-of-kind": ({ problem, here, files }) =>
    problem +
    (here > 0 ? ` ${number(here, "nn")} til av same slag i denne fila.` : "") +
    (files > 0 ? ` ${number(files, "nn")} ${plural(files, "anna fil", "andre filer")} har òg slike åtvaringar.` : ""),
  "level-error": "feil",
  "level-warning": "åtvaring",
  "count-of-problems": ({ errors, warnings }) =>
    `${number(errors, "nn")} feil, ${number(warnings, "nn")} ${plural(warnings, "åtvaring", "åtvaringar")}`,
};
