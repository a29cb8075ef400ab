import type { Translated } from "../catalogue.ts";
import { number, plural } from "../counts.ts";
import type { review as english } from "../en/review.ts";

export const review: Translated<typeof english> = {
  "review-title": "Hva denne endringen publiserer",
  "review-nothing": "Ingen melding er ny, endret eller fjernet.",
  "review-columns": "Melding, Hva, Når, Adresse",
  "review-added": "ny",
  "review-changed": ({ fields }) => (fields === "" ? "endret" : `endret: ${fields}`),
  "review-removed": "fjernet: adressen finnes ikke lenger",
  "review-at-once": "Med første bygging etter at endringen er godtatt",
  "review-at": ({ when }) => `Med første bygging etter ${when}`,
  "review-embargo-at": ({ when }) => `Sperrefrist: med første bygging etter ${when}`,
  "review-draft": "Ikke: den er et utkast",
  "review-withdrawn": "Den er trukket tilbake: siden blir stående og sier fra om det",
  "review-more": ({ count }) => `… og ${number(count, "nb")} ${plural(count, "melding", "meldinger")} til.`,
  "review-others": "Annet innhold som endres:",
  "review-public-repository":
    "**Dette kildearkivet er offentlig.** Alle kan allerede lese meldingene over som har sperrefrist, er planlagt eller er utkast.",
  "review-problems": ({ count }) => `Kontrollen: ${count}`,
  "review-in-files": "I filene som endres:",
  "review-no-problems": "Kontrollen fant ingenting.",
  "review-pictures": "Bilder av de endrede sidene i telefon- og skjermbredde, og hele rapporten:",
  "review-run": "kjøringen og filene dens",
  "review-preview": "forhåndsvisning",
  "review-updated": ({ commit }) => `Gjelder ${commit}. Kommentaren oppdateres ved hver endring.`,
};
