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
  "release-files": ({ count }) => `${number(count, "nn")} ${plural(count, "meldingsfil", "meldingsfiler")}`,
  "report-title": ({ count }) => `Innhald: ${count}`,
  "report-columns": "Stad, Nivå, Kva du gjer, Regel",
  "report-and-more": ({ count }) => `… og ${number(count, "nn")} til.`,
  "annotations-more": ({ shown, rest }) =>
    `GitHub viser ${number(shown, "nn")} feil og ${number(shown, "nn")} åtvaringar ved linjene sine. Resten står i samandraget av denne køyringa: ${rest}.`,
};
