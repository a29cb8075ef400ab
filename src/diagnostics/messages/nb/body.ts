import type { Translated } from "../catalogue.ts";
import { plural } from "../counts.ts";
import type { body as english } from "../en/body.ts";

export const body: Translated<typeof english> = {
  "body-empty": "Meldingen har ingen tekst under feltene øverst. Skriv brødteksten der.",
  "body-list-begins": ({ number }) =>
    `«${number}.» starter en nummerert liste her. Er det ingen liste, så skriv «${number}\\.». En liste begynner med 1.`,
  "body-list-number": ({ written, shown }) =>
    `Tallet ${written} blir vist som ${shown}, fordi listen teller selv. Rett det, eller skriv «${written}\\.» med tomme linjer over og under.`,
  "body-comment-open":
    "Kommentaren som begynner med «<!--», har ingen slutt, så ingen vet hva leserne kan få se. Legg til «-->».",
  "body-html": ({ shown }) =>
    `HTML vises som tekst for leserne: ${shown}. Fjern taggen, eller skriv den som Markdown. Er den et eksempel, så sett den mellom aksenttegn (\`).`,
  "body-template": ({ shown }) =>
    `Malkode vises som tekst for leserne: ${shown}. Fjern den. Er den et eksempel, så sett den mellom aksenttegn (\`).`,
  "body-attributes": ({ shown }) => `En attributtliste vises som tekst for leserne: ${shown}. Fjern den.`,
  "body-link-syntax": "En lenke med mellomrom i adressen vises som tekst. Skriv [tekst](<navnet på filen.pdf>).",
  "body-conflict":
    "Git klarte ikke å flette to utgaver av denne teksten, og har merket begge. Behold den ene, og fjern linjene med <<<<<<<, ======= og >>>>>>>.",
  "body-bullet":
    "Dette punktet har et kuletegn fra et tekstbehandlingsprogram, og det blir ingen liste av det. Begynn linjen med «- ».",
  "body-lost-character": "Et tegn gikk tapt da denne teksten ble kopiert, og leserne ser �. Skriv det på nytt.",
  "body-garbled": ({ found }) =>
    `«${found}» er et tegn som ble ødelagt da denne teksten ble kopiert. Skriv det på nytt.`,
  "body-comment": ({ shown }) =>
    `Kommentaren ${shown} blir tatt ut før publisering. Skriv beskjeder til kolleger et annet sted enn i meldingen.`,
  "body-note-unused": ({ label }) =>
    `Fotnoten [^${label}] blir ikke vist, fordi ingenting viser til den. Skriv [^${label}] der den hører hjemme.`,
  "body-note-twice": ({ label }) =>
    `En annen fotnote heter også [^${label}], og leserne ser begge tekstene som én note. Gi den ene et annet navn, både her og i teksten.`,
  "body-definition-unused": ({ label }) =>
    `Denne linjen blir ikke vist: Den leses som adressen til en lenke med navnet [${label}], og ingen lenke heter det. Skriv [${label}] der lenken hører hjemme. Er linjen tekst, så skriv \\[${label}]: i stedet.`,
  "body-definition-twice": ({ label }) =>
    `Denne linjen blir ikke vist: En annen linje gir allerede [${label}] en adresse. Behold den ene, eller gi en av dem et annet navn.`,
  "prose-picture":
    "Det kan ikke stå bilder i denne teksten, så bildet blir utelatt. Vis det i brødteksten i en melding.",
  "prose-heading": "Mellomtitlene i denne teksten har ingen adresser, så en lenke kan ikke føre til dem. Fjern lenken.",
  "body-heading-one":
    "Tittelen på meldingen er den eneste overskriften på første nivå. Denne blir satt på andre nivå. Skriv «##».",
  "body-heading-skip": ({ written, level, marks }) =>
    `Denne mellomtittelen på nivå ${written} hopper over et nivå og blir satt på nivå ${level}. Skriv «${marks}».`,
  "body-image-unlisted": ({ file }) =>
    `Bildet ${file} står i brødteksten, men ikke under images. Før det opp der med alt og credit (kreditering).`,
  "body-link-email": ({ written }) => `«${written}» er en e-postadresse. Skriv mailto:${written}.`,
  "body-link-bare": ({ written }) =>
    `«${written}» leses som en fil ved siden av meldingen. Skriv https://${written} hvis det er en nettadresse.`,
  "body-link-file": ({ written }) =>
    `Brødteksten lenker til filen ${written}, som verken står under images eller documents. Før den opp der, eller rett lenken.`,
  "body-image-remote": ({ source }) =>
    `Bildet «${source}» er ingen fil i meldingen og blir utelatt. Legg filen ved siden av meldingen.`,
  "body-image-inline": ({ source }) =>
    `Bildet «${source}» står inni annen tekst og blir utelatt. Gi det et eget avsnitt.`,
  "body-image-alt": ({ source }) =>
    `Bildet «${source}» har ingen beskrivelse. Fortell hva det viser: ![beskrivelse](${source}).`,
  "body-link-unsafe": ({ scheme }) =>
    `En lenke kan ikke begynne med «${scheme}:», så den blir stående som tekst. Bruk https:, mailto: eller tel:.`,
  "body-comment-in-link": "En kommentar kan ikke være en del av en lenke, for der kan leserne se den. Ta den ut.",
  "body-heading-unknown": ({ link, example }) =>
    `Teksten har ingen mellomtittel for lenken «${link}». Mellomtitler får navn etter ordene sine: #${example}.`,
  "body-heading-meant": ({ link, meant }) => `Teksten har ingen mellomtittel for lenken «${link}». Mente du #${meant}?`,
  "body-table-cells": ({ count }) =>
    `Denne raden har ${plural(count, "én celle", `${count} celler`)} mer enn øverste rad i tabellen, som vokser med den. Gi hver kolonne en overskrift. Hører | til teksten, så skriv \\|.`,
  "body-link-dead": ({ href, meant }) =>
    `Presserommet har ingenting på ${href}. ${meant === undefined ? "Rett lenken, eller fjern den." : `Mente du ${meant}?`}`,
};
