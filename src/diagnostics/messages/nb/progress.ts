import type { Translated } from "../catalogue.ts";
import { number } from "../counts.ts";
import type { progress as english } from "../en/progress.ts";

export const progress: Translated<typeof english> = {
  "preview-building": "Presserommet blir bygget",
  "preview-failed": "Presserommet ble ikke bygget",
  "preview-goes-away": "Denne siden forsvinner av seg selv når presserommet er bygget.",
  "preview-no-report": "Byggingen sluttet uten rapport. Terminalen der npm start kjører, viser kanskje mer.",
  "preview-at": ({ url }) => `Forhåndsvisningen er på ${url}`,
  "cms-at": ({ url }) => `Skriv på ${url}`,
  "cms-into-files": ({ folder }) => `Det dere lagrer, blir skrevet i filene i ${folder}`,
  "cms-into-branches": ({ folder }) => `Det dere lagrer, blir skrevet i grener av Git-arkivet i ${folder}`,
  "cms-ends": "Ctrl-C avslutter begge.",
  "stage-compare": "sammenligner",
  "stage-read": "leser",
  "stage-traces": "henter spor",
  "stage-media": "bilder og dokumenter",
  "stage-bundles": "stiler og skript",
  "stage-own-pages": "egne sider",
  "stage-press-kits": "pressepakker",
  "stage-pages": "sider",
  "stage-form": "redaksjonens skjema",
  "stage-formats": "formater",
  "stage-search": "venter på søket",
  "stage-search-files": "søkefiler",
  "stage-promote": "setter på plass",
  "stage-import-read": "leser kilder",
  "stage-import-plan": "gjør klar meldinger",
  "stage-import-write": "skriver meldinger",
  "progress-count": ({ stage, done, total, left }) =>
    `${stage}: ${number(done, "nb")} av ${number(total, "nb")} ferdig, ${number(left, "nb")} igjen`,
  "progress-time": ({ count, time }) => `${count}, omtrent ${time}`,
};
