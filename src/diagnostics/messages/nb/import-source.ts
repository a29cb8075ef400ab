import type { Translated } from "../catalogue.ts";
import type { importSource as english } from "../en/import-source.ts";

export const importSource: Translated<typeof english> = {
  "import-no-source": ({ source }) => `Det finnes ingenting på «${source}». Oppgi en fil, en mappe eller en adresse.`,
  "import-unreadable": ({ source }) =>
    `${source} kan ikke leses. Kontroller at det er en fil, og at du har lov til å åpne den.`,
  "import-kind-unknown": ({ source }) => `Det er uklart hva slags kilde ${source} er. Angi det med --kind.`,
  "import-no-kind": ({ kind, known }) => `Kilder av typen «${kind}» finnes ikke. Disse finnes: ${known.join(", ")}.`,
  "import-encoding": ({ declared, used }) =>
    `Filen oppgir at den er skrevet i ${declared}, men det stemmer ikke. Den er lest som ${used}. Se etter bokstaver som æ, ø og é.`,
  "import-xml-broken": ({ why }) =>
    `Filen er ikke riktig XML: ${why}. Det som lot seg lese, er tatt med. Kontroller at antallet meldinger stemmer.`,
  "import-item-empty": "Den har verken tittel eller tekst.",
  "import-date-unreadable": ({ text }) => `«${text}» er ikke en dato som kan leses.`,
  "import-date-ambiguous": ({ text, read }) => `«${text}» er lest som ${read}, men dag og måned kan være byttet om.`,
  "import-updated-unreadable": ({ text }) => `Tidspunktet for siste endring, «${text}», kan ikke leses og er utelatt.`,
  "import-item-twice": ({ title }) => `«${title}» finnes to ganger i kilden, med samme innhold.`,
  "import-json-broken": ({ line }) =>
    `Filen er ikke riktig JSON.${line === undefined ? "" : ` Feilen er på linje ${line}.`}`,
  "import-in-trash": ({ title }) => `«${title}» ligger i papirkurven eller ble aldri lagret.`,
  "import-other-types": ({ types }) =>
    `Ikke importert, fordi de er av andre typer: ${types.join(", ")}. Angi en type med --post-type for å ta den med.`,
  "import-shortcodes": ({ names }) =>
    `Deler som bare det gamle programmet kan fylle ut, er utelatt: ${names.join(", ")}. Se over teksten.`,
  "import-csv-broken": "Tabellen kan ikke leses. Kontroller at alle anførselstegn i den er avsluttet.",
  "import-expires": ({ date }) =>
    `Det gamle nettstedet skulle slutte å vise den ${date}. Avgjør om den fortsatt skal publiseres.`,
  "import-mapping-broken": ({ line, why }) => `Filen som kobler felter, kan ikke leses, linje ${line}: ${why}`,
  "import-mapping-empty": "Filen som kobler felter, nevner ingen felter. Skriv linjer som: title: headline",
  "import-mapping-field": ({ field, meant, known }) =>
    `Filen som kobler felter, har et felt «${field}», som meldinger ikke har. ${meant === undefined ? `Disse finnes: ${known.join(", ")}.` : `Mente du «${meant}»?`}`,
  "import-front-matter-broken": ({ why }) =>
    `Feltene er ikke riktig skrevet: ${why} Det som lot seg lese, er tatt med. Kontroller tittel, dato og emner.`,
  "import-toml-broken": "det er ikke riktig TOML.",
  "import-components": ({ names }) =>
    `Deler som bare programmet til det gamle nettstedet kan fylle ut, er utelatt: ${names.join(", ")}. Se over teksten.`,
  "import-not-a-release": "Det er en side om en mappe eller om prosjektet, ikke en melding.",
  "import-page-empty": "Det ble ikke funnet noen meldingstekst på siden.",
  "import-page-no-address":
    "Siden oppgir ikke hvilken adresse den hadde, så lenker til den vil ikke føre til meldingen.",
};
