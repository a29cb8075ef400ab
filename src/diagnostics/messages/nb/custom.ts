import type { Translated } from "../catalogue.ts";
import { plural } from "../counts.ts";
import type { custom as english } from "../en/custom.ts";

/** Egne stiler, skrifter, tekster, moduler og deler i et presserom. */
export const custom: Translated<typeof english> = {
  "custom-file-missing": ({ file, there }) =>
    `Det finnes ingen fil ${file} i innholdsmappen. ${there.length === 0 ? "Legg den inn, eller rett stien." : `Mappen har: ${there.join(", ")}.`}`,
  "custom-file-empty": ({ file }) => `Filen ${file} er tom. Lagre den på nytt.`,
  "custom-file-outside": ({ file }) =>
    `${file} ligger ikke i assets/ i innholdsmappen. Bare filer der kan publiseres sammen med stilene. Kopier filen dit, og rett stien.`,
  "custom-file-link": ({ file }) => `${file} er en lenke eller en mappe. Legg selve filen der.`,
  "custom-file-kind": ({ file, known }) =>
    `${file} er ikke en slags fil som stiler kan bruke. Det er disse: ${known.join(", ")}.`,
  "custom-file-mislabelled": ({ file, ending }) =>
    `${file} er ikke en .${ending}-fil, selv om den heter det. Lagre den på nytt i riktig format.`,
  "custom-file-active": ({ file, what }) => `Tegningen ${file} gjør mer enn å tegne: ${what}. Lagre den uten dette.`,
  "style-address": ({ url }) =>
    `${url} ligger på en annen adresse, og nettleserne til leserne får ikke hente noe derfra. Lagre filen i assets/, og skriv stien til den.`,
  "style-open": "Stilarket slutter før det som begynner her, er lukket: Det mangler en } eller et anførselstegn.",
  "style-selector":
    "Velgeren er ikke gyldig, så nettleserne hopper over hele regelen. Se på det som står etter kolon, og at alle parenteser er lukket.",
  "style-import-cycle": ({ file }) =>
    `${file} importerer denne filen, så de to importerer hverandre. Ta bort en av importene.`,
  "style-import-layers":
    "En fil importeres i to forskjellige lag, og det kan ikke nettleserne gjøre samtidig. Importer den én gang.",
  "style-import-late": "@import virker bare før alle andre regler. Flytt linjen øverst i filen.",
  "style-url-property":
    "En adresse i en egendefinert egenskap (--navn) blir ikke funnet fra andre filer. Skriv url() der egenskapen brukes.",
  "style-unexpected": ({ near }) =>
    `Stilene kan ikke leses ${near === "" ? "her" : `ved «${near}»`}: Noe foran mangler, for eksempel et kolon, et semikolon eller en parentes.`,
  "strings-twice": ({ other, language }) =>
    `${other} har også tekster på ${language}. Samle dem i én fil, og fjern den andre.`,
  "strings-none": "Filen har ingen tekster. Skriv en nøkkel og teksten på hver linje, som layout.skip: Gå til teksten.",
  "string-empty": ({ key }) => `«${key}» mangler tekst. Skriv den på samme linje, eller ta bort nøkkelen.`,
  "string-unknown": ({ key, meant }) =>
    `Programmet har ingen tekst «${key}». ${meant === undefined ? "Nøklene står i pressroom/locales/en.json i programmet." : `Mente du «${meant}»?`}`,
  "string-placeholder-unknown": ({ key, name, known }) =>
    `«${key}» har ingen verdi {${name}}. ${known.length === 0 ? "Skriv teksten uten krøllparenteser." : `Den har: ${known.map((one) => `{${one}}`).join(", ")}.`}`,
  "string-placeholder-missing": ({ key, name }) =>
    `Teksten til «${key}» mangler {${name}}. Skriv det der verdien skal stå.`,
  "string-plural": ({ key, missing }) =>
    `«${key}» er én av to former, og «${missing}» mangler. Skriv begge, for én og for flere.`,
  "strings-missing": ({ language, count, keys }) =>
    `Programmet har ingen tekster på språket ${language}, så denne filen må ha alle. ${plural(count, "Én", `${count}`)} mangler: ${keys.join(", ")}${count > keys.length ? " …" : "."}`,
  "own-check": ({ text }) => text,
  "module-unreadable": ({ reason }) => `Modulen kan ikke leses: ${reason}. Rett den.`,
  "module-import": ({ name }) =>
    `«${name}» kan ikke importeres. En modul kan importere filer i pressroom/, pakker i presserommet og preact, men ikke noe som leser filer, nett eller klokke.`,
  "module-outside": ({ file }) =>
    `${file} ligger ikke i pressroom/. En modul kan bare importere filer der og pakker i presserommet.`,
  "module-threw": ({ reason }) => `Modulen feilet: ${reason}. Rett den. Inntil videre blir ingenting publisert.`,
  "module-failed-at": ({ place, said }) => `${place} ${said}`,
  "module-default": ({ what }) => `Modulen må eksportere ${what} som default.`,
  "module-is-format": "et objekt med name, files og content",
  "module-is-check": "en funksjon av én melding",
  "module-is-part": "en komponent, altså en funksjon av modellen sin",
  "module-format-name": "Navnet på et format må være en kort tekst på én linje.",
  "module-path": ({ path }) =>
    `${path} er ingen adresse til en fil. files() må gi objekter med path, en adresse fra roten av presserommet, som /2026/x/headline.txt.`,
  "module-plan": "files() må gi rene data: meldinger, tekster, tall, og lister og objekter av dem.",
  "module-content": "content() må gi en tekst eller byte.",
  "module-problems":
    "Kontrollen må gi en liste med problemer, hvert med rule og message. rule har små bokstaver, sifre og bindestreker.",
  "module-node": "Komponenten må gi elementer eller tekster. Kanskje mangler det en return.",
};
