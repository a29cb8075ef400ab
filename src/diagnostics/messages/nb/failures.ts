import type { Translated } from "../catalogue.ts";
import type { failures as english } from "../en/failures.ts";

export const failures: Translated<typeof english> = {
  "url-wrong": ({ url }) =>
    `PRESSROOM_URL er ikke en nettadresse: ${url}. Skriv den slik: https://example.org/presse/.`,
  "preview-wrong": ({ value }) => `PRESSROOM_PREVIEW er verken 1 eller 0: ${value}.`,
  "now-wrong": ({ value }) =>
    `PRESSROOM_NOW er ikke et tidspunkt: ${value}. Skriv det slik: 2026-03-12T08:39:00+01:00.`,
  "cms-wrong": ({ value }) => `PRESSROOM_CMS er verken files eller branches:main: ${value}. npm run cms setter den.`,
  "site-unreadable": "pressroom/site.yaml kan ikke leses. Kjør: npm run check",
  "since-wrong": ({ value }) => `--since er ikke et tidspunkt: ${value}. Skriv det slik: 2026-03-12T08:39:00+01:00.`,
  "wait-wrong": ({ value }) => `--wait er ikke et antall minutter: ${value}. Skriv det slik: --wait 50.`,
  "report-language-none": ({ name, known }) =>
    `Rapporten finnes ikke på «${name}». Disse språkene finnes: ${known.join(", ")}.`,
  "format-none": ({ name, known }) => `Formatet «${name}» finnes ikke. Disse finnes: ${known.join(", ")}.`,
  "format-none-meant": ({ name, meant }) => `Formatet «${name}» finnes ikke. Mente du ${meant}?`,
  "base-unknown": ({ name }) => `git kan ikke sammenligne innholdet med «${name}», så endringer blir ikke kontrollert.`,
  "review-no-base": "--base mangler: mappen med innholdet det skal sammenlignes med.",
  "review-number": ({ value }) => `--number er ikke nummeret på en pull request: ${value}.`,
  "review-head": ({ value }) => `--head er ikke en commit på 40 heksadesimale sifre: ${value}.`,
  "prettier-missing": "npm run docs trenger prettier, en pakke for utviklere. Kjør npm ci først.",
  "port-wrong": ({ port }) => `PORT er ikke en port: ${port}. Skriv et tall fra 0 til 65535; 0 tar en ledig.`,
  "port-in-use": ({ port }) =>
    `Port ${port} er i bruk. Kanskje kjører en forhåndsvisning allerede. Velg en annen med PORT eller HOST.`,
  "port-forbidden": ({ port }) => `Port ${port} kan ikke brukes. Velg en annen med PORT eller HOST.`,
  "port-failed": ({ host, port, code }) =>
    `Forhåndsvisningen kan ikke bruke ${host}:${port} (${code}). Velg en annen med PORT eller HOST.`,
  "cms-not-started": ({ name, said }) => `Programmet som skriver filer (${name}), startet ikke. Det sa: ${said}`,
  "cms-not-installed": ({ name }) =>
    `npm run cms trenger pakken ${name}, som ikke er installert. Kjør npm ci i en klone, eller npm install ${name} med pakken.`,
  "cms-ended": ({ name }) => `Programmet som skriver filer (${name}), er avsluttet.`,
  "branches-no-repository": ({ folder }) => `--branches trenger et Git-arkiv, og ${folder} er ikke roten av et.`,
  "branches-uncommitted":
    "--branches trenger et arkiv uten endringer som ikke er lagret i Git, fordi det arbeider i andre grener. Lagre dem i Git, eller utelat --branches.",
  "branches-no-branch": "--branches trenger en gren: Sjekk ut en, for eksempel main.",
  "form-not-installed": ({ address, name }) =>
    `Skjemaet på ${address} trenger pakken ${name}, som ikke er installert. Installer den (i en klone: npm ci uten --omit=dev, med pakken: npm install ${name}), eller skriv form: false under cms i pressroom/site.yaml.`,
  "output-foreign": ({ folder }) =>
    `${folder} har filer som presserommet ikke har laget. Tøm mappen, eller velg en annen med PRESSROOM_OUTPUT.`,
  "output-unusable": ({ folder, reason }) =>
    `PRESSROOM_OUTPUT kan ikke brukes: ${folder} ${reason}. Velg en annen mappe.`,
  "output-is-file": "er en fil eller ligger under en fil",
  "output-forbidden": "kan ikke leses",
  "output-loop": "er en lenke som fører til seg selv",
  "output-nothing": "er en lenke til noe som ikke finnes",
  "output-failed": ({ code }) => `kan ikke leses (${code})`,
  "output-holds": ({ what, folder }) => `PRESSROOM_OUTPUT er eller inneholder ${what}: ${folder}. Velg en egen mappe.`,
  "output-project": "mappen til prosjektet",
  "output-content": "mappen med innholdet",
  "output-cache": "mellomlageret",
  "output-inside": ({ inside, folder }) => `PRESSROOM_OUTPUT ligger inne i ${inside}: ${folder}. Velg en egen mappe.`,
  "output-lacks": ({ file }) =>
    `Nettstedet mangler ${file}, som en tidligere bygging laget. Kjør npm run build -- --clean, som lager alle filer på nytt.`,
  "lock-waiting": ({ process }) => `En annen bygging av den samme mappen kjører (prosess ${process}). Venter på den.`,
  "lock-held": ({ process, file }) =>
    `En annen bygging av den samme mappen kjører fortsatt (prosess ${process}). Vent på den eller avslutt den. Er det ingen, så slett ${file}.`,
  "path-outside": ({ maker, path }) => `${maker} vil ha ${path}, som er utenfor nettstedet.`,
  "path-twice": ({ path, first, second }) => `To filer vil ha adressen ${path}: en fra ${first}, en fra ${second}.`,
  "path-alike": ({ first, second }) =>
    `${first} og ${second} er bare skrevet forskjellig. På mange disker er de den samme filen.`,
  "path-folder": ({ file, below }) => `${file} er en fil der ${below} trenger en mappe.`,
  "path-from": ({ path, maker }) => `${path} (fra ${maker})`,
  "search-index-failed": ({ reason }) => `Søkeindeksen ble ikke laget: ${reason}`,
  "cache-unused": ({ folder, reason }) =>
    `Mellomlageret ${folder} blir ikke brukt: ${reason}. Alt blir laget på nytt. Velg en annen mappe med PRESSROOM_CACHE.`,
  "cache-is-file": "det er en fil der det skulle være en mappe",
  "cache-forbidden": "det kan ikke skrives til",
  "cache-read-only": "det ligger på en skrivebeskyttet disk",
  "cache-full": "disken er full",
  "cache-failed": ({ code }) => `det kan ikke skrives til (${code})`,
  "system-error": ({ reason, code }) => `${reason} (${code}). Ingenting ble bygget. Nettstedet er slik det var.`,
  "system-error-at": ({ reason, code, file }) =>
    `${reason} (${code}): ${file}. Ingenting ble bygget. Nettstedet er slik det var.`,
  "disk-full": "Disken er full",
  "disk-quota": "Kvoten på disken er brukt opp",
  "disk-read-only": "Disken er skrivebeskyttet",
  "file-forbidden": "Filen kan ikke leses eller skrives",
  "file-fixed": "Filen kan ikke endres",
  "name-too-long": "Navnet er for langt for disken",
  "files-too-many": "For mange filer er åpne",
  "disk-broken": "Disken virker ikke",
};
