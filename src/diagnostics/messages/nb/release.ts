import type { Translated } from "../catalogue.ts";
import type { release as english } from "../en/release.ts";

export const release: Translated<typeof english> = {
  "date-missing": ({ translationOf, meant }) =>
    `"date" mangler. Skriv når meldingen blir publisert, for eksempel 2026-03-12 08:39.` +
    (translationOf === undefined
      ? ""
      : ` En oversettelse trenger ingen dato, men det finnes ingen annen fil som heter ${translationOf}.`) +
    (meant === undefined ? "" : ` Mente du ${meant}?`),
  "date-differs": ({ date, name }) => `"date" er ${date}, men filnavnet sier ${name}. Rett en av dem.`,
  "file-large":
    "Filen har mer enn 2 millioner tegn. Det gjør både siden og alle feeder tunge. Legg den lange teksten ved som dokument.",
  "language-unknown": ({ language, known }) =>
    `Presserommet har ikke språket «${language}», bare ${known.join(", ")}. Legg det til under languages i pressroom/site.yaml, eller gi filen et nytt navn.`,
  "language-no": ({ known, norwegian }) =>
    `Presserommet har ikke språket «no», bare ${known.join(", ")}. Norsk skrives ${norwegian} her: Gi filen et navn som slutter på .${norwegian}.md, eller skriv language: ${norwegian}.`,
  "type-unknown": ({ type, meant, known }) =>
    `Typen «${type}» finnes ikke. ${meant === undefined ? "Legg den til under types i pressroom/site.yaml." : `Mente du «${meant}»?`} Typene er ${known.join(", ")}.`,
  "topics-many": ({ count, most }) =>
    `Meldingen har ${count} temaer, og ${most} er det meste. Behold dem en leser ville lete etter.`,
  "correction-order": ({ correction, publication }) =>
    `Rettelsen (${correction}) er datert før publiseringen (${publication}). Rett en av datoene.`,
  "event-missing":
    "En presseinvitasjon må si når det skjer. Legg til event: med start, og place (sted) eller online (lenke).",
  "event-order": ({ start, end }) => `Arrangementet slutter (${end}) før det begynner (${start}). Rett en av tidene.`,
  "event-deadline": ({ start, deadline }) =>
    `Fristen (${deadline}) er etter at arrangementet begynner (${start}). Er det meningen?`,
  "alt-missing": ({ file }) =>
    `"alt" mangler for ${file}. Fortell hva bildet viser, eller skriv decorative: true hvis det bare er pynt.`,
  "focus-wrong": `"focus" må være et punkt som "62% 35%": først fra venstre, så ovenfra.`,
};
