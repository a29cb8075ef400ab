import type { Translated } from "../catalogue.ts";
import type { frontMatter as english } from "../en/front-matter.ts";

export const frontMatter: Translated<typeof english> = {
  "front-matter-missing":
    "Filen mangler feltene øverst (mellom linjene med ---). Begynn med en linje med ---, så title og date, og så en linje til med ---.",
  "front-matter-open":
    "Feltene øverst begynner på linje 1, men blir aldri avsluttet. Skriv en linje med --- her, etter det siste feltet og før teksten.",
  "front-matter-language": "Feltene øverst skrives bare som YAML: Det kan ikke stå noe etter --- på den første linjen.",
  "yaml-conflict":
    "Filen har begge sider av en flettekonflikt (<<<<<<<, =======, >>>>>>>). Behold den ene siden, og fjern disse linjene.",
  "yaml-tab": "Linjen er rykket inn med tabulator. Bruk mellomrom.",
  "yaml-no-break-indent": "Linjen begynner med et hardt mellomrom. Slett det, og skriv vanlige mellomrom.",
  "yaml-no-break-value": ({ key }) =>
    `Det står et hardt mellomrom etter «${key}:». Slett det, og skriv et vanlig mellomrom.`,
  "yaml-no-space": ({ line }) => `Skriv et mellomrom etter kolon: ${line}`,
  "yaml-hyphen-space": "Skriv et mellomrom etter bindestreken i hvert punkt: - punkt",
  "yaml-colon-in-lines":
    "Teksten inneholder kolon og mellomrom. Sett anførselstegn rundt hele teksten, fra første til siste linje.",
  "yaml-not-indented": ({ key }) =>
    `Linjen hører til «${key}» ovenfor, men er ikke rykket inn. Begynn den med to mellomrom, eller flytt den opp på linjen over.`,
  "yaml-no-key": "Linjen er ikke et felt med en verdi, som title: En tittel. Rett den, eller fjern den.",
  "yaml-key-misplaced": ({ indent, wanted }) =>
    `Linjen er rykket inn med ${indent} mellomrom. La den stå rett under feltet over: ${wanted} mellomrom.`,
  "yaml-item-misplaced": ({ wanted }) =>
    `Punktet er rykket lenger inn enn punktet over. Begynn begge linjene med ${wanted} mellomrom.`,
  "yaml-curly-quotes": ({ write }) =>
    `Krumme anførselstegn teller ikke som anførselstegn her, og teksten inneholder kolon. Sett rette anførselstegn rundt hele: ${write}`,
  "yaml-special-beginning": ({ character, write }) =>
    `Teksten begynner med ${character}, som har en egen betydning her. Sett anførselstegn rundt hele: ${write}`,
  "yaml-colon": ({ write }) => `Teksten inneholder kolon og mellomrom. Sett anførselstegn rundt hele: ${write}`,
  "yaml-quote-open": ({ quote }) =>
    `Anførselstegnet ${quote} som åpner her, blir aldri lukket. Lukk det på slutten av teksten.`,
  "yaml-apostrophe":
    "En apostrof i en tekst som står mellom apostrofer, skrives to ganger (''). Eller sett anførselstegn rundt teksten.",
  "yaml-quotes-inside": ({ write }) =>
    `Teksten begynner med et anførselstegn, og det regnes som anførselstegnene rundt hele teksten. Sett anførselstegn rundt hele, og \\ foran dem som står inni: ${write}`,
  "yaml-quotes-around": ({ write }) =>
    `Teksten begynner med et anførselstegn, og det regnes som anførselstegnene rundt hele teksten. Sett apostrofer rundt hele: ${write}`,
  "yaml-bracket-text": ({ bracket, isList }) =>
    `Teksten begynner med ${bracket}, som starter en ${isList ? "liste" : "gruppe"} her. Sett anførselstegn rundt hele.`,
  "yaml-bracket-open": ({ bracket, close }) =>
    `Parentesen ${bracket} som åpner her, blir aldri lukket. Skriv ${close} etter det siste leddet.`,
  "yaml-references":
    "YAML-referanser (&navn og *navn) kan ikke brukes. Skriv verdien helt ut, eller sett anførselstegn rundt en tekst som begynner med & eller *.",
  "yaml-markers": "En linje med --- hører bare hjemme før og etter feltene øverst i en melding. Fjern den her.",
  "yaml-unreadable":
    "Linjen kan ikke leses. Sett anførselstegn rundt teksten hvis den inneholder kolon eller begynner med et spesialtegn.",
  "yaml-key-twice": "Dette feltet er skrevet to ganger. Behold bare det ene.",
  "yaml-bad-indent":
    "Linjen er rykket inn på en annen måte enn linjene rundt. La den stå rett under feltet den hører til.",
  "yaml-missing-character":
    "Her mangler det et anførselstegn, en parentes eller en bindestrek. Lukk det som er åpent, eller begynn hvert punkt med bindestrek.",
  "text-cut-empty": ({ comment }) =>
    `# innleder en kommentar, så feltet blir tomt. Sett anførselstegn rundt: "${comment}"`,
  "text-cut": ({ shown, comment }) =>
    `# etter et mellomrom innleder en kommentar: Bare «${shown}» blir publisert, «${comment}» går tapt. Sett anførselstegn rundt hele: "${shown} ${comment}"`,
  "text-comment": ({ shown, comment }) =>
    `# etter et mellomrom innleder en kommentar: Bare «${shown}» blir publisert, «${comment}» går tapt. Er ikke det meningen, så sett anførselstegn rundt hele: "${shown} ${comment}"`,
  "text-lost-character":
    "Tegnet � står der et tegn gikk tapt da teksten ble kopiert eller lagret. Skriv det riktige tegnet.",
  "text-control-character": "Linjen inneholder et usynlig kontrolltegn, som blir utelatt. Slett det.",
  "text-entity": ({ entity }) => `${entity} vises slik det står, siden teksten ikke er HTML. Skriv selve tegnet.`,
};
