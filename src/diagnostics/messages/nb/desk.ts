import { listed, monthName, plural } from "../counts.ts";
import type { Translated } from "../catalogue.ts";
import type { desk as english } from "../en/desk.ts";

export const desk: Translated<typeof english> = {
  "title-long": ({ length, most }) =>
    `Tittelen har ${length} tegn. Etter ${most} blir den kuttet i søkeresultater og kort: Si det viktigste med færre ord.`,
  "title-stop": "En tittel slutter uten punktum. Ta det bort.",
  "title-type": ({ type, rest }) => `Siden viser «${type}» over tittelen av seg selv. Begynn tittelen med «${rest}».`,
  "title-number": ({ number }) =>
    `Tittelen sier ${number}, men det gjør ikke teksten. Rett en av dem, eller si det i teksten også.`,
  "lead-long": ({ words, most }) => `Ingressen har ${words} ord. Hold deg til ${most}, og flytt resten ned i teksten.`,
  "lead-missing": "Meldingen mangler ingress. Skriv lead: med ett avsnitt som sier det viktigste.",
  "date-weekday": ({ written, weekday, year, right }) =>
    `«${written}» er ikke en ${weekday.toLowerCase()}: I ${year} er den dagen en ${WEEKDAYS[right - 1]}. Rett ukedagen eller datoen.`,
  "date-impossible": ({ written, month, days }) =>
    `«${written}» finnes ikke: ${monthName(month, "nb")} har ${days} dager. Rett datoen.`,
  "date-past": ({ date, today }) =>
    `Meldingen er ny, men datoen ${date} er passert (i dag er det ${today}). Rett datoen hvis det ikke er meningen.`,
  "event-past": ({ start }) =>
    `Invitasjonen er ny, men arrangementet ${start} er allerede over. Rett tidspunktet for arrangementet.`,
  "invitation-incomplete": ({ missing }) =>
    `Invitasjonen sier ikke ${listed(missing, "og")}. Fyll ut det som mangler, under event:.`,
  "invitation-time": "når det begynner (start, med klokkeslett)",
  "invitation-place": "hvor det er (place eller online)",
  "invitation-deadline": "når påmeldingsfristen er (deadline)",
  "invitation-contact": "hvem pressen kan ringe på dagen (contact)",
  "alt-caption":
    "Alternativteksten gjentar bildeteksten, så de som ikke ser bildet, får ikke vite noe nytt. Si hva bildet viser.",
  "alt-file-name": ({ alt }) => `Alternativteksten «${alt}» er et filnavn. Si hva bildet viser.`,
  "image-credit": ({ file }) =>
    `Ingen er kreditert for ${file}, verken her eller i selve filen. Skriv credit: med navnet til fotografen.`,
  "template-words": ({ words }) =>
    `«${words}» står igjen fra en mal. Skriv teksten som skal stå der, eller ta det bort.`,
  "body-review": ({ words }) =>
    `«${words}» står igjen etter sporede endringer eller kommentarer i et tekstbehandlingsprogram. Ta det bort.`,
  "body-note-mark": ({ mark, number }) =>
    `«${mark}» ligner en fotnote fra et tekstbehandlingsprogram, men fører ingen steder. Skriv [^${number}] her, og noten på en egen linje som begynner med [^${number}]:.`,
  "body-link-text": ({ text }) =>
    `Lenken «${text}» sier ikke hvor den fører. Gjør ord som forteller hva leseren finner, til lenke: [rapporten om billettpriser](…).`,
  "body-link-address": ({ address }) =>
    `Adressen ${address} vises som den er. Skriv ord for den: [rapporten om billettpriser](${address}).`,
  "phone-impossible": ({ number }) =>
    `${number} kan ikke være et telefonnummer: Sifre mangler, er for mange eller feil. Rett nummeret.`,
  "email-impossible": ({ address, meant }) =>
    `${address} kan ikke være en e-postadresse. ${meant === undefined ? "Rett den." : `Mente du ${meant}?`}`,
  "topic-near": ({ topic, meant }) =>
    `Temaet «${topic}» er én bokstav fra «${meant}» og får en egen side. Skriv «${meant}» hvis det er det du mener.`,
  "attachment-missing": ({ words }) =>
    `Teksten sier «${words}», men ingenting er lagt ved. Før opp filen under documents eller images, eller endre teksten.`,
  "translation-numbers": ({ here, there, file }) =>
    `Oversettelsen sier ${here} der ${file} sier ${there}. Rett en av dem.`,
  "translation-dates": ({ here, there, file }) =>
    `Oversettelsen sier ${here} der ${file} sier ${there}. Rett en av datoene.`,
  "translation-pictures": ({ missing, extra, file }) =>
    `Bildene er ikke de samme som i ${file}:${missing.length > 0 ? ` ${missing.join(", ")} mangler her;` : ""}${extra.length > 0 ? ` ${extra.join(", ")} står bare her;` : ""} før opp de samme filene begge steder, eller ta bort images: her, så gjelder bildene der.`,
  "correction-missing": ({ date }) =>
    `Teksten ble publisert ${date} og er endret siden. Skriv corrections: med date og note som sier hva som er rettet, eller minor: true hvis det bare er en skrivefeil.`,
  "text-quoted": ({ key }) =>
    `Anførselstegnene rundt «${key}» regnes ikke som sitattegn her og blir publisert. Ta dem bort.`,
  "fixes-made": ({ lines, files }) =>
    lines === 0
      ? "Det er ingenting å rette uten å spørre deg."
      : `${lines} ${plural(lines, "linje", "linjer")} er endret i ${files} ${plural(files, "fil", "filer")}.`,
  "fixes-found": ({ lines, files }) =>
    lines === 0
      ? "--fix ville ikke endre noe."
      : `--fix ville endre ${lines} ${plural(lines, "linje", "linjer")} i ${files} ${plural(files, "fil", "filer")}.`,
  "fault-levels": "må være en liste med regler som hver har et nivå, som lead-missing: off.",
  "level-unknown": ({ rule, meant }) =>
    `Regelen «${rule}» finnes ikke. ${meant === undefined ? "Alle står i docs/editors/nb/rules.md." : `Mente du «${meant}»?`}`,
  "level-fixed": ({ rule }) => `Regelen «${rule}» verner leserne eller byggingen og er alltid en feil. Ta bort linjen.`,
};

const WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
