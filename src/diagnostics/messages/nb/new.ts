import type { Translated } from "../catalogue.ts";
import { fileSize } from "../counts.ts";
import type { newRelease as english } from "../en/new.ts";

export const newRelease: Translated<typeof english> = {
  "new-usage": `npm run new -- ["Tittelen"] [--type press-invitation] [--date "2026-03-12 08:39"] [--language nn]
                  [--folder] [--in releases/2026/2026-03-12-storm]

Skriver en fil å begynne en melding med. Spør etter tittel, type, språk og tidspunkt hvis det ikke er gitt noen tittel
og kommandoen kjøres i en terminal.

--type      press-release, press-invitation, news, statement, report eller en type som presserommet har selv
--date      tidspunkt for publisering; ellers nå
--language  språket i teksten; ellers presserommets første
--folder    gir meldingen en egen mappe til bilder og dokumenter
--in        en mappe som allerede har bilder og dokumenter: De blir ført opp i filen`,
  "new-title": "Tittel (Enter: senere)",
  "new-type": "Type, nummer eller navn (Enter: 1)",
  "new-language": ({ languages }) => `Språk: ${languages.join(", ")} (Enter: ${languages[0] ?? ""})`,
  "new-date": ({ now }) => `Tidspunkt for publisering (Enter: ${now})`,
  "new-given-up": "Ingenting er skrevet.",
  "new-written": ({ file }) => `${file} er skrevet. Meldingen er et utkast.`,
  "new-listed": ({ names }) => `Ført opp i den: ${names.join(", ")}.`,
  "new-not-listed": ({ names }) => `Ikke ført opp, fordi slike filer ikke blir publisert: ${names.join(", ")}.`,
  "new-fill-in": ({ blanks }) => `Fyll ut: ${[...blanks, "teksten"].join(", ")}. npm run check sier hva som gjenstår.`,
  "new-exists": ({ file }) =>
    `${file} finnes allerede. Skriv videre i den, eller gi meldingen en annen tittel eller dato.`,
  "new-no-room": ({ folder }) =>
    `${folder} har verken pressroom/ eller releases/. Sett PRESSROOM_CONTENT til mappen med presserommet.`,
  "new-no-folder": ({ folder }) =>
    `Mappen «${folder}» finnes ikke i releases/. Lag den og legg bildene i den, eller utelat --in.`,
  "new-site-unread": "pressroom/site.yaml kan ikke leses, så typer og språk blir ikke kontrollert. Kjør: npm run check",
  "new-no-type": ({ type, meant, known }) =>
    `Typen «${type}» finnes ikke. ${meant === undefined ? `Disse finnes: ${known.join(", ")}.` : `Mente du «${meant}»?`}`,
  "new-no-language": ({ language, known }) =>
    `Presserommet har ikke språket «${language}». Disse finnes: ${known.join(", ")}.`,
  "new-no-time": ({ text, example }) => `«${text}» er ikke et tidspunkt. Skriv det slik: «${example}».`,
  "new-draft": "Slett linjen med draft når meldingen kan publiseres.",
  "new-guide": "docs/editors/nb/fields.md forklarer alle feltene.",
  "new-keys": "Fjern # foran et felt for å bruke det.",
  "new-picture": ({ width, height, bytes }) => `${width} × ${height} piksler, ${fileSize(bytes, "nb")}`,
  "new-document": ({ bytes }) => fileSize(bytes, "nb"),
  "example-lead": "[Skriv ingressen: det viktigste i ett avsnitt]",
  "example-topics": "[klima, beredskap]",
  "example-alt": "[Skriv hva bildet viser]",
  "example-caption": "[Skriv bildeteksten]",
  "example-name": "[Skriv navnet]",
  "example-role": "[Skriv stillingen]",
  "example-quote": "[Skriv det som ble sagt]",
  "example-title": "[Skriv tittelen]",
  "example-label": "[Skriv hva tallet gjelder]",
  "example-value": "[Skriv tallet]",
  "example-address": "[Skriv gateadressen]",
  "type-press-release": "pressemelding",
  "type-press-invitation": "presseinvitasjon",
  "type-news": "nyhet",
  "type-statement": "uttalelse",
  "type-report": "rapport",
};
