import type { Translated } from "../catalogue.ts";
import type { media as english } from "../en/media.ts";

export const media: Translated<typeof english> = {
  "media-heavy-for-github": ({ name, size }) =>
    `${name} er på ${size} MB: GitHub tar imot filer på opptil 100 MB, og Cloudflare Pages opptil 25 MiB. Gjør filen mindre, eller publiser den et annet sted og legg inn en lenke.`,
  "media-heavy": ({ name, size }) =>
    `${name} er på ${size} MB: Cloudflare Pages tar imot filer på opptil 25 MiB. Gjør filen mindre, eller publiser den et annet sted og legg inn en lenke.`,
  "media-xml-unreadable": ({ name, reason }) =>
    `${name} kan ikke leses som XML: ${reason}. Lagre eller eksporter filen på nytt.`,
  "media-xml-active": ({ name, found }) =>
    `${name} inneholder ${found.join(", ")}, som kan kjøres i nettleseren til leserne. Tilby en PDF eller et annet dokument i stedet.`,
  "media-mislabelled": ({ name, ending, format, better }) =>
    `${name} ${ending === "" ? "har ingen filendelse" : `slutter på .${ending}`}, men er ${format}. Gi filen navnet ${better}.`,
  "media-drawing-unreadable": ({ name, reason }) =>
    `${name} kan ikke leses som SVG-tegning: ${reason}. Eksporter den på nytt.`,
  "media-svg-active": ({ name, found }) =>
    `${name} gjør mer enn å tegne: Den inneholder ${found.join(", ")}. Eksporter den på nytt som enkel SVG, uten skript og lenker.`,
  "media-no-picture": ({ name }) => `${name} er ikke et bilde. Bruk JPEG, PNG, WebP, AVIF eller TIFF.`,
  "media-svg-picture": ({ name }) =>
    `${name} er en SVG-tegning, og den blir ikke vist på sidene. Før den opp under documents til nedlasting, og vis en JPEG eller PNG av den her.`,
  "media-svg": ({ name }) =>
    `${name} er en SVG-tegning, og den blir ikke vist på sidene. Bruk en JPEG eller PNG av den.`,
  "media-foreign": ({ name, format }) =>
    `${name} er ${format}, og det kan de fleste nettlesere ikke vise. Eksporter bildet som JPEG.`,
  "media-picture-is-other": ({ name, format }) =>
    `${name} er ikke et bilde: Innholdet er ${format}. Eksporter bildet på nytt.`,
  "media-document-as-picture": ({ name, format }) =>
    `${name} er ${format}, ikke et bilde. Før filen opp under documents i stedet.`,
  "media-truncated": ({ name }) => `${name} er avkuttet: En del av filen mangler. Kopier eller eksporter den på nytt.`,
  "media-damaged": ({ name }) => `${name} er skadet og kan ikke leses. Eksporter filen på nytt.`,
  "media-too-large": ({ name, pixels }) =>
    `${name} er på ${pixels} piksler, og 100 megapiksler er det meste. Gjør bildet mindre.`,
  "media-animated": ({ name, count }) =>
    `${name} beveger seg: Filen har ${count} bilder. Bruk et stillbilde, eller lenk til en film.`,
  "media-small": ({ name, width, least }) =>
    `${name} er ${width} piksler bredt, og aviser og søkemotorer ber om minst ${least}. Bruk et større bilde hvis dere har et.`,
  "media-macros": ({ name }) =>
    `${name} inneholder makroer, som kan kjøres på maskinen til leserne. Tilby en PDF eller et annet dokument i stedet.`,
  "media-web-page": ({ name }) =>
    `${name} er en nettside, som kan kjøre skript på maskinen til leserne. Tilby en PDF eller et annet dokument i stedet.`,
  "media-program": ({ name, format }) =>
    `${name} er et program (${format}), som kan kjøres på maskinen til leserne. Tilby en PDF eller et annet dokument i stedet.`,
  "media-type": ({ name, allowed }) =>
    `${name} er ikke av en type som kan publiseres: Den kan kjøres, eller leserne har ikke noe å åpne den med. Disse typene er tillatt: ${allowed.join(", ")}.`,
  "media-not-as-named": ({ name, format }) =>
    `${name} er ikke ${format}, slik navnet sier, og typen er ukjent. Lagre eller eksporter filen på nytt.`,
  "media-drawing": ({ name, trouble }) =>
    `${name} kan ikke brukes som logo: ${trouble}. Eksporter den som enklere SVG, eller bruk en PNG av den.`,
  "drawing-uneven": ({ width, height }) => `sidene, ${width} ganger ${height}, er for ulike`,
  "drawing-slow": ({ seconds }) => `det tar mer enn ${seconds} sekunder å tegne den`,
  "drawing-failed": "den lar seg ikke tegne",
  "drawing-memory": "det trengs for mye minne til å tegne den",
  "media-no-folder": ({ name, target }) =>
    `${name} trenger en mappe å ligge i: Gjør meldingen til en mappe ved å flytte den til ${target}, og legg filen ved siden av.`,
  "media-web-address": ({ name, folder }) =>
    `${name} er en nettadresse. Lagre filen i ${folder}/, og skriv filnavnet her.`,
  "media-outside": ({ name, folder }) =>
    `${name} ligger utenfor ${folder}/. Legg filen i den mappen, og skriv bare filnavnet.`,
  "media-symlink": ({ name, folder }) => `${name} er en symbolsk lenke. Legg selve filen i ${folder}/.`,
  "media-is-folder": ({ name }) => `${name} er en mappe eller noe annet som ikke er en fil.`,
  "media-empty": ({ name }) => `${name} er tom: Den er på 0 byte. Lagre eller eksporter filen på nytt.`,
  "media-missing-alone": ({ name, folder }) =>
    `${name} finnes ikke i ${folder}/. Det er ingen andre filer der heller: Er den glemt?`,
  "media-missing": ({ name, folder, there }) => `${name} finnes ikke i ${folder}/. Filene der er: ${there}.`,
  "media-missing-meant": ({ name, folder, meant, there }) =>
    `${name} finnes ikke i ${folder}/. Mente du ${meant}? Filene der er: ${there}.`,
  "media-missing-case": ({ name, folder, meant, there }) =>
    `${name} finnes ikke i ${folder}/. Mente du ${meant}? Store og små bokstaver teller. Filene der er: ${there}.`,
  "files-there": ({ names, more }) => `${names.join(", ")}${more > 0 ? ` og ${more} til` : ""}`,
  "media-name-taken": ({ name, address }) =>
    `${name} ville blitt publisert som ${address}, og det navnet bruker presserommet selv. Gi filen et annet navn.`,
  "media-name-case": ({ before, name }) =>
    `${before} og ${name} skiller seg bare på store og små bokstaver, og det ser ikke alle maskiner forskjell på. Gi en av dem et nytt navn.`,
  "media-name-clash": ({ before, name, address }) =>
    `${before} og ${name} ville begge blitt publisert som ${address}. Gi en av dem et nytt navn.`,
  "media-orphan": ({ name }) =>
    `Ingen melding nevner ${name}, så filen blir ikke publisert. Før den opp, eller fjern den.`,
  "xml-malformed": ({ line, column }) => `feil i XML-koden på linje ${line}, kolonne ${column}`,
  "xml-encoding": "den er ikke skrevet i UTF-8",
  "xml-entities": "den definerer egne entiteter eller en egen dokumenttype",
  "xml-deep": ({ most }) => `elementene er nøstet dypere enn ${most} nivåer`,
  "xml-no-root": "det ytterste elementet mangler",
  "svg-large": "tegningen er større enn 5 MB",
  "svg-root": "det ytterste elementet er ikke <svg>",
  "active-load": "noe fra en annen adresse",
  "active-link": "en lenke som kjører skript",
  "active-style": "et eget stilark",
  "active-element": ({ name }) => `<${name}>`,
  "active-html": ({ name }) => `<${name}> fra en nettside`,
  "active-attribute": ({ name }) => `attributtet ${name}`,
  "active-animation": ({ name }) => `<${name}> på en lenke`,
};
