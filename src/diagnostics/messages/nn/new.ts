import type { Translated } from "../catalogue.ts";
import { fileSize } from "../counts.ts";
import type { newRelease as english } from "../en/new.ts";

export const newRelease: Translated<typeof english> = {
  "new-usage": `npm run new -- ["Tittelen"] [--type press-invitation] [--date "2026-03-12 08:39"] [--language nn]
                  [--folder] [--in releases/2026/2026-03-12-storm]

Skriv ei fil å byrje ei melding med. Spør etter tittel, type, språk og tidspunkt om det ikkje er gitt nokon tittel og
kommandoen blir køyrd i ein terminal.

--type      press-release, press-invitation, news, statement, report eller ein type som presserommet har sjølv
--date      tidspunkt for publisering; elles no
--language  språket i teksten; elles det første i presserommet
--folder    gir meldinga ei eiga mappe til bilete og dokument
--in        ei mappe som alt har bilete og dokument: Dei blir førte opp i fila`,
  "new-title": "Tittel (Enter: seinare)",
  "new-type": "Type, nummer eller namn (Enter: 1)",
  "new-language": ({ languages }) => `Språk: ${languages.join(", ")} (Enter: ${languages[0] ?? ""})`,
  "new-date": ({ now }) => `Tidspunkt for publisering (Enter: ${now})`,
  "new-given-up": "Ingenting er skrive.",
  "new-written": ({ file }) => `${file} er skriven. Meldinga er eit utkast.`,
  "new-listed": ({ names }) => `Ført opp i ho: ${names.join(", ")}.`,
  "new-not-listed": ({ names }) => `Ikkje ført opp, fordi slike filer ikkje blir publiserte: ${names.join(", ")}.`,
  "new-fill-in": ({ blanks }) => `Fyll ut: ${[...blanks, "teksten"].join(", ")}. npm run check seier kva som står att.`,
  "new-exists": ({ file }) => `${file} finst alt. Skriv vidare i ho, eller gi meldinga ein annan tittel eller dato.`,
  "new-no-room": ({ folder }) =>
    `${folder} har verken pressroom/ eller releases/. Set PRESSROOM_CONTENT til mappa med presserommet.`,
  "new-no-folder": ({ folder }) =>
    `Mappa «${folder}» finst ikkje i releases/. Lag ho og legg bileta i ho, eller utelat --in.`,
  "new-site-unread":
    "pressroom/site.yaml kan ikkje lesast, så typar og språk blir ikkje kontrollerte. Køyr: npm run check",
  "new-no-type": ({ type, meant, known }) =>
    `Typen «${type}» finst ikkje. ${meant === undefined ? `Desse finst: ${known.join(", ")}.` : `Meinte du «${meant}»?`}`,
  "new-no-language": ({ language, known }) =>
    `Presserommet har ikkje språket «${language}». Desse finst: ${known.join(", ")}.`,
  "new-no-time": ({ text, example }) => `«${text}» er ikkje eit tidspunkt. Skriv det slik: «${example}».`,
  "new-draft": "Slett linja med draft når meldinga kan publiserast.",
  "new-guide": "docs/editors/nb/fields.md forklarer alle felta.",
  "new-keys": "Fjern # framfor eit felt for å bruke det.",
  "new-picture": ({ width, height, bytes }) => `${width} × ${height} pikslar, ${fileSize(bytes, "nn")}`,
  "new-document": ({ bytes }) => fileSize(bytes, "nn"),
  "example-lead": "[Skriv ingressen: det viktigaste i eitt avsnitt]",
  "example-topics": "[klima, beredskap]",
  "example-alt": "[Skriv kva biletet viser]",
  "example-caption": "[Skriv biletteksten]",
  "example-name": "[Skriv namnet]",
  "example-role": "[Skriv stillinga]",
  "example-quote": "[Skriv det som vart sagt]",
  "example-title": "[Skriv tittelen]",
  "example-label": "[Skriv kva talet gjeld]",
  "example-value": "[Skriv talet]",
  "example-address": "[Skriv gateadressa]",
  "type-press-release": "pressemelding",
  "type-press-invitation": "presseinvitasjon",
  "type-news": "nyhende",
  "type-statement": "fråsegn",
  "type-report": "rapport",
};
