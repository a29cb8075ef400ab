import type { Translated } from "../catalogue.ts";
import { plural } from "../counts.ts";
import type { custom as english } from "../en/custom.ts";

/** Eigne stilar, skrifter, tekstar, modular og delar i eit presserom. */
export const custom: Translated<typeof english> = {
  "custom-file-missing": ({ file, there }) =>
    `Det finst inga fil ${file} i innhaldsmappa. ${there.length === 0 ? "Legg ho inn, eller rett stien." : `Mappa har: ${there.join(", ")}.`}`,
  "custom-file-empty": ({ file }) => `Fila ${file} er tom. Lagre ho på nytt.`,
  "custom-file-outside": ({ file }) =>
    `${file} ligg ikkje i assets/ i innhaldsmappa. Berre filer der kan publiserast saman med stilane. Kopier fila dit, og rett stien.`,
  "custom-file-link": ({ file }) => `${file} er ei lenkje eller ei mappe. Legg sjølve fila der.`,
  "custom-file-kind": ({ file, known }) =>
    `${file} er ikkje eit slag fil som stilar kan bruke. Det er desse: ${known.join(", ")}.`,
  "custom-file-mislabelled": ({ file, ending }) =>
    `${file} er ikkje ei .${ending}-fil, sjølv om ho heiter det. Lagre ho på nytt i rett format.`,
  "custom-file-active": ({ file, what }) => `Teikninga ${file} gjer meir enn å teikne: ${what}. Lagre ho utan dette.`,
  "style-address": ({ url }) =>
    `${url} ligg på ei anna adresse, og nettlesarane til lesarane får ikkje hente noko derifrå. Lagre fila i assets/, og skriv stien til ho.`,
  "style-open": "Stilarket sluttar før det som byrjar her, er lukka: Det manglar ein } eller eit hermeteikn.",
  "style-selector":
    "Veljaren er ikkje gyldig, så nettlesarane hoppar over heile regelen. Sjå på det som står etter kolon, og at alle parentesar er lukka.",
  "style-import-cycle": ({ file }) =>
    `${file} importerer denne fila, så dei to importerer kvarandre. Ta bort ein av importane.`,
  "style-import-layers":
    "Ei fil blir importert i to ulike lag, og det kan ikkje nettlesarane gjere samstundes. Importer ho éin gong.",
  "style-import-late": "@import verkar berre før alle andre reglar. Flytt linja øvst i fila.",
  "style-url-property":
    "Ei adresse i ein eigendefinert eigenskap (--namn) blir ikkje funnen frå andre filer. Skriv url() der eigenskapen blir brukt.",
  "style-unexpected": ({ near }) =>
    `Stilane kan ikkje lesast ${near === "" ? "her" : `ved «${near}»`}: Noko framfor manglar, til dømes eit kolon, eit semikolon eller ein parentes.`,
  "strings-twice": ({ other, language }) =>
    `${other} har òg tekstar på ${language}. Samle dei i éi fil, og fjern den andre.`,
  "strings-none": "Fila har ingen tekstar. Skriv ein nøkkel og teksten på kvar linje, som layout.skip: Gå til teksten.",
  "string-empty": ({ key }) => `«${key}» manglar tekst. Skriv han på same linje, eller ta bort nøkkelen.`,
  "string-unknown": ({ key, meant }) =>
    `Programmet har ingen tekst «${key}». ${meant === undefined ? "Nøklane står i pressroom/locales/en.json i programmet." : `Meinte du «${meant}»?`}`,
  "string-placeholder-unknown": ({ key, name, known }) =>
    `«${key}» har ingen verdi {${name}}. ${known.length === 0 ? "Skriv teksten utan krøllparentesar." : `Han har: ${known.map((one) => `{${one}}`).join(", ")}.`}`,
  "string-placeholder-missing": ({ key, name }) =>
    `Teksten til «${key}» manglar {${name}}. Skriv det der verdien skal stå.`,
  "string-plural": ({ key, missing }) =>
    `«${key}» er éi av to former, og «${missing}» manglar. Skriv begge, for éin og for fleire.`,
  "strings-missing": ({ language, count, keys }) =>
    `Programmet har ingen tekstar på språket ${language}, så denne fila må ha alle. ${plural(count, "Éin", `${count}`)} manglar: ${keys.join(", ")}${count > keys.length ? " …" : "."}`,
  "own-check": ({ text }) => text,
  "module-unreadable": ({ reason }) => `Modulen kan ikkje lesast: ${reason}. Rett han.`,
  "module-import": ({ name }) =>
    `«${name}» kan ikkje importerast. Ein modul kan importere filer i pressroom/, pakkar i presserommet og preact, men ikkje noko som les filer, nett eller klokke.`,
  "module-outside": ({ file }) =>
    `${file} ligg ikkje i pressroom/. Ein modul kan berre importere filer der og pakkar i presserommet.`,
  "module-threw": ({ reason }) => `Modulen feila: ${reason}. Rett han. Inntil vidare blir ingenting publisert.`,
  "module-failed-at": ({ place, said }) => `${place} ${said}`,
  "module-default": ({ what }) => `Modulen må eksportere ${what} som default.`,
  "module-is-format": "eit objekt med name, files og content",
  "module-is-check": "ein funksjon av éi melding",
  "module-is-part": "ein komponent, altså ein funksjon av modellen sin",
  "module-format-name": "Namnet på eit format må vere ein kort tekst på éi linje.",
  "module-path": ({ path }) =>
    `${path} er inga adresse til ei fil. files() må gi objekt med path, ei adresse frå rota av presserommet, som /2026/x/headline.txt.`,
  "module-plan": "files() må gi reine data: meldingar, tekstar, tal, og lister og objekt av dei.",
  "module-content": "content() må gi ein tekst eller byte.",
  "module-problems":
    "Kontrollen må gi ei liste med problem, kvart med rule og message. rule har små bokstavar, siffer og bindestrekar.",
  "module-node": "Komponenten må gi element eller tekstar. Kanskje manglar det ein return.",
};
