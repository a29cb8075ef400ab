import type { Translated } from "../catalogue.ts";
import { number, plural } from "../counts.ts";
import type { due as english } from "../en/due.ts";

export const due: Translated<typeof english> = {
  "due-nothing-next": "Ingenting skjer seinare.",
  "due-next": "Dette skjer seinare:",
  "due-now": ({ since }) => `Dette har skjedd sidan ${since}:`,
  "due-nothing-now": ({ since }) => `Ingenting har skjedd sidan ${since}.`,
  "due-unknown": ({ reason }) => `Det er ukjent når nettstaden vart bygd, så han må byggjast: ${reason}.`,
  "due-waiting": ({ minutes }) => `Ventar på det: ${number(minutes, "nn")} ${plural(minutes, "minutt", "minutt")}.`,
  "due-more": ({ count }) => `… og ${number(count, "nn")} til (--json viser alle).`,
  "due-embargo-ends": "blir publisert, sperrefristen går ut",
  "due-scheduled": "blir publisert",
  "due-correction-shown": "rettinga blir vist",
  "due-withdrawn": "blir trekt tilbake",
  "due-deadline-over": "fristen er ute",
  "due-event-over": "arrangementet er over",
  "due-news-over": "går ut av nyheitskartet",
  "due-notice-over": "varselet forsvinn",
  "due-featured-over": "ei framheva melding er ikkje framheva lenger",
};
