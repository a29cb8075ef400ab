import type { Translated } from "../catalogue.ts";
import { listed, monthName } from "../counts.ts";
import type { fields as english } from "../en/fields.ts";
import { fieldText } from "../field-texts/field-texts.ts";

export const fields: Translated<typeof english> = {
  "unknown-key": ({ key, where, meant, known }) =>
    `Ukjent felt «${key}»${where === undefined ? "" : ` i ${where}`}. ${meant === undefined ? `Dette kan brukast her: ${known.join(", ")}.` : `Meinte du «${meant}»?`}`,
  "missing-key": ({ key, where, note }) =>
    `«${key}» manglar${where === undefined ? "" : ` i ${where}`}. ${note === undefined ? "Legg det til." : `Legg det til: ${note}`}`,
  "wrong-value": ({ field, fault }) => `«${field}» ${fault}`,
  "no-settings": "Fila har ingen innstillingar. Skriv felt og verdi, som name: Presserom.",
  "not-a-time": ({ field, text }) => `«${field}» er ikkje eit tidspunkt: ${text}. Skriv det slik: 2026-03-12 08:39.`,
  "time-without-day": ({ field, text, suggestion }) =>
    `«${field}» har ingen dato: ${text}. Skriv datoen òg: ${suggestion}.`,
  "not-a-time-write": ({ field, text, suggestion }) =>
    `«${field}» er ikkje eit tidspunkt: ${text}. Skriv ${suggestion}.`,
  "no-such-day": ({ field, text, month, year, days }) =>
    `«${field}» er ikkje eit tidspunkt: ${text}. I ${monthName(month, "nn")} ${year} er det ${days} dagar.`,
  "time-gap": ({ field, zone, text }) =>
    `«${field}» finst ikkje i ${zone}: Klokka hoppar over ${text} når sommartida startar. Skriv eit klokkeslett som finst.`,
  "time-overlap": ({ field, zone, read }) =>
    `«${field}» kjem to gonger i ${zone} når sommartida sluttar. Tida er lesen som den siste av dei to, ${read}. Skriv ho slik, med avstand til UTC, så er du trygg.`,
  "time-without-clock": ({ field, text }) =>
    `«${field}» har ikkje klokkeslett: Berre dagen blir vist, og det er midnatt som gjeld. Skriv det slik: ${text} 08:39.`,
  "event-time-without-clock": ({ field, text }) =>
    `«${field}» har ikkje klokkeslett: Berre dagen blir vist, og kalendrar set av heile dagen. Skriv det slik: ${text} 08:39.`,
  "accent-contrast": ({ accent, contrast, least }) =>
    `Fargen ${accent} har ein kontrast på ${contrast} til 1 mot kvitt, og tekst treng ${least}. Vel ein mørkare farge. Inntil vidare blir lenkjene viste mørkare.`,
  "colour-contrast": ({ scheme, name, front, frontColour, ground, groundColour, contrast, least, nearest }) =>
    `På ${scheme === "light" ? "lyse" : "mørke"} skjermar har ${front} (${frontColour}) på ${ground} (${groundColour}) ein kontrast på ${contrast} til 1, og ${least === 3 ? "kantar på felt og knappar" : "tekst"} treng ${least}. ${nearest === undefined ? "Ingen nyanse av fargen er god nok. Vel ein annan farge." : `Den næraste fargen for ${name} som er god nok, er «${nearest}».`}`,
  "font-weight": ({ weight, known }) =>
    `Skrifta har ikkje bokstavar med vekta ${weight}. Ho har ${listed(known, "og")}. Skriv ei av dei, eller legg til ei skriftfil med denne vekta i fontFiles.`,
  "fault-must-be": ({ what }) => `må vere ${what}.`,
  "fault-empty": "er tomt. Fyll det ut, eller ta bort feltet.",
  "fault-empty-required": "er tomt. Fyll det ut.",
  "fault-empty-alt": "er tomt. Fortel kva biletet viser, eller skriv decorative: true om det berre er pynt.",
  "fault-localized": "må vere ein tekst, eller éin for kvart språk: {nb: …, en: …}.",
  "fault-yes-no": "må vere true (ja) eller false (nei).",
  "fault-web-address": "må vere ei nettadresse som https://example.org/page.",
  "fault-address": ({ example }) => `må vere ei adresse som ${example}.`,
  "fault-label-key": ({ example }) =>
    `blir ein del av adresser: Skriv det med små bokstavar a–z, siffer og enkle bindestrekar, som ${example}.`,
  "fault-labels": "må vere ei liste med namn, kvart med ein tekst for kvart språk.",
  "fault-type-label": "må vere eit namn, eitt for kvart språk, eller {label: …, plural: …}.",
  "fault-email": "må vere ei e-postadresse som press@example.org.",
  "fault-phone": 'må vere eit telefonnummer som "+47 00 00 00 00".',
  "fault-language": "må vere eit språk som nb, nn eller en (BCP 47).",
  "fault-slug": "må vere små bokstavar a–z, siffer og enkle bindestrekar, som mangel-paa-folk.",
  "fault-number": ({ least, most }) => `må vere eit heilt tal frå ${least} til ${most}.`,
  "fault-list": "må vere ei liste: éi linje for kvart punkt, og kvar linje startar med bindestrek.",
  "fault-contact":
    "må vere id-en til ein pressekontakt i pressroom/contacts, eller name, role, phone og email skrive her.",
  "fault-focus": 'må sjå ut som "62% 35%".',
  "fault-site-address": "må vere berre adressa, utan ?, # og teikn som %zz.",
  "fault-featured": "må vere id-en til ei melding, eller {release: …, until: …} med tida ho skal bort.",
  "fault-languages": "må vere ei liste med språk: [nb, en].",
  "fault-languages-none": "nemner ikkje noko språk. Skriv minst eitt: [nb].",
  "fault-languages-twice": "nemner eit språk to gonger. Skriv kvart språk éin gong.",
  "fault-timezone": "må vere ei tidssone som Europe/Oslo.",
  "fault-timezone-unknown": "er ikkje ei tidssone. Skriv ei som Europe/Oslo (IANA-namn).",
  "fault-weights": "må vere éi vekt eller to frå 1 til 1000, den lettaste først: 400 700.",
  "fault-font-name": "må vere namnet på éi skrift: bokstavar, siffer, mellomrom og bindestrekar.",
  "fault-content-path": ({ folder, example }) => `må vere stien til ei fil i ${folder}/, som ${example}.`,
  "fault-colour": 'må vere ein farge med seks siffer, som "#0b5c8a", i hermeteikn.',
  "fault-one-of": ({ options }) => `må vere ${listed(options, "eller")}.`,
  "fault-word": "må vere eitt ord.",
  "fault-words": "må vere ei liste med ord: [ferge, ferje].",
  "fault-words-few": "har berre eitt ord. Skriv to eller fleire som tyder det same: [ferge, ferje].",
  "fault-group": ({ keys }) =>
    `må vere ei gruppe, ikkje éin tekst: felt på eigne linjer under, rykte inn, som ${keys[0] ?? ""}: …. Felta er ${keys.join(", ")}.`,
  "fault-form": "har ikkje den forma feltet skal ha.",
  "field-text": ({ text }) => fieldText(text, "nn"),
};
