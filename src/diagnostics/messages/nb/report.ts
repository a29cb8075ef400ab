import type { Translated } from "../catalogue.ts";
import { number, plural } from "../counts.ts";
import type { report as english } from "../en/report.ts";

export const report: Translated<typeof english> = {
  "draft-left-out": ({ problem }) =>
    `${problem} Inntil det er gjort, blir utkastet ikke vist, heller ikke i forhåndsvisning.`,
  "more-of-kind": ({ problem, here, files }) =>
    problem +
    (here > 0 ? ` ${number(here, "nb")} til av samme slag i denne filen.` : "") +
    (files > 0 ? ` ${number(files, "nb")} ${plural(files, "annen fil", "andre filer")} har også slike advarsler.` : ""),
  "level-error": "feil",
  "level-warning": "advarsel",
  "count-of-problems": ({ errors, warnings }) =>
    `${number(errors, "nb")} feil, ${number(warnings, "nb")} ${plural(warnings, "advarsel", "advarsler")}`,
  "release-files": ({ count }) => `${number(count, "nb")} ${plural(count, "meldingsfil", "meldingsfiler")}`,
  "report-title": ({ count }) => `Innhold: ${count}`,
  "report-columns": "Sted, Nivå, Hva du gjør, Regel",
  "report-and-more": ({ count }) => `… og ${number(count, "nb")} til.`,
  "annotations-more": ({ shown, rest }) =>
    `GitHub viser ${number(shown, "nb")} feil og ${number(shown, "nb")} advarsler ved linjene sine. Resten står i sammendraget av denne kjøringen: ${rest}.`,
};
