import type { Translated } from "../catalogue.ts";
import type { pressRoom as english } from "../en/press-room.ts";

export const pressRoom: Translated<typeof english> = {
  "site-missing":
    "Innstillingane for presserommet manglar. Skriv pressroom/site.yaml med name, url, languages, timezone og publisher.",
  "contract-changed": ({ present, what }) =>
    `Programmet har fått ein ny versjon: ${what} Skriv contract: ${present} når det er gjort.`,
  "contract-newer": ({ named, present }) =>
    `Presserommet er skrive for utgåve ${named} av reglane, og dette programmet kjenner utgåve ${present}. Køyr npm install, så blir versjonen i package-lock.json brukt.`,
  "id-twice": ({ other, id }) => `${other} har same id, ${id}. Ta vare på den eine av dei to filene.`,
  "file-encoding": ({ line }) =>
    `Fila er ikkje tekst i UTF-8: Linje ${line} er lagra i ei anna teiknkoding. Opne fila i eit redigeringsprogram, vel teiknkodinga UTF-8, og lagre ho på nytt.`,
  "file-name-invisible": "Namnet inneheld eit linjeskift eller eit anna usynleg teikn. Gi ho eit nytt namn.",
  "file-link": ({ isFolder }) =>
    `Dette er ei symbolsk lenkje, og ho blir ikkje følgd. Legg sjølve ${isFolder ? "mappa" : "fila"} her.`,
  "file-is-folder": "Dette er ei mappe med namn som ei fil. Gi mappa eit nytt namn.",
  "file-is-device": "Dette er ikkje ei vanleg fil, så ho blir ikkje lesen. Fjern ho.",
  "file-ignored-rename": ({ name, better }) =>
    `${name} blir ikkje lesen, så ingenting av ho blir publisert. Gi ho namnet ${better}.`,
  "file-ignored-document": ({ name, ending }) =>
    `${name} blir ikkje lesen, så ingenting av ho blir publisert. Skriv innhaldet i ei tekstfil som sluttar på .${ending}. Eit dokument til nedlasting høyrer heime i mappa til meldinga.`,
  "file-ignored-beside": ({ name }) =>
    `${name} blir ikkje lesen: I mappa til ei melding blir berre index.md og omsetjingane av ho lesne. Flytt fila ut, eller fjern ho.`,
  "file-ignored-media": ({ name }) =>
    `${name} blir ikkje publisert: Bilete og dokument høyrer heime i mappa til meldinga, ved sida av index.md. Flytt fila dit, eller fjern ho.`,
  "page-ignored": ({ name }) =>
    `${name} blir ikkje lesen, så ingenting av ho blir publisert. Skriv ei side som Markdown i ei fil som sluttar på .md, eller som ein Nunjucks-mal som sluttar på .njk, rett i pages/.`,
  "id-wrong": ({ name, better }) =>
    `Namnet ${name} kan ikkje vere ein del av ei adresse: Berre små bokstavar a–z, siffer og enkle bindestrekar kan det. Gi fila namnet ${better}.`,
  "page-name-wrong": ({ name, slug }) =>
    `Namnet ${name} kan ikkje vere ein del av ei adresse: Berre små bokstavar a–z, siffer og enkle bindestrekar kan det. Gi fila eit nytt namn, eller skriv slug: ${slug} i ho.`,
  "unreadable-no-folder":
    "Dette er ei fil der det skal vere ei mappe. Gi fila eit anna namn, og lag ei mappe med dette namnet.",
  "unreadable-folder": "Dette er ei mappe der det skal vere ei fil. Gi mappa eit anna namn.",
  "unreadable-permissions": "Fila eller mappa kan ikkje opnast: Tilgangen tillèt det ikkje. La alle få lese ho.",
  unreadable: ({ code }) => `Fila eller mappa kan ikkje lesast (${code}). Kopier eller lagre ho på nytt.`,
  "translation-name": ({ better }) =>
    `Fila blir lesen som ei eiga melding. Er ho ei omsetjing, så gi ho namnet ${better}.`,
  "translation-twice": ({ language, first }) =>
    `Dette er den andre fila for denne meldinga på ${language}. Den første er ${first}. Ta vare på berre den eine.`,
  "translation-embargo": ({ other }) =>
    `Denne utgåva har sperrefrist, men ${other}, den same meldinga på eit anna språk, har ingen. Skriv embargo: i begge filene.`,
  "translation-draft": ({ other }) =>
    `Denne utgåva er eit utkast, men ${other}, den same meldinga på eit anna språk, er ikkje det. Skriv draft: i begge filene, true eller false.`,
  "contact-missing": ({ publisher }) =>
    `Meldingar frå ${publisher} har ingen pressekontakt. Legg til contacts: med id-en til ein kontakt i pressroom/contacts.`,
  "replaces-itself": "Ei melding kan ikkje erstatte seg sjølv. Skriv id-en til den nye meldinga.",
  "phone-country": ({ number, international }) =>
    `Nummeret ${number} manglar landskode, så ingen kan ringje det frå utlandet. Skriv det slik: "${international}".`,
  "publisher-unknown": ({ id, meant, known }) =>
    `Avsendaren «${id}» finst ikkje. ${meant === undefined ? "" : `Meinte du «${meant}»? `}Desse finst: ${known}.`,
  "contact-unknown": ({ id, meant, known }) =>
    `Pressekontakten «${id}» finst ikkje. ${meant === undefined ? "" : `Meinte du «${meant}»? `}Desse finst: ${known}.`,
  "release-unknown": ({ id, meant, known }) =>
    `Meldinga «${id}» finst ikkje. ${meant === undefined ? "" : `Meinte du «${meant}»? `}Desse finst: ${known}.`,
  "publisher-none": ({ id, folder }) =>
    `Avsendaren «${id}» finst ikkje, og det er ingen avsendarar i ${folder}. Skriv ein.`,
  "contact-none": ({ id, folder }) =>
    `Pressekontakten «${id}» finst ikkje, og det er ingen kontaktar i ${folder}. Skriv ein.`,
  "release-none": ({ id, folder }) => `Meldinga «${id}» finst ikkje, og det er ingen meldingar i ${folder}. Skriv ei.`,
  "page-language-unknown": ({ language, known, meant }) =>
    `Presserommet har ikkje språket «${language}», berre ${known.join(", ")}. ${meant === undefined ? "Legg det til under languages: i pressroom/site.yaml, eller gi fila eit nytt namn." : `Meinte du ${meant}?`}`,
  "page-front-matter-missing":
    "Sida manglar felta øvst (mellom linjene med ---). Start med ei linje med ---, så title: og overskrifta, og så ei linje til med ---.",
  "page-links-to-file": ({ file }) =>
    `Lenkja fører til fila ${file}, men ei eiga side har ingen filer ved sida av seg. Skriv ei adresse frå rota av presserommet, som /contacts/, eller ei heil nettadresse.`,
  "page-picture": "Ei eiga side kan ikkje vise bilete. Fjern biletet, eller lenk til eit bilete i ei melding.",
  "template-filter": ({ name }) =>
    `Det finst ikkje noko filter som heiter ${name}. Det ein mal kan bruke, står i docs/editors/nb/own-pages.md.`,
  "template-include": ({ name }) =>
    `Det finst ingen mal ${name} å hente inn. Det ein mal kan bruke, står i docs/editors/nb/own-pages.md.`,
  "template-token": ({ token }) =>
    `${token} passar ikkje her: Noko framfor manglar eller er ikkje lukka. Det ein mal kan bruke, står i docs/editors/nb/own-pages.md.`,
  "template-failed": ({ reason }) =>
    `Malen kan ikkje visast: ${reason}. Det ein mal kan bruke, står i docs/editors/nb/own-pages.md.`,
};
