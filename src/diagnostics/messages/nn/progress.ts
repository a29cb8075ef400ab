import type { Translated } from "../catalogue.ts";
import { number } from "../counts.ts";
import type { progress as english } from "../en/progress.ts";

export const progress: Translated<typeof english> = {
  "preview-building": "Presserommet blir bygd",
  "preview-failed": "Presserommet vart ikkje bygd",
  "preview-goes-away": "Denne sida forsvinn av seg sjølv når presserommet er bygd.",
  "preview-no-report": "Bygginga slutta utan rapport. Terminalen der npm start køyrer, viser kanskje meir.",
  "preview-at": ({ url }) => `Førehandsvisinga er på ${url}`,
  "cms-at": ({ url }) => `Skriv på ${url}`,
  "cms-into-files": ({ folder }) => `Det de lagrar, blir skrive i filene i ${folder}`,
  "cms-into-branches": ({ folder }) => `Det de lagrar, blir skrive i greiner av Git-arkivet i ${folder}`,
  "cms-ends": "Ctrl-C avsluttar begge.",
  "stage-compare": "samanliknar",
  "stage-read": "les",
  "stage-traces": "hentar spor",
  "stage-media": "bilete og dokument",
  "stage-bundles": "stilar og skript",
  "stage-own-pages": "eigne sider",
  "stage-press-kits": "pressepakkar",
  "stage-pages": "sider",
  "stage-form": "skjemaet til redaksjonen",
  "stage-formats": "format",
  "stage-search": "ventar på søket",
  "stage-search-files": "søkjefiler",
  "stage-promote": "set på plass",
  "stage-import-read": "les kjelder",
  "stage-import-plan": "gjer klar meldingar",
  "stage-import-write": "skriv meldingar",
  "progress-count": ({ stage, done, total, left }) =>
    `${stage}: ${number(done, "nn")} av ${number(total, "nn")} ferdig, ${number(left, "nn")} att`,
  "progress-time": ({ count, time }) => `${count}, omtrent ${time}`,
};
