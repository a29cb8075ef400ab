import type { Translated } from "../catalogue.ts";
import type { failures as english } from "../en/failures.ts";

export const failures: Translated<typeof english> = {
  "url-wrong": ({ url }) =>
    `PRESSROOM_URL er ikkje ei nettadresse: ${url}. Skriv ho slik: https://example.org/presse/.`,
  "preview-wrong": ({ value }) => `PRESSROOM_PREVIEW er verken 1 eller 0: ${value}.`,
  "now-wrong": ({ value }) =>
    `PRESSROOM_NOW er ikkje eit tidspunkt: ${value}. Skriv det slik: 2026-03-12T08:39:00+01:00.`,
  "cms-wrong": ({ value }) => `PRESSROOM_CMS er verken files eller branches:main: ${value}. npm run cms set han.`,
  "site-unreadable": "pressroom/site.yaml kan ikkje lesast. Køyr: npm run check",
  "since-wrong": ({ value }) => `--since er ikkje eit tidspunkt: ${value}. Skriv det slik: 2026-03-12T08:39:00+01:00.`,
  "wait-wrong": ({ value }) => `--wait er ikkje eit tal på minutt: ${value}. Skriv det slik: --wait 50.`,
  "report-language-none": ({ name, known }) =>
    `Rapporten finst ikkje på «${name}». Desse språka finst: ${known.join(", ")}.`,
  "format-none": ({ name, known }) => `Formatet «${name}» finst ikkje. Desse finst: ${known.join(", ")}.`,
  "format-none-meant": ({ name, meant }) => `Formatet «${name}» finst ikkje. Meinte du ${meant}?`,
  "base-unknown": ({ name }) =>
    `git kan ikkje samanlikne innhaldet med «${name}», så endringar blir ikkje kontrollerte.`,
  "review-no-base": "--base manglar: mappa med innhaldet det skal samanliknast med.",
  "review-number": ({ value }) => `--number er ikkje nummeret på ein pull request: ${value}.`,
  "review-head": ({ value }) => `--head er ikkje ein commit på 40 heksadesimale siffer: ${value}.`,
  "prettier-missing": "npm run docs treng prettier, ei pakke for utviklarar. Køyr npm ci først.",
  "port-wrong": ({ port }) => `PORT er ikkje ein port: ${port}. Skriv eit tal frå 0 til 65535; 0 tek ein ledig.`,
  "port-in-use": ({ port }) =>
    `Port ${port} er i bruk. Kanskje køyrer ei førehandsvising alt. Vel ein annan med PORT eller HOST.`,
  "port-forbidden": ({ port }) => `Port ${port} kan ikkje brukast. Vel ein annan med PORT eller HOST.`,
  "port-failed": ({ host, port, code }) =>
    `Førehandsvisinga kan ikkje bruke ${host}:${port} (${code}). Vel ein annan med PORT eller HOST.`,
  "cms-not-started": ({ name, said }) => `Programmet som skriv filer (${name}), starta ikkje. Det sa: ${said}`,
  "cms-not-installed": ({ name }) =>
    `npm run cms treng pakka ${name}, som ikkje er installert. Køyr npm ci i ei klone, eller npm install ${name} med pakka.`,
  "cms-ended": ({ name }) => `Programmet som skriv filer (${name}), er avslutta.`,
  "branches-no-repository": ({ folder }) => `--branches treng eit Git-arkiv, og ${folder} er ikkje rota av eit.`,
  "branches-uncommitted":
    "--branches treng eit arkiv utan endringar som ikkje er lagra i Git, fordi det arbeider i andre greiner. Lagre dei i Git, eller utelat --branches.",
  "branches-no-branch": "--branches treng ei grein: Sjekk ut ei, til dømes main.",
  "form-not-installed": ({ address, name }) =>
    `Skjemaet på ${address} treng pakka ${name}, som ikkje er installert. Installer ho (i ei klone: npm ci utan --omit=dev, med pakka: npm install ${name}), eller skriv form: false under cms i pressroom/site.yaml.`,
  "output-foreign": ({ folder }) =>
    `${folder} har filer som presserommet ikkje har laga. Tøm mappa, eller vel ei anna med PRESSROOM_OUTPUT.`,
  "output-unusable": ({ folder, reason }) =>
    `PRESSROOM_OUTPUT kan ikkje brukast: ${folder} ${reason}. Vel ei anna mappe.`,
  "output-is-file": "er ei fil eller ligg under ei fil",
  "output-forbidden": "kan ikkje lesast",
  "output-loop": "er ei lenkje som fører til seg sjølv",
  "output-nothing": "er ei lenkje til noko som ikkje finst",
  "output-failed": ({ code }) => `kan ikkje lesast (${code})`,
  "output-holds": ({ what, folder }) => `PRESSROOM_OUTPUT er eller inneheld ${what}: ${folder}. Vel ei eiga mappe.`,
  "output-project": "mappa til prosjektet",
  "output-content": "mappa med innhaldet",
  "output-cache": "mellomlageret",
  "output-inside": ({ inside, folder }) => `PRESSROOM_OUTPUT ligg inne i ${inside}: ${folder}. Vel ei eiga mappe.`,
  "output-lacks": ({ file }) =>
    `Nettstaden manglar ${file}, som ei tidlegare bygging laga. Køyr npm run build -- --clean, som lagar alle filer på nytt.`,
  "lock-waiting": ({ process }) => `Ei anna bygging av den same mappa køyrer (prosess ${process}). Ventar på ho.`,
  "lock-held": ({ process, file }) =>
    `Ei anna bygging av den same mappa køyrer framleis (prosess ${process}). Vent på ho eller avslutt ho. Er det inga, så slett ${file}.`,
  "path-outside": ({ maker, path }) => `${maker} vil ha ${path}, som er utanfor nettstaden.`,
  "path-twice": ({ path, first, second }) => `To filer vil ha adressa ${path}: ei frå ${first}, ei frå ${second}.`,
  "path-alike": ({ first, second }) =>
    `${first} og ${second} er berre skrivne ulikt. På mange diskar er dei den same fila.`,
  "path-folder": ({ file, below }) => `${file} er ei fil der ${below} treng ei mappe.`,
  "path-from": ({ path, maker }) => `${path} (frå ${maker})`,
  "search-index-failed": ({ reason }) => `Søkjeindeksen vart ikkje laga: ${reason}`,
  "cache-unused": ({ folder, reason }) =>
    `Mellomlageret ${folder} blir ikkje brukt: ${reason}. Alt blir laga på nytt. Vel ei anna mappe med PRESSROOM_CACHE.`,
  "cache-is-file": "det er ei fil der det skulle vore ei mappe",
  "cache-forbidden": "det kan ikkje skrivast til",
  "cache-read-only": "det ligg på ein skriveverna disk",
  "cache-full": "disken er full",
  "cache-failed": ({ code }) => `det kan ikkje skrivast til (${code})`,
  "system-error": ({ reason, code }) => `${reason} (${code}). Ingenting vart bygd. Nettstaden er slik han var.`,
  "system-error-at": ({ reason, code, file }) =>
    `${reason} (${code}): ${file}. Ingenting vart bygd. Nettstaden er slik han var.`,
  "disk-full": "Disken er full",
  "disk-quota": "Kvoten på disken er brukt opp",
  "disk-read-only": "Disken er skriveverna",
  "file-forbidden": "Fila kan ikkje lesast eller skrivast",
  "file-fixed": "Fila kan ikkje endrast",
  "name-too-long": "Namnet er for langt for disken",
  "files-too-many": "For mange filer er opne",
  "disk-broken": "Disken verkar ikkje",
};
