import type { Translated } from "../catalogue.ts";
import type { release as english } from "../en/release.ts";

export const release: Translated<typeof english> = {
  "date-missing": ({ translationOf, meant }) =>
    `"date" manglar. Skriv når meldinga blir publisert, til dømes 2026-03-12 08:39.` +
    (translationOf === undefined
      ? ""
      : ` Ei omsetjing treng ingen dato, men det finst inga anna fil som heiter ${translationOf}.`) +
    (meant === undefined ? "" : ` Meinte du ${meant}?`),
  "date-differs": ({ date, name }) => `"date" er ${date}, men filnamnet seier ${name}. Rett ein av dei.`,
  "file-large":
    "Fila har meir enn 2 millionar teikn. Det gjer både sida og alle feedar tunge. Legg den lange teksten ved som dokument.",
  "language-unknown": ({ language, known }) =>
    `Presserommet har ikkje språket «${language}», berre ${known.join(", ")}. Legg det til under languages i pressroom/site.yaml, eller gi fila eit nytt namn.`,
  "language-no": ({ known, norwegian }) =>
    `Presserommet har ikkje språket «no», berre ${known.join(", ")}. Norsk skriv vi ${norwegian} her: Gi fila eit namn som sluttar på .${norwegian}.md, eller skriv language: ${norwegian}.`,
  "type-unknown": ({ type, meant, known }) =>
    `Typen «${type}» finst ikkje. ${meant === undefined ? "Legg han til under types i pressroom/site.yaml." : `Meinte du «${meant}»?`} Typane er ${known.join(", ")}.`,
  "topics-many": ({ count, most }) =>
    `Meldinga har ${count} tema, og ${most} er det meste. Ta vare på dei ein lesar ville leite etter.`,
  "correction-order": ({ correction, publication }) =>
    `Rettinga (${correction}) er datert før publiseringa (${publication}). Rett ein av datoane.`,
  "event-missing":
    "Ein presseinvitasjon må seie når det skjer. Legg til event: med start, og place (stad) eller online (lenkje).",
  "event-order": ({ start, end }) => `Arrangementet sluttar (${end}) før det startar (${start}). Rett ei av tidene.`,
  "event-deadline": ({ start, deadline }) =>
    `Fristen (${deadline}) er etter at arrangementet startar (${start}). Er det meininga?`,
  "alt-missing": ({ file }) =>
    `"alt" manglar for ${file}. Fortel kva biletet viser, eller skriv decorative: true om det berre er pynt.`,
  "focus-wrong": `"focus" må vere eit punkt som "62% 35%": først frå venstre, så ovanfrå.`,
};
