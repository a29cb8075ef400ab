import type { Translated } from "../../catalogue.ts";
import { number, plural } from "../../counts.ts";
import type { importing as english } from "../../en/import/command.ts";

export const importing: Translated<typeof english> = {
  "import-usage": `npm run import -- FIL|MAPPE|ADRESSE … [--dry-run] [--media] [--since DAG] [--until DAG] [--limit ANTALL]
                     [--language KODE] [--publisher ID] [--type TYPE] [--name NAVN] [--format text|json]
                     [--report FIL] [--allow-private]
                     [--kind TYPE] [--post-type TYPE] [--mapping FIL] [--write-mapping FIL]

Skriver meldinger fra et arkiv: strømmer (RSS og lignende), eksporter, mapper med Markdown og lagrede sider. Det som finnes
fra før, blir aldri overskrevet. Kommandoen kan kjøres flere ganger: Da skriver den bare det som er nytt eller endret.

--dry-run        sier hva som ville blitt skrevet, og skriver ingenting
--media          henter bilder og dokumenter fra nettet; filer på denne maskinen blir alltid kopiert
--since, --until tar bare med meldinger fra disse dagene: 2019-01-01
--limit          tar bare med så mange av de nyeste meldingene
--language       språket i meldinger der kilden ikke oppgir noe; ellers presserommets første
--publisher      utgiveren av meldinger der kilden ikke oppgir noen som presserommet har
--type           typen for meldinger der kilden ikke oppgir noen som presserommet har; ellers press-release
--name           navnet på kilden i pressroom/imports/, som neste kjøring kjenner den igjen på
--kind           hva kilden er, hvis den ikke blir kjent igjen: rss, atom, json-feed, wordpress, markdown, json, csv, page
--post-type      typer innlegg i en WordPress-eksport, med komma mellom; ellers post
--mapping        fil som sier hvilket felt i kilden som er hvilket i en melding, for Markdown, JSON og CSV
--write-mapping  skriver koblingen som ble gjettet, i en fil, så den kan rettes og gis med --mapping
--format         text for mennesker, json for programmer
--report         skriver også hele rapporten i en fil: som JSON hvis navnet slutter på .json
--allow-private  henter også fra adresser i deres eget nettverk

Sluttkoden er 0 hvis kildene ble lest, også når meldinger er hoppet over, og 1 hvis ingenting kunne gjøres.`,
  "import-no-words": "Oppgi en fil, en mappe eller en adresse å importere. npm run import -- --help viser hvordan.",
  "import-no-site": "pressroom/site.yaml har feil, så ingenting kan importeres. npm run check sier hvilke.",
  "import-not-a-day": ({ option, text }) => `«${text}» er ikke en dag. Skriv ${option} slik: 2019-01-31.`,
  "import-not-a-number": ({ option, text }) => `«${text}» er ikke et tall. Skriv ${option} slik: 100.`,
  "import-no-publisher": ({ id, known }) => `Utgiveren «${id}» finnes ikke. Disse finnes: ${known.join(", ")}.`,
  "import-ledger-broken": ({ file }) =>
    `${file} kan ikke leses, så det er ukjent hva som er importert før. Hent den tilbake fra Git, eller slett den for å begynne på nytt.`,
  "import-body-deep": "Teksten har uvanlig mange nivåer. Deler av den kan ha mistet formen, men ingen ord er borte.",
  "import-body-as-text": "Teksten hadde feil som ikke lot seg rette, og er skrevet som ren tekst.",
  "import-no-text": "Den kunne ikke skrives som en melding.",
  "import-picture-linked": ({ address }) => `Bildet ${address} er blitt en lenke, for det er ikke hentet.`,
  "import-link-text": ({ address }) => `En lenke til ${address} er blitt tekst, for den fører ingen steder.`,
  "import-type-unknown": ({ type, used }) => `«${type}» er ingen kjent type. Den ble ${used}.`,
  "import-type-invitation": ({ used }) =>
    `Det er en invitasjon, men tidspunktet for arrangementet står bare i teksten. Typen ble ${used}.`,
  "import-publisher-unknown": ({ name, used }) => `Presserommet har ikke utgiveren «${name}». Den ble ${used}.`,
  "import-language-missing": ({ language, known }) =>
    `Den er på ${language}, som ikke er et av språkene i presserommet (${known.join(", ")}). Legg det til under languages i pressroom/site.yaml.`,
  "import-no-date": "Den har ingen dato.",
  "import-date-updated": ({ date }) =>
    `Den har ingen publiseringsdato. Tidspunktet for siste endring er brukt: ${date}.`,
  "import-no-title": "Den har ingen tittel, og ingen tekst å lage en av.",
  "import-title-from-text": ({ title }) => `Den har ingen tittel. De første ordene er brukt: ${title}.`,
  "import-topics-many": ({ count, most }) => `Den har ${count} emner. De ${most} første er tatt med.`,
  "import-contact-left-out": ({ name }) => `Kontakten «${name}» har ikke noe brukbart navn og er utelatt.`,
  "import-translation-twice": ({ language, title }) =>
    `Den er den andre versjonen på ${language} av samme melding, ved siden av «${title}». Den ble en egen melding.`,
  "import-key-twice": "Den har samme id i kilden som en annen melding. Bare den første er tatt med.",
  "import-would-fail": ({ problem }) => `En melding laget av den ville hatt en feil: ${problem}`,
  "import-alias-taken": ({ alias }) =>
    `Den gamle adressen ${alias} kan ikke videresendes: Presserommet eller en annen melding bruker den.`,
  "import-alias-query": ({ address }) =>
    `Den gamle adressen ${address} kan ikke videresendes, for den har et spørsmålstegn.`,
  "import-picture-decorative": ({ file }) =>
    `Bildet ${file} har ingen beskrivelse og er merket som dekorativt. Beskriv hva det viser.`,
  "import-address-taken": "Adressen er i bruk av en annen melding.",
  "import-file-exists": ({ file }) =>
    `${file} finnes og er ikke skrevet av en import. Gi den et annet navn, eller la den være.`,
  "import-changed-both": ({ file }) =>
    `${file}: Kilden er endret, og det er filen også. Ingenting er skrevet. Sammenlign dem.`,
  "import-file-missing": ({ file }) => `${file} finnes ikke.`,
  "import-file-unusable": ({ file, problem }) => `${file} er ikke tatt med: ${problem}`,
  "import-fetch-failed": ({ address, why }) => `${address} er ikke hentet: ${why}`,
  "import-fetch-source": ({ address, why }) => `${address} kan ikke leses: ${why}`,
  "fetch-private": ({ host }) => `${host} ligger i et privat nettverk. --allow-private tillater slike adresser.`,
  "fetch-status": ({ status }) => `Serveren svarte med statuskode ${status}.`,
  "fetch-large": ({ megabytes }) => `Filen er større enn ${megabytes} MB.`,
  "fetch-slow": ({ seconds }) => `Serveren svarte ikke innen ${seconds} sekunder.`,
  "fetch-redirects": "Serveren sender fra adresse til adresse uten ende.",
  "fetch-unreachable": ({ host }) => `Det er ikke kontakt med ${host}.`,
  "fetch-scheme": "Bare adresser med http og https blir hentet.",
  "fetch-broken": "Svaret ble avbrutt.",
  "import-outside": ({ file }) => `${file} ligger utenfor mappen som importeres, og er ikke tatt med.`,
  "import-summary": ({ read, written, updated, unchanged, skipped }) =>
    `${number(read, "nb")} ${plural(read, "melding", "meldinger")} lest: ${number(written, "nb")} skrevet, ${number(updated, "nb")} oppdatert, ${number(unchanged, "nb")} uendret, ${number(skipped, "nb")} hoppet over`,
  "import-summary-dry": ({ read, written, updated, unchanged, skipped }) =>
    `${number(read, "nb")} ${plural(read, "melding", "meldinger")} lest: ${number(written, "nb")} ville blitt skrevet, ${number(updated, "nb")} oppdatert, ${number(unchanged, "nb")} er uendret, ${number(skipped, "nb")} ville blitt hoppet over. Ingenting er skrevet.`,
  "import-head-sources": "Om kildene",
  "import-head-written": "Skrevet",
  "import-head-updated": "Oppdatert",
  "import-head-skipped": "Hoppet over",
  "import-head-look": "Se på disse",
  "import-more": ({ count }) => `… og ${number(count, "nb")} til`,
  "import-deleted": ({ count }) =>
    `${number(count, "nb")} ${plural(count, "melding er slettet", "meldinger er slettet")} her etter en tidligere import og blir ikke skrevet igjen.`,
  "import-mapping-written": ({ file }) => `Koblingen er i ${file}. Rett den, og gi den med --mapping.`,
  "import-mapping-none": "Kildene har ingen kobling, for feltene deres er kjent.",
  "import-next": "npm run check sier hva presserommet selv ville forbedret.",
  "import-languages-hint": ({ languages }) => `Språk som presserommet ikke har: ${languages.join(", ")}.`,
  "import-next-page": ({ address }) => `Strømmen fortsetter på ${address}. Importer den adressen også.`,
};
