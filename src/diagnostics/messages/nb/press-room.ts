import type { Translated } from "../catalogue.ts";
import type { pressRoom as english } from "../en/press-room.ts";

export const pressRoom: Translated<typeof english> = {
  "site-missing":
    "Innstillingene for presserommet mangler. Skriv pressroom/site.yaml med name, url, languages, timezone og publisher.",
  "contract-changed": ({ present, what }) =>
    `Programmet har fått en ny versjon: ${what} Skriv contract: ${present} når det er gjort.`,
  "contract-newer": ({ named, present }) =>
    `Presserommet er skrevet for utgave ${named} av reglene, og dette programmet kjenner utgave ${present}. Kjør npm install, så brukes versjonen i package-lock.json.`,
  "id-twice": ({ other, id }) => `${other} har samme id, ${id}. Behold den ene av de to filene.`,
  "file-encoding": ({ line }) =>
    `Filen er ikke tekst i UTF-8: Linje ${line} er lagret i en annen tegnkoding. Åpne filen i et redigeringsprogram, velg tegnkodingen UTF-8, og lagre den på nytt.`,
  "file-name-invisible": "Navnet inneholder et linjeskift eller et annet usynlig tegn. Gi den et nytt navn.",
  "file-link": ({ isFolder }) =>
    `Dette er en symbolsk lenke, og den blir ikke fulgt. Legg selve ${isFolder ? "mappen" : "filen"} her.`,
  "file-is-folder": "Dette er en mappe med navn som en fil. Gi mappen et nytt navn.",
  "file-is-device": "Dette er ikke en vanlig fil, så den blir ikke lest. Fjern den.",
  "file-ignored-rename": ({ name, better }) =>
    `${name} blir ikke lest, så ingenting av den blir publisert. Gi den navnet ${better}.`,
  "file-ignored-document": ({ name, ending }) =>
    `${name} blir ikke lest, så ingenting av den blir publisert. Skriv innholdet i en tekstfil som slutter på .${ending}. Et dokument til nedlasting hører hjemme i mappen til meldingen.`,
  "file-ignored-beside": ({ name }) =>
    `${name} blir ikke lest: I mappen til en melding blir bare index.md og oversettelsene av den lest. Flytt filen ut, eller fjern den.`,
  "file-ignored-media": ({ name }) =>
    `${name} blir ikke publisert: Bilder og dokumenter hører hjemme i mappen til meldingen, ved siden av index.md. Flytt filen dit, eller fjern den.`,
  "page-ignored": ({ name }) =>
    `${name} blir ikke lest, så ingenting av den blir publisert. Skriv en side som Markdown i en fil som slutter på .md, eller som en Nunjucks-mal som slutter på .njk, rett i pages/.`,
  "id-wrong": ({ name, better }) =>
    `Navnet ${name} kan ikke være en del av en adresse: Bare små bokstaver a–z, sifre og enkle bindestreker kan det. Gi filen navnet ${better}.`,
  "page-name-wrong": ({ name, slug }) =>
    `Navnet ${name} kan ikke være en del av en adresse: Bare små bokstaver a–z, sifre og enkle bindestreker kan det. Gi filen et nytt navn, eller skriv slug: ${slug} i den.`,
  "unreadable-no-folder":
    "Dette er en fil der det skal være en mappe. Gi filen et annet navn, og lag en mappe med dette navnet.",
  "unreadable-folder": "Dette er en mappe der det skal være en fil. Gi mappen et annet navn.",
  "unreadable-permissions": "Filen eller mappen kan ikke åpnes: Tilgangen tillater det ikke. La alle få lese den.",
  unreadable: ({ code }) => `Filen eller mappen kan ikke leses (${code}). Kopier eller lagre den på nytt.`,
  "translation-name": ({ better }) =>
    `Filen leses som en egen melding. Er den en oversettelse, så gi den navnet ${better}.`,
  "translation-twice": ({ language, first }) =>
    `Dette er den andre filen for denne meldingen på ${language}. Den første er ${first}. Behold bare den ene.`,
  "translation-embargo": ({ other }) =>
    `Denne utgaven har sperrefrist, men ${other}, den samme meldingen på et annet språk, har ingen. Skriv embargo: i begge filene.`,
  "translation-draft": ({ other }) =>
    `Denne utgaven er et utkast, men ${other}, den samme meldingen på et annet språk, er ikke det. Skriv draft: i begge filene, true eller false.`,
  "contact-missing": ({ publisher }) =>
    `Meldinger fra ${publisher} har ingen pressekontakt. Legg til contacts: med id-en til en kontakt i pressroom/contacts.`,
  "replaces-itself": "En melding kan ikke erstatte seg selv. Skriv id-en til den nye meldingen.",
  "phone-country": ({ number, international }) =>
    `Nummeret ${number} mangler landskode, så det kan ikke ringes fra utlandet. Skriv det slik: "${international}".`,
  "publisher-unknown": ({ id, meant, known }) =>
    `Avsenderen «${id}» finnes ikke. ${meant === undefined ? "" : `Mente du «${meant}»? `}Disse finnes: ${known}.`,
  "contact-unknown": ({ id, meant, known }) =>
    `Pressekontakten «${id}» finnes ikke. ${meant === undefined ? "" : `Mente du «${meant}»? `}Disse finnes: ${known}.`,
  "release-unknown": ({ id, meant, known }) =>
    `Meldingen «${id}» finnes ikke. ${meant === undefined ? "" : `Mente du «${meant}»? `}Disse finnes: ${known}.`,
  "publisher-none": ({ id, folder }) =>
    `Avsenderen «${id}» finnes ikke, og det er ingen avsendere i ${folder}. Skriv en.`,
  "contact-none": ({ id, folder }) =>
    `Pressekontakten «${id}» finnes ikke, og det er ingen kontakter i ${folder}. Skriv en.`,
  "release-none": ({ id, folder }) => `Meldingen «${id}» finnes ikke, og det er ingen meldinger i ${folder}. Skriv en.`,
  "page-language-unknown": ({ language, known, meant }) =>
    `Presserommet har ikke språket «${language}», bare ${known.join(", ")}. ${meant === undefined ? "Legg det til under languages: i pressroom/site.yaml, eller gi filen et nytt navn." : `Mente du ${meant}?`}`,
  "page-front-matter-missing":
    "Siden mangler feltene øverst (mellom linjene med ---). Begynn med en linje med ---, så title: og overskriften, og så en linje til med ---.",
  "page-links-to-file": ({ file }) =>
    `Lenken fører til filen ${file}, men en egen side har ingen filer ved siden av seg. Skriv en adresse fra roten av presserommet, som /contacts/, eller en hel nettadresse.`,
  "page-picture": "En egen side kan ikke vise bilder. Fjern bildet, eller lenk til et bilde i en melding.",
  "template-filter": ({ name }) =>
    `Det finnes ikke noe filter som heter ${name}. Det en mal kan bruke, står i docs/editors/nb/own-pages.md.`,
  "template-include": ({ name }) =>
    `Det finnes ingen mal ${name} å hente inn. Det en mal kan bruke, står i docs/editors/nb/own-pages.md.`,
  "template-token": ({ token }) =>
    `${token} passer ikke her: Noe foran mangler eller er ikke lukket. Det en mal kan bruke, står i docs/editors/nb/own-pages.md.`,
  "template-failed": ({ reason }) =>
    `Malen kan ikke vises: ${reason}. Det en mal kan bruke, står i docs/editors/nb/own-pages.md.`,
};
