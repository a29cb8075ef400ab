import type { Translated } from "../../catalogue.ts";
import { number, plural } from "../../counts.ts";
import type { importing as english } from "../../en/import/command.ts";

export const importing: Translated<typeof english> = {
  "import-usage": `npm run import -- FIL|MAPPE|ADRESSE … [--dry-run] [--media] [--since DAG] [--until DAG] [--limit TAL]
                     [--language KODE] [--publisher ID] [--type TYPE] [--name NAMN] [--format text|json]
                     [--report FIL] [--allow-private]
                     [--kind TYPE] [--post-type TYPE] [--mapping FIL] [--write-mapping FIL]

Skriv meldingar frå eit arkiv: straumar (RSS og liknande), eksportar, mapper med Markdown og lagra sider. Det som finst frå
før, blir aldri overskrive. Kommandoen kan køyrast fleire gonger: Då skriv han berre det som er nytt eller endra.

--dry-run        seier kva som ville vorte skrive, og skriv ingenting
--media          hentar bilete og dokument frå nettet; filer på denne maskina blir alltid kopierte
--since, --until tek berre med meldingar frå desse dagane: 2019-01-01
--limit          tek berre med så mange av dei nyaste meldingane
--language       språket i meldingar der kjelda ikkje oppgir noko; elles det første i presserommet
--publisher      utgivaren av meldingar der kjelda ikkje oppgir nokon som presserommet har
--type           typen for meldingar der kjelda ikkje oppgir nokon som presserommet har; elles press-release
--name           namnet på kjelda i pressroom/imports/, som neste køyring kjenner ho att på
--kind           kva kjelda er, dersom ho ikkje blir kjend att: rss, atom, json-feed, wordpress, markdown, json, csv, page
--post-type      typar innlegg i ein WordPress-eksport, med komma mellom; elles post
--mapping        fil som seier kva felt i kjelda som er kva for eit i ei melding, for Markdown, JSON og CSV
--write-mapping  skriv koplinga som vart gissa, i ei fil, så ho kan rettast og givast med --mapping
--format         text for menneske, json for program
--report         skriv òg heile rapporten i ei fil: som JSON dersom namnet sluttar på .json
--allow-private  hentar òg frå adresser i dykkar eige nettverk

Sluttkoden er 0 dersom kjeldene vart lesne, òg når meldingar er hoppa over, og 1 dersom ingenting kunne gjerast.`,
  "import-no-words": "Oppgi ei fil, ei mappe eller ei adresse å importere. npm run import -- --help viser korleis.",
  "import-no-site": "pressroom/site.yaml har feil, så ingenting kan importerast. npm run check seier kva for nokre.",
  "import-not-a-day": ({ option, text }) => `«${text}» er ikkje ein dag. Skriv ${option} slik: 2019-01-31.`,
  "import-not-a-number": ({ option, text }) => `«${text}» er ikkje eit tal. Skriv ${option} slik: 100.`,
  "import-no-publisher": ({ id, known }) => `Utgivaren «${id}» finst ikkje. Desse finst: ${known.join(", ")}.`,
  "import-ledger-broken": ({ file }) =>
    `${file} kan ikkje lesast, så det er ukjent kva som er importert før. Hent fila tilbake frå Git, eller slett ho for å byrje på nytt.`,
  "import-body-deep": "Teksten har uvanleg mange nivå. Delar av han kan ha mista forma, men ingen ord er borte.",
  "import-body-as-text": "Teksten hadde feil som ikkje lét seg rette, og er skriven som rein tekst.",
  "import-no-text": "Ho kunne ikkje skrivast som ei melding.",
  "import-picture-linked": ({ address }) => `Biletet ${address} er vorte ei lenkje, for det er ikkje henta.`,
  "import-link-text": ({ address }) => `Ei lenkje til ${address} er vorten tekst, for ho fører ingen stader.`,
  "import-type-unknown": ({ type, used }) => `«${type}» er ingen kjend type. Han vart ${used}.`,
  "import-type-invitation": ({ used }) =>
    `Det er ein invitasjon, men tidspunktet for arrangementet står berre i teksten. Typen vart ${used}.`,
  "import-publisher-unknown": ({ name, used }) => `Presserommet har ikkje utgivaren «${name}». Han vart ${used}.`,
  "import-language-missing": ({ language, known }) =>
    `Ho er på ${language}, som ikkje er eit av språka i presserommet (${known.join(", ")}). Legg det til under languages i pressroom/site.yaml.`,
  "import-no-date": "Ho har ingen dato.",
  "import-date-updated": ({ date }) =>
    `Ho har ingen publiseringsdato. Tidspunktet for siste endring er brukt: ${date}.`,
  "import-no-title": "Ho har ingen tittel, og ingen tekst å lage ein av.",
  "import-title-from-text": ({ title }) => `Ho har ingen tittel. Dei første orda er brukte: ${title}.`,
  "import-topics-many": ({ count, most }) => `Ho har ${count} emne. Dei ${most} første er tekne med.`,
  "import-contact-left-out": ({ name }) => `Kontakten «${name}» har ikkje noko brukande namn og er utelaten.`,
  "import-translation-twice": ({ language, title }) =>
    `Ho er den andre versjonen på ${language} av same melding, ved sida av «${title}». Ho vart ei eiga melding.`,
  "import-key-twice": "Ho har same id i kjelda som ei anna melding. Berre den første er teken med.",
  "import-would-fail": ({ problem }) => `Ei melding laga av ho ville hatt ein feil: ${problem}`,
  "import-alias-taken": ({ alias }) =>
    `Den gamle adressa ${alias} kan ikkje vidaresendast: Presserommet eller ei anna melding bruker ho.`,
  "import-alias-query": ({ address }) =>
    `Den gamle adressa ${address} kan ikkje vidaresendast, for ho har eit spørjeteikn.`,
  "import-picture-decorative": ({ file }) =>
    `Biletet ${file} har inga skildring og er merkt som dekorativt. Skildra kva det viser.`,
  "import-address-taken": "Adressa er i bruk av ei anna melding.",
  "import-file-exists": ({ file }) =>
    `${file} finst og er ikkje skriven av ein import. Gi fila eit anna namn, eller la ho vere.`,
  "import-changed-both": ({ file }) =>
    `${file}: Kjelda er endra, og det er fila òg. Ingenting er skrive. Samanlikn dei.`,
  "import-file-missing": ({ file }) => `${file} finst ikkje.`,
  "import-file-unusable": ({ file, problem }) => `${file} er ikkje teken med: ${problem}`,
  "import-fetch-failed": ({ address, why }) => `${address} er ikkje henta: ${why}`,
  "import-fetch-source": ({ address, why }) => `${address} kan ikkje lesast: ${why}`,
  "fetch-private": ({ host }) => `${host} ligg i eit privat nettverk. --allow-private tillèt slike adresser.`,
  "fetch-status": ({ status }) => `Tenaren svara med statuskode ${status}.`,
  "fetch-large": ({ megabytes }) => `Fila er større enn ${megabytes} MB.`,
  "fetch-slow": ({ seconds }) => `Tenaren svara ikkje innan ${seconds} sekund.`,
  "fetch-redirects": "Tenaren sender frå adresse til adresse utan ende.",
  "fetch-unreachable": ({ host }) => `Det er ikkje kontakt med ${host}.`,
  "fetch-scheme": "Berre adresser med http og https blir henta.",
  "fetch-broken": "Svaret vart avbrote.",
  "import-outside": ({ file }) => `${file} ligg utanfor mappa som blir importert, og er ikkje teken med.`,
  "import-summary": ({ read, written, updated, unchanged, skipped }) =>
    `${number(read, "nn")} ${plural(read, "melding", "meldingar")} lesne: ${number(written, "nn")} skrivne, ${number(updated, "nn")} oppdaterte, ${number(unchanged, "nn")} uendra, ${number(skipped, "nn")} hoppa over`,
  "import-summary-dry": ({ read, written, updated, unchanged, skipped }) =>
    `${number(read, "nn")} ${plural(read, "melding", "meldingar")} lesne: ${number(written, "nn")} ville vorte skrivne, ${number(updated, "nn")} oppdaterte, ${number(unchanged, "nn")} er uendra, ${number(skipped, "nn")} ville vorte hoppa over. Ingenting er skrive.`,
  "import-head-sources": "Om kjeldene",
  "import-head-written": "Skrivne",
  "import-head-updated": "Oppdaterte",
  "import-head-skipped": "Hoppa over",
  "import-head-look": "Sjå på desse",
  "import-more": ({ count }) => `… og ${number(count, "nn")} til`,
  "import-deleted": ({ count }) =>
    `${number(count, "nn")} ${plural(count, "melding er sletta", "meldingar er sletta")} her etter ein tidlegare import og blir ikkje skrivne att.`,
  "import-mapping-written": ({ file }) => `Koplinga er i ${file}. Rett ho, og gi ho med --mapping.`,
  "import-mapping-none": "Kjeldene har inga kopling, for felta deira er kjende.",
  "import-next": "npm run check seier kva presserommet sjølv ville forbetra.",
  "import-languages-hint": ({ languages }) => `Språk som presserommet ikkje har: ${languages.join(", ")}.`,
  "import-next-page": ({ address }) => `Straumen held fram på ${address}. Importer den adressa òg.`,
};
