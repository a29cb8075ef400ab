import type { Translated } from "../catalogue.ts";
import { number, plural } from "../counts.ts";
import type { review as english } from "../en/review.ts";

export const review: Translated<typeof english> = {
  "review-title": "Kva denne endringa publiserer",
  "review-nothing": "Inga melding er ny, endra eller fjerna.",
  "review-columns": "Melding, Kva, Når, Adresse",
  "review-added": "ny",
  "review-changed": ({ fields }) => (fields === "" ? "endra" : `endra: ${fields}`),
  "review-removed": "fjerna: adressa finst ikkje lenger",
  "review-at-once": "Med første bygging etter at endringa er godteken",
  "review-at": ({ when }) => `Med første bygging etter ${when}`,
  "review-embargo-at": ({ when }) => `Sperrefrist: med første bygging etter ${when}`,
  "review-draft": "Ikkje: ho er eit utkast",
  "review-withdrawn": "Ho er trekt tilbake: sida blir ståande og seier frå om det",
  "review-more": ({ count }) => `… og ${number(count, "nn")} ${plural(count, "melding", "meldingar")} til.`,
  "review-others": "Anna innhald som blir endra:",
  "review-public-repository":
    "**Dette kjeldearkivet er offentleg.** Alle kan alt lese meldingane over som har sperrefrist, er planlagde eller er utkast.",
  "review-problems": ({ count }) => `Kontrollen: ${count}`,
  "review-in-files": "I filene som blir endra:",
  "review-no-problems": "Kontrollen fann ingenting.",
  "review-pictures": "Bilete av dei endra sidene i telefon- og skjermbreidd, og heile rapporten:",
  "review-run": "køyringa og filene hennar",
  "review-preview": "førehandsvising",
  "review-updated": ({ commit }) => `Gjeld ${commit}. Kommentaren blir oppdatert ved kvar endring.`,
};
