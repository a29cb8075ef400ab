import type { Translated } from "../catalogue.ts";
import { plural } from "../counts.ts";
import type { body as english } from "../en/body.ts";

export const body: Translated<typeof english> = {
  "body-empty": "Meldinga har ingen tekst under felta øvst. Skriv brødteksten der.",
  "body-list-begins": ({ number }) =>
    `«${number}.» opnar ei nummerert liste her. Er det inga liste, så skriv «${number}\\.». Ei liste startar med 1.`,
  "body-list-number": ({ written, shown }) =>
    `Talet ${written} blir vist som ${shown}, fordi lista tel sjølv. Rett det, eller skriv «${written}\\.» med tomme linjer over og under.`,
  "body-comment-open":
    "Kommentaren som startar med «<!--», har ingen slutt, så ingen veit kva lesarane kan få sjå. Legg til «-->».",
  "body-html": ({ shown }) =>
    `HTML blir vist som tekst for lesarane: ${shown}. Fjern taggen, eller skriv han som Markdown. Er han eit døme, så set han mellom aksentteikn (\`).`,
  "body-template": ({ shown }) =>
    `Malkode blir vist som tekst for lesarane: ${shown}. Fjern han. Er han eit døme, så set han mellom aksentteikn (\`).`,
  "body-attributes": ({ shown }) => `Ei attributtliste blir vist som tekst for lesarane: ${shown}. Fjern ho.`,
  "body-link-syntax": "Ei lenkje med mellomrom i adressa blir vist som tekst. Skriv [tekst](<namnet på fila.pdf>).",
  "body-conflict":
    "Git klarte ikkje å flette to utgåver av denne teksten, og har merkt begge. Ta vare på den eine, og fjern linjene med <<<<<<<, ======= og >>>>>>>.",
  "body-bullet":
    "Dette punktet har eit kuleteikn frå eit tekstbehandlingsprogram, og det blir inga liste av det. Start linja med «- ».",
  "body-lost-character": "Eit teikn gjekk tapt då denne teksten vart kopiert, og lesarane ser �. Skriv det på nytt.",
  "body-garbled": ({ found }) =>
    `«${found}» er eit teikn som vart øydelagt då denne teksten vart kopiert. Skriv det på nytt.`,
  "body-comment": ({ shown }) =>
    `Kommentaren ${shown} blir teken ut før publisering. Skriv beskjedar til kollegaer ein annan stad enn i meldinga.`,
  "body-note-unused": ({ label }) =>
    `Fotnoten [^${label}] blir ikkje vist, fordi ingenting viser til han. Skriv [^${label}] der han høyrer heime.`,
  "body-note-twice": ({ label }) =>
    `Ein annan fotnote heiter òg [^${label}], og lesarane ser begge tekstane som éin note. Gi den eine eit anna namn, både her og i teksten.`,
  "body-definition-unused": ({ label }) =>
    `Denne linja blir ikkje vist: Ho blir lesen som adressa til ei lenkje med namnet [${label}], og inga lenkje heiter det. Skriv [${label}] der lenkja høyrer heime. Er linja tekst, så skriv \\[${label}]: i staden.`,
  "body-definition-twice": ({ label }) =>
    `Denne linja blir ikkje vist: Ei anna linje gir alt [${label}] ei adresse. Ta vare på den eine, eller gi ei av dei eit anna namn.`,
  "prose-picture":
    "Det kan ikkje stå bilete i denne teksten, så biletet blir utelate. Vis det i brødteksten i ei melding.",
  "prose-heading":
    "Mellomtitlane i denne teksten har ingen adresser, så ei lenkje kan ikkje føre til dei. Fjern lenkja.",
  "body-heading-one":
    "Tittelen på meldinga er den einaste overskrifta på første nivå. Denne blir sett på andre nivå. Skriv «##».",
  "body-heading-skip": ({ written, level, marks }) =>
    `Denne mellomtittelen på nivå ${written} hoppar over eit nivå og blir sett på nivå ${level}. Skriv «${marks}».`,
  "body-image-unlisted": ({ file }) =>
    `Biletet ${file} står i brødteksten, men ikkje under images. Før det opp der med alt og credit (kreditering).`,
  "body-link-email": ({ written }) => `«${written}» er ei e-postadresse. Skriv mailto:${written}.`,
  "body-link-bare": ({ written }) =>
    `«${written}» blir lese som ei fil ved sida av meldinga. Skriv https://${written} om det er ei nettadresse.`,
  "body-link-file": ({ written }) =>
    `Brødteksten lenkjer til fila ${written}, som korkje står under images eller documents. Før ho opp der, eller rett lenkja.`,
  "body-image-remote": ({ source }) =>
    `Biletet «${source}» er inga fil i meldinga og blir utelate. Legg fila ved sida av meldinga.`,
  "body-image-inline": ({ source }) =>
    `Biletet «${source}» står inni annan tekst og blir utelate. Gi det eit eige avsnitt.`,
  "body-image-alt": ({ source }) =>
    `Biletet «${source}» har inga skildring. Fortel kva det viser: ![skildring](${source}).`,
  "body-link-unsafe": ({ scheme }) =>
    `Ei lenkje kan ikkje starte med «${scheme}:», så ho blir ståande som tekst. Bruk https:, mailto: eller tel:.`,
  "body-comment-in-link": "Ein kommentar kan ikkje vere ein del av ei lenkje, for der kan lesarane sjå han. Ta han ut.",
  "body-heading-unknown": ({ link, example }) =>
    `Teksten har ingen mellomtittel for lenkja «${link}». Mellomtitlar får namn etter orda sine: #${example}.`,
  "body-heading-meant": ({ link, meant }) =>
    `Teksten har ingen mellomtittel for lenkja «${link}». Meinte du #${meant}?`,
  "body-table-cells": ({ count }) =>
    `Denne rada har ${plural(count, "éi celle", `${count} celler`)} meir enn øvste rad i tabellen, som veks med ho. Gi kvar kolonne ei overskrift. Høyrer | til teksten, så skriv \\|.`,
  "body-link-dead": ({ href, meant }) =>
    `Presserommet har ingenting på ${href}. ${meant === undefined ? "Rett lenkja, eller fjern ho." : `Meinte du ${meant}?`}`,
};
