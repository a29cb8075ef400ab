import type { Translated } from "../catalogue.ts";
import type { importSource as english } from "../en/import-source.ts";

export const importSource: Translated<typeof english> = {
  "import-no-source": ({ source }) => `Det finst ingenting på «${source}». Oppgi ei fil, ei mappe eller ei adresse.`,
  "import-unreadable": ({ source }) =>
    `${source} kan ikkje lesast. Kontroller at det er ei fil, og at du har lov til å opne henne.`,
  "import-kind-unknown": ({ source }) => `Det er uklart kva slags kjelde ${source} er. Oppgi det med --kind.`,
  "import-no-kind": ({ kind, known }) => `Kjelder av typen «${kind}» finst ikkje. Desse finst: ${known.join(", ")}.`,
  "import-encoding": ({ declared, used }) =>
    `Fila seier at ho er skriven i ${declared}, men det stemmer ikkje. Ho er lesen som ${used}. Sjå etter bokstavar som æ, ø og é.`,
  "import-xml-broken": ({ why }) =>
    `Fila er ikkje rett XML: ${why}. Det som lét seg lese, er teke med. Kontroller at talet på meldingar stemmer.`,
  "import-item-empty": "Ho har korkje tittel eller tekst.",
  "import-date-unreadable": ({ text }) => `«${text}» er ikkje ein dato som kan lesast.`,
  "import-date-ambiguous": ({ text, read }) => `«${text}» er lesen som ${read}, men dag og månad kan vere bytte om.`,
  "import-updated-unreadable": ({ text }) =>
    `Tidspunktet for siste endring, «${text}», kan ikkje lesast og er utelate.`,
  "import-item-twice": ({ title }) => `«${title}» finst to gonger i kjelda, med same innhald.`,
  "import-json-broken": ({ line }) =>
    `Fila er ikkje rett JSON.${line === undefined ? "" : ` Feilen er på linje ${line}.`}`,
  "import-in-trash": ({ title }) => `«${title}» ligg i papirkorga eller vart aldri lagra.`,
  "import-other-types": ({ types }) =>
    `Ikkje importert, fordi dei er av andre typar: ${types.join(", ")}. Oppgi ein type med --post-type for å ta han med.`,
  "import-shortcodes": ({ names }) =>
    `Delar som berre det gamle programmet kan fylle ut, er utelatne: ${names.join(", ")}. Sjå over teksten.`,
  "import-csv-broken": "Tabellen kan ikkje lesast. Kontroller at alle hermeteikn i han er avslutta.",
  "import-expires": ({ date }) =>
    `Den gamle nettstaden skulle slutte å vise henne ${date}. Avgjer om ho framleis skal publiserast.`,
  "import-mapping-broken": ({ line, why }) => `Fila som koplar felt, kan ikkje lesast, linje ${line}: ${why}`,
  "import-mapping-empty": "Fila som koplar felt, nemner ingen felt. Skriv linjer som: title: headline",
  "import-mapping-field": ({ field, meant, known }) =>
    `Fila som koplar felt, har eit felt «${field}», som meldingar ikkje har. ${meant === undefined ? `Desse finst: ${known.join(", ")}.` : `Meinte du «${meant}»?`}`,
  "import-front-matter-broken": ({ why }) =>
    `Felta er ikkje rett skrivne: ${why} Det som lét seg lese, er teke med. Kontroller tittel, dato og emne.`,
  "import-toml-broken": "det er ikkje rett TOML.",
  "import-components": ({ names }) =>
    `Delar som berre programmet til den gamle nettstaden kan fylle ut, er utelatne: ${names.join(", ")}. Sjå over teksten.`,
  "import-not-a-release": "Det er ei side om ei mappe eller om prosjektet, ikkje ei melding.",
  "import-page-empty": "Det vart ikkje funne nokon meldingstekst på sida.",
  "import-page-no-address": "Sida oppgir ikkje kva adresse ho hadde, så lenkjer til henne vil ikkje føre til meldinga.",
};
