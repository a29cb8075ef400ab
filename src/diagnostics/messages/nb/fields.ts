import type { Translated } from "../catalogue.ts";
import { listed, monthName } from "../counts.ts";
import type { fields as english } from "../en/fields.ts";
import { fieldText } from "../field-texts/field-texts.ts";

export const fields: Translated<typeof english> = {
  "unknown-key": ({ key, where, meant, known }) =>
    `Ukjent felt «${key}»${where === undefined ? "" : ` i ${where}`}. ${meant === undefined ? `Dette kan brukes her: ${known.join(", ")}.` : `Mente du «${meant}»?`}`,
  "missing-key": ({ key, where, note }) =>
    `«${key}» mangler${where === undefined ? "" : ` i ${where}`}. ${note === undefined ? "Legg det til." : `Legg det til: ${note}`}`,
  "wrong-value": ({ field, fault }) => `«${field}» ${fault}`,
  "no-settings": "Filen har ingen innstillinger. Skriv felt og verdi, som name: Presserom.",
  "not-a-time": ({ field, text }) => `«${field}» er ikke et tidspunkt: ${text}. Skriv det slik: 2026-03-12 08:39.`,
  "time-without-day": ({ field, text, suggestion }) =>
    `«${field}» har ingen dato: ${text}. Skriv datoen også: ${suggestion}.`,
  "not-a-time-write": ({ field, text, suggestion }) => `«${field}» er ikke et tidspunkt: ${text}. Skriv ${suggestion}.`,
  "no-such-day": ({ field, text, month, year, days }) =>
    `«${field}» er ikke et tidspunkt: ${text}. I ${monthName(month, "nb")} ${year} er det ${days} dager.`,
  "time-gap": ({ field, zone, text }) =>
    `«${field}» finnes ikke i ${zone}: Klokken hopper over ${text} når sommertiden begynner. Skriv et klokkeslett som finnes.`,
  "time-overlap": ({ field, zone, read }) =>
    `«${field}» kommer to ganger i ${zone} når sommertiden slutter. Tiden er lest som den siste av de to, ${read}. Skriv den slik, med avstand til UTC, så er du sikker.`,
  "time-without-clock": ({ field, text }) =>
    `«${field}» har ikke klokkeslett: Bare dagen blir vist, og det er midnatt som gjelder. Skriv det slik: ${text} 08:39.`,
  "event-time-without-clock": ({ field, text }) =>
    `«${field}» har ikke klokkeslett: Bare dagen blir vist, og kalendere setter av hele dagen. Skriv det slik: ${text} 08:39.`,
  "accent-contrast": ({ accent, contrast, least }) =>
    `Fargen ${accent} har en kontrast på ${contrast} til 1 mot hvitt, og tekst trenger ${least}. Velg en mørkere farge. Inntil videre vises lenkene mørkere.`,
  "colour-contrast": ({ scheme, name, front, frontColour, ground, groundColour, contrast, least, nearest }) =>
    `På ${scheme === "light" ? "lyse" : "mørke"} skjermer har ${front} (${frontColour}) på ${ground} (${groundColour}) en kontrast på ${contrast} til 1, og ${least === 3 ? "kanter på felt og knapper" : "tekst"} trenger ${least}. ${nearest === undefined ? "Ingen nyanse av fargen er god nok. Velg en annen farge." : `Den nærmeste fargen for ${name} som er god nok, er «${nearest}».`}`,
  "font-weight": ({ weight, known }) =>
    `Skriften har ikke bokstaver med vekten ${weight}. Den har ${listed(known, "og")}. Skriv en av dem, eller legg til en skriftfil med denne vekten i fontFiles.`,
  "fault-must-be": ({ what }) => `må være ${what}.`,
  "fault-empty": "er tomt. Fyll det ut, eller ta bort feltet.",
  "fault-empty-required": "er tomt. Fyll det ut.",
  "fault-empty-alt": "er tomt. Fortell hva bildet viser, eller skriv decorative: true hvis det bare er pynt.",
  "fault-localized": "må være en tekst, eller én for hvert språk: {nb: …, en: …}.",
  "fault-yes-no": "må være true (ja) eller false (nei).",
  "fault-web-address": "må være en nettadresse som https://example.org/page.",
  "fault-address": ({ example }) => `må være en adresse som ${example}.`,
  "fault-label-key": ({ example }) =>
    `blir en del av adresser: Skriv det med små bokstaver a–z, sifre og enkle bindestreker, som ${example}.`,
  "fault-labels": "må være en liste med navn, hvert med en tekst for hvert språk.",
  "fault-type-label": "må være et navn, ett for hvert språk, eller {label: …, plural: …}.",
  "fault-email": "må være en e-postadresse som press@example.org.",
  "fault-phone": 'må være et telefonnummer som "+47 00 00 00 00".',
  "fault-language": "må være et språk som nb, nn eller en (BCP 47).",
  "fault-slug": "må være små bokstaver a–z, sifre og enkle bindestreker, som mangel-paa-folk.",
  "fault-number": ({ least, most }) => `må være et helt tall fra ${least} til ${most}.`,
  "fault-list": "må være en liste: én linje for hvert punkt, og hver linje begynner med bindestrek.",
  "fault-contact":
    "må være id-en til en pressekontakt i pressroom/contacts, eller name, role, phone og email skrevet her.",
  "fault-focus": 'må se ut som "62% 35%".',
  "fault-site-address": "må være bare adressen, uten ?, # og tegn som %zz.",
  "fault-featured": "må være id-en til en melding, eller {release: …, until: …} med tiden den skal bort.",
  "fault-languages": "må være en liste med språk: [nb, en].",
  "fault-languages-none": "nevner ikke noe språk. Skriv minst ett: [nb].",
  "fault-languages-twice": "nevner et språk to ganger. Skriv hvert språk én gang.",
  "fault-timezone": "må være en tidssone som Europe/Oslo.",
  "fault-timezone-unknown": "er ikke en tidssone. Skriv en som Europe/Oslo (IANA-navn).",
  "fault-weights": "må være én vekt eller to fra 1 til 1000, den letteste først: 400 700.",
  "fault-font-name": "må være navnet på én skrift: bokstaver, sifre, mellomrom og bindestreker.",
  "fault-content-path": ({ folder, example }) => `må være stien til en fil i ${folder}/, som ${example}.`,
  "fault-colour": 'må være en farge med seks sifre, som "#0b5c8a", i anførselstegn.',
  "fault-one-of": ({ options }) => `må være ${listed(options, "eller")}.`,
  "fault-word": "må være ett ord.",
  "fault-words": "må være en liste med ord: [ferge, ferje].",
  "fault-words-few": "har bare ett ord. Skriv to eller flere som betyr det samme: [ferge, ferje].",
  "fault-group": ({ keys }) =>
    `må være en gruppe, ikke én tekst: felt på egne linjer under, rykket inn, som ${keys[0] ?? ""}: …. Feltene er ${keys.join(", ")}.`,
  "fault-form": "har ikke den formen feltet skal ha.",
  "field-text": ({ text }) => fieldText(text, "nb"),
};
