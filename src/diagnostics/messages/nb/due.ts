import type { Translated } from "../catalogue.ts";
import { number, plural } from "../counts.ts";
import type { due as english } from "../en/due.ts";

export const due: Translated<typeof english> = {
  "due-nothing-next": "Ingenting skjer senere.",
  "due-next": "Dette skjer senere:",
  "due-now": ({ since }) => `Dette har skjedd siden ${since}:`,
  "due-nothing-now": ({ since }) => `Ingenting har skjedd siden ${since}.`,
  "due-unknown": ({ reason }) => `Det er ukjent når nettstedet ble bygget, så det må bygges: ${reason}.`,
  "due-waiting": ({ minutes }) => `Venter på det: ${number(minutes, "nb")} ${plural(minutes, "minutt", "minutter")}.`,
  "due-more": ({ count }) => `… og ${number(count, "nb")} til (--json viser alle).`,
  "due-embargo-ends": "publiseres, sperrefristen går ut",
  "due-scheduled": "publiseres",
  "due-correction-shown": "rettelsen vises",
  "due-withdrawn": "trekkes tilbake",
  "due-deadline-over": "fristen er ute",
  "due-event-over": "arrangementet er over",
  "due-news-over": "går ut av nyhetskartet",
  "due-notice-over": "varselet forsvinner",
  "due-featured-over": "en framhevet melding er ikke framhevet lenger",
};
