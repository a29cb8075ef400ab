import type { Translated } from "../catalogue.ts";
import type { media as english } from "../en/media.ts";

export const media: Translated<typeof english> = {
  "media-heavy-for-github": ({ name, size }) =>
    `${name} er på ${size} MB: GitHub tek imot filer på opptil 100 MB, og Cloudflare Pages opptil 25 MiB. Gjer fila mindre, eller publiser ho ein annan stad og legg inn ei lenkje.`,
  "media-heavy": ({ name, size }) =>
    `${name} er på ${size} MB: Cloudflare Pages tek imot filer på opptil 25 MiB. Gjer fila mindre, eller publiser ho ein annan stad og legg inn ei lenkje.`,
  "media-xml-unreadable": ({ name, reason }) =>
    `${name} kan ikkje lesast som XML: ${reason}. Lagre eller eksporter fila på nytt.`,
  "media-xml-active": ({ name, found }) =>
    `${name} inneheld ${found.join(", ")}, som kan køyrast i nettlesaren til lesarane. Tilby ein PDF eller eit anna dokument i staden.`,
  "media-mislabelled": ({ name, ending, format, better }) =>
    `${name} ${ending === "" ? "har inga filending" : `sluttar på .${ending}`}, men er ${format}. Gi fila namnet ${better}.`,
  "media-drawing-unreadable": ({ name, reason }) =>
    `${name} kan ikkje lesast som SVG-teikning: ${reason}. Eksporter ho på nytt.`,
  "media-svg-active": ({ name, found }) =>
    `${name} gjer meir enn å teikne: Ho inneheld ${found.join(", ")}. Eksporter ho på nytt som enkel SVG, utan skript og lenkjer.`,
  "media-no-picture": ({ name }) => `${name} er ikkje eit bilete. Bruk JPEG, PNG, WebP, AVIF eller TIFF.`,
  "media-svg-picture": ({ name }) =>
    `${name} er ei SVG-teikning, og ho blir ikkje vist på sidene. Før ho opp under documents til nedlasting, og vis ein JPEG eller PNG av ho her.`,
  "media-svg": ({ name }) =>
    `${name} er ei SVG-teikning, og ho blir ikkje vist på sidene. Bruk ein JPEG eller PNG av ho.`,
  "media-foreign": ({ name, format }) =>
    `${name} er ${format}, og det kan dei fleste nettlesarar ikkje vise. Eksporter biletet som JPEG.`,
  "media-picture-is-other": ({ name, format }) =>
    `${name} er ikkje eit bilete: Innhaldet er ${format}. Eksporter biletet på nytt.`,
  "media-document-as-picture": ({ name, format }) =>
    `${name} er ${format}, ikkje eit bilete. Før fila opp under documents i staden.`,
  "media-truncated": ({ name }) => `${name} er kutta av: Ein del av fila manglar. Kopier eller eksporter ho på nytt.`,
  "media-damaged": ({ name }) => `${name} er skadd og kan ikkje lesast. Eksporter fila på nytt.`,
  "media-too-large": ({ name, pixels }) =>
    `${name} er på ${pixels} pikslar, og 100 megapikslar er det meste. Gjer biletet mindre.`,
  "media-animated": ({ name, count }) =>
    `${name} rører seg: Fila har ${count} bilete. Bruk eit stillbilete, eller lenk til ein film.`,
  "media-small": ({ name, width, least }) =>
    `${name} er ${width} pikslar breitt, og aviser og søkjemotorar ber om minst ${least}. Bruk eit større bilete om de har eit.`,
  "media-macros": ({ name }) =>
    `${name} inneheld makroar, som kan køyrast på maskina til lesarane. Tilby ein PDF eller eit anna dokument i staden.`,
  "media-web-page": ({ name }) =>
    `${name} er ei nettside, som kan køyre skript på maskina til lesarane. Tilby ein PDF eller eit anna dokument i staden.`,
  "media-program": ({ name, format }) =>
    `${name} er eit program (${format}), som kan køyrast på maskina til lesarane. Tilby ein PDF eller eit anna dokument i staden.`,
  "media-type": ({ name, allowed }) =>
    `${name} er ikkje av ein type som kan publiserast: Ho kan køyrast, eller lesarane har ikkje noko å opne ho med. Desse typane er tillatne: ${allowed.join(", ")}.`,
  "media-not-as-named": ({ name, format }) =>
    `${name} er ikkje ${format}, slik namnet seier, og typen er ukjend. Lagre eller eksporter fila på nytt.`,
  "media-drawing": ({ name, trouble }) =>
    `${name} kan ikkje brukast som logo: ${trouble}. Eksporter ho som enklare SVG, eller bruk ein PNG av ho.`,
  "drawing-uneven": ({ width, height }) => `sidene, ${width} gonger ${height}, er for ulike`,
  "drawing-slow": ({ seconds }) => `det tek meir enn ${seconds} sekund å teikne ho`,
  "drawing-failed": "ho lèt seg ikkje teikne",
  "drawing-memory": "det trengst for mykje minne til å teikne ho",
  "media-no-folder": ({ name, target }) =>
    `${name} treng ei mappe å liggje i: Gjer meldinga til ei mappe ved å flytte ho til ${target}, og legg fila ved sida av.`,
  "media-web-address": ({ name, folder }) =>
    `${name} er ei nettadresse. Lagre fila i ${folder}/, og skriv filnamnet her.`,
  "media-outside": ({ name, folder }) =>
    `${name} ligg utanfor ${folder}/. Legg fila i den mappa, og skriv berre filnamnet.`,
  "media-symlink": ({ name, folder }) => `${name} er ei symbolsk lenkje. Legg sjølve fila i ${folder}/.`,
  "media-is-folder": ({ name }) => `${name} er ei mappe eller noko anna som ikkje er ei fil.`,
  "media-empty": ({ name }) => `${name} er tom: Ho er på 0 byte. Lagre eller eksporter fila på nytt.`,
  "media-missing-alone": ({ name, folder }) =>
    `${name} finst ikkje i ${folder}/. Det er ingen andre filer der heller: Er ho gløymd?`,
  "media-missing": ({ name, folder, there }) => `${name} finst ikkje i ${folder}/. Filene der er: ${there}.`,
  "media-missing-meant": ({ name, folder, meant, there }) =>
    `${name} finst ikkje i ${folder}/. Meinte du ${meant}? Filene der er: ${there}.`,
  "media-missing-case": ({ name, folder, meant, there }) =>
    `${name} finst ikkje i ${folder}/. Meinte du ${meant}? Store og små bokstavar tel. Filene der er: ${there}.`,
  "files-there": ({ names, more }) => `${names.join(", ")}${more > 0 ? ` og ${more} til` : ""}`,
  "media-name-taken": ({ name, address }) =>
    `${name} ville vorte publisert som ${address}, og det namnet bruker presserommet sjølv. Gi fila eit anna namn.`,
  "media-name-case": ({ before, name }) =>
    `${before} og ${name} skil seg berre på store og små bokstavar, og det ser ikkje alle maskiner skilnad på. Gi ei av dei eit nytt namn.`,
  "media-name-clash": ({ before, name, address }) =>
    `${before} og ${name} ville begge vorte publiserte som ${address}. Gi ei av dei eit nytt namn.`,
  "media-orphan": ({ name }) =>
    `Inga melding nemner ${name}, så fila blir ikkje publisert. Før ho opp, eller fjern ho.`,
  "xml-malformed": ({ line, column }) => `feil i XML-koden på linje ${line}, kolonne ${column}`,
  "xml-encoding": "ho er ikkje skriven i UTF-8",
  "xml-entities": "ho definerer eigne entitetar eller ein eigen dokumenttype",
  "xml-deep": ({ most }) => `elementa er nøsta djupare enn ${most} nivå`,
  "xml-no-root": "det yttarste elementet manglar",
  "svg-large": "teikninga er større enn 5 MB",
  "svg-root": "det yttarste elementet er ikkje <svg>",
  "active-load": "noko frå ei anna adresse",
  "active-link": "ei lenkje som køyrer skript",
  "active-style": "eit eige stilark",
  "active-element": ({ name }) => `<${name}>`,
  "active-html": ({ name }) => `<${name}> frå ei nettside`,
  "active-attribute": ({ name }) => `attributtet ${name}`,
  "active-animation": ({ name }) => `<${name}> på ei lenkje`,
};
