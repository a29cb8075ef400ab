import { listed, monthName, plural } from "../counts.ts";
import type { Translated } from "../catalogue.ts";
import type { desk as english } from "../en/desk.ts";

export const desk: Translated<typeof english> = {
  "title-long": ({ length, most }) =>
    `Tittelen har ${length} teikn. Etter ${most} blir han kutta i søkjeresultat og kort: Sei det viktigaste med færre ord.`,
  "title-stop": "Ein tittel sluttar utan punktum. Ta det bort.",
  "title-type": ({ type, rest }) => `Sida viser «${type}» over tittelen av seg sjølv. Start tittelen med «${rest}».`,
  "title-number": ({ number }) =>
    `Tittelen seier ${number}, men det gjer ikkje teksten. Rett ein av dei, eller sei det i teksten òg.`,
  "lead-long": ({ words, most }) => `Ingressen har ${words} ord. Hald deg til ${most}, og flytt resten ned i teksten.`,
  "lead-missing": "Meldinga manglar ingress. Skriv lead: med eitt avsnitt som seier det viktigaste.",
  "date-weekday": ({ written, weekday, year, right }) =>
    `«${written}» er ikkje ein ${weekday.toLowerCase()}: I ${year} er den dagen ein ${WEEKDAYS[right - 1]}. Rett vekedagen eller datoen.`,
  "date-impossible": ({ written, month, days }) =>
    `«${written}» finst ikkje: ${monthName(month, "nn")} har ${days} dagar. Rett datoen.`,
  "date-past": ({ date, today }) =>
    `Meldinga er ny, men datoen ${date} er passert (i dag er det ${today}). Rett datoen om det ikkje er meininga.`,
  "event-past": ({ start }) =>
    `Invitasjonen er ny, men arrangementet ${start} er alt over. Rett tidspunktet for arrangementet.`,
  "invitation-incomplete": ({ missing }) =>
    `Invitasjonen seier ikkje ${listed(missing, "og")}. Fyll ut det som manglar, under event:.`,
  "invitation-time": "når det byrjar (start, med klokkeslett)",
  "invitation-place": "kvar det er (place eller online)",
  "invitation-deadline": "når påmeldingsfristen er (deadline)",
  "invitation-contact": "kven pressa kan ringje på dagen (contact)",
  "alt-caption":
    "Alternativteksten tek opp att biletteksten, så dei som ikkje ser biletet, får ikkje vite noko nytt. Sei kva biletet viser.",
  "alt-file-name": ({ alt }) => `Alternativteksten «${alt}» er eit filnamn. Sei kva biletet viser.`,
  "image-credit": ({ file }) =>
    `Ingen er kreditert for ${file}, korkje her eller i sjølve fila. Skriv credit: med namnet til fotografen.`,
  "template-words": ({ words }) =>
    `«${words}» står att frå ein mal. Skriv teksten som skal stå der, eller ta det bort.`,
  "body-review": ({ words }) =>
    `«${words}» står att etter spora endringar eller kommentarar i eit tekstbehandlingsprogram. Ta det bort.`,
  "body-note-mark": ({ mark, number }) =>
    `«${mark}» liknar ein fotnote frå eit tekstbehandlingsprogram, men fører ingen stad. Skriv [^${number}] her, og noten på ei eiga linje som byrjar med [^${number}]:.`,
  "body-link-text": ({ text }) =>
    `Lenkja «${text}» seier ikkje kvar ho fører. Gjer ord som fortel kva lesaren finn, til lenkje: [rapporten om billettprisar](…).`,
  "body-link-address": ({ address }) =>
    `Adressa ${address} blir vist som ho er. Skriv ord for henne: [rapporten om billettprisar](${address}).`,
  "phone-impossible": ({ number }) =>
    `${number} kan ikkje vere eit telefonnummer: Siffer manglar, er for mange eller feil. Rett nummeret.`,
  "email-impossible": ({ address, meant }) =>
    `${address} kan ikkje vere ei e-postadresse. ${meant === undefined ? "Rett henne." : `Meinte du ${meant}?`}`,
  "topic-near": ({ topic, meant }) =>
    `Temaet «${topic}» er éin bokstav frå «${meant}» og får ei eiga side. Skriv «${meant}» om det er det du meiner.`,
  "attachment-missing": ({ words }) =>
    `Teksten seier «${words}», men ingenting er lagt ved. Før opp fila under documents eller images, eller endre teksten.`,
  "translation-numbers": ({ here, there, file }) =>
    `Omsetjinga seier ${here} der ${file} seier ${there}. Rett ein av dei.`,
  "translation-dates": ({ here, there, file }) =>
    `Omsetjinga seier ${here} der ${file} seier ${there}. Rett ein av datoane.`,
  "translation-pictures": ({ missing, extra, file }) =>
    `Bileta er ikkje dei same som i ${file}:${missing.length > 0 ? ` ${missing.join(", ")} manglar her;` : ""}${extra.length > 0 ? ` ${extra.join(", ")} står berre her;` : ""} før opp dei same filene begge stader, eller ta bort images: her, så gjeld bileta der.`,
  "correction-missing": ({ date }) =>
    `Teksten vart publisert ${date} og er endra sidan. Skriv corrections: med date og note som seier kva som er retta, eller minor: true om det berre er ein skrivefeil.`,
  "text-quoted": ({ key }) =>
    `Hermeteikna rundt «${key}» gjeld ikkje som sitatteikn her og blir publiserte. Ta dei bort.`,
  "fixes-made": ({ lines, files }) =>
    lines === 0
      ? "Det er ingenting å rette utan å spørje deg."
      : `${lines} ${plural(lines, "linje", "linjer")} er endra i ${files} ${plural(files, "fil", "filer")}.`,
  "fixes-found": ({ lines, files }) =>
    lines === 0
      ? "--fix ville ikkje endre noko."
      : `--fix ville endre ${lines} ${plural(lines, "linje", "linjer")} i ${files} ${plural(files, "fil", "filer")}.`,
  "fault-levels": "må vere ei liste med reglar som kvar har eit nivå, som lead-missing: off.",
  "level-unknown": ({ rule, meant }) =>
    `Regelen «${rule}» finst ikkje. ${meant === undefined ? "Alle står i docs/editors/nb/rules.md." : `Meinte du «${meant}»?`}`,
  "level-fixed": ({ rule }) => `Regelen «${rule}» vernar lesarane eller bygginga og er alltid ein feil. Ta bort linja.`,
};

const WEEKDAYS = ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"];
