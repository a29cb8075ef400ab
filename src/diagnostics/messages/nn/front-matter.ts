import type { Translated } from "../catalogue.ts";
import type { frontMatter as english } from "../en/front-matter.ts";

export const frontMatter: Translated<typeof english> = {
  "front-matter-missing":
    "Fila manglar felta øvst (mellom linjene med ---). Start med ei linje med ---, så title og date, og så ei linje til med ---.",
  "front-matter-open":
    "Felta øvst startar på linje 1, men blir aldri avslutta. Skriv ei linje med --- her, etter det siste feltet og før teksten.",
  "front-matter-language": "Felta øvst skriv vi berre som YAML: Det kan ikkje stå noko etter --- på den første linja.",
  "yaml-conflict":
    "Fila har begge sider av ein flettekonflikt (<<<<<<<, =======, >>>>>>>). Ta vare på den eine sida, og fjern desse linjene.",
  "yaml-tab": "Linja er rykt inn med tabulator. Bruk mellomrom.",
  "yaml-no-break-indent": "Linja startar med eit hardt mellomrom. Slett det, og skriv vanlege mellomrom.",
  "yaml-no-break-value": ({ key }) =>
    `Det står eit hardt mellomrom etter «${key}:». Slett det, og skriv eit vanleg mellomrom.`,
  "yaml-no-space": ({ line }) => `Skriv eit mellomrom etter kolon: ${line}`,
  "yaml-hyphen-space": "Skriv eit mellomrom etter bindestreken i kvart punkt: - punkt",
  "yaml-colon-in-lines":
    "Teksten inneheld kolon og mellomrom. Set hermeteikn rundt heile teksten, frå første til siste linje.",
  "yaml-not-indented": ({ key }) =>
    `Linja høyrer til «${key}» ovanfor, men er ikkje rykt inn. Start ho med to mellomrom, eller flytt ho opp på linja over.`,
  "yaml-no-key": "Linja er ikkje eit felt med ein verdi, som title: Ein tittel. Rett ho, eller fjern ho.",
  "yaml-key-misplaced": ({ indent, wanted }) =>
    `Linja er rykt inn med ${indent} mellomrom. La ho stå rett under feltet over: ${wanted} mellomrom.`,
  "yaml-item-misplaced": ({ wanted }) =>
    `Punktet er rykt lenger inn enn punktet over. Start begge linjene med ${wanted} mellomrom.`,
  "yaml-curly-quotes": ({ write }) =>
    `Krumme hermeteikn tel ikkje som hermeteikn her, og teksten inneheld kolon. Set rette hermeteikn rundt alt: ${write}`,
  "yaml-special-beginning": ({ character, write }) =>
    `Teksten startar med ${character}, som har ei eiga tyding her. Set hermeteikn rundt alt: ${write}`,
  "yaml-colon": ({ write }) => `Teksten inneheld kolon og mellomrom. Set hermeteikn rundt alt: ${write}`,
  "yaml-quote-open": ({ quote }) =>
    `Hermeteiknet ${quote} som opnar her, blir aldri lukka. Lukk det på slutten av teksten.`,
  "yaml-apostrophe":
    "Ein apostrof i ein tekst som står mellom apostrofar, skriv vi to gonger (''). Eller set hermeteikn rundt teksten.",
  "yaml-quotes-inside": ({ write }) =>
    `Teksten startar med eit hermeteikn, og det blir rekna som hermeteikna rundt heile teksten. Set hermeteikn rundt alt, og \\ framfor dei som står inni: ${write}`,
  "yaml-quotes-around": ({ write }) =>
    `Teksten startar med eit hermeteikn, og det blir rekna som hermeteikna rundt heile teksten. Set apostrofar rundt alt: ${write}`,
  "yaml-bracket-text": ({ bracket, isList }) =>
    `Teksten startar med ${bracket}, som opnar ei ${isList ? "liste" : "gruppe"} her. Set hermeteikn rundt alt.`,
  "yaml-bracket-open": ({ bracket, close }) =>
    `Parentesen ${bracket} som opnar her, blir aldri lukka. Skriv ${close} etter det siste leddet.`,
  "yaml-references":
    "YAML-referansar (&namn og *namn) kan ikkje brukast. Skriv verdien heilt ut, eller set hermeteikn rundt ein tekst som startar med & eller *.",
  "yaml-markers": "Ei linje med --- høyrer berre heime før og etter felta øvst i ei melding. Fjern ho her.",
  "yaml-unreadable":
    "Linja kan ikkje lesast. Set hermeteikn rundt teksten om han inneheld kolon eller startar med eit spesialteikn.",
  "yaml-key-twice": "Dette feltet er skrive to gonger. Ta vare på berre det eine.",
  "yaml-bad-indent":
    "Linja er rykt inn på ein annan måte enn linjene rundt. La ho stå rett under feltet ho høyrer til.",
  "yaml-missing-character":
    "Her manglar det eit hermeteikn, ein parentes eller ein bindestrek. Lukk det som er ope, eller start kvart punkt med bindestrek.",
  "text-cut-empty": ({ comment }) =>
    `# innleier ein kommentar, så feltet blir tomt. Set hermeteikn rundt: "${comment}"`,
  "text-cut": ({ shown, comment }) =>
    `# etter eit mellomrom innleier ein kommentar: Berre «${shown}» blir publisert, «${comment}» går tapt. Set hermeteikn rundt alt: "${shown} ${comment}"`,
  "text-comment": ({ shown, comment }) =>
    `# etter eit mellomrom innleier ein kommentar: Berre «${shown}» blir publisert, «${comment}» går tapt. Er ikkje det meininga, så set hermeteikn rundt alt: "${shown} ${comment}"`,
  "text-lost-character":
    "Teiknet � står der eit teikn gjekk tapt då teksten vart kopiert eller lagra. Skriv det rette teiknet.",
  "text-control-character": "Linja inneheld eit usynleg kontrollteikn, som blir utelate. Slett det.",
  "text-entity": ({ entity }) =>
    `${entity} blir vist slik det står, sidan teksten ikkje er HTML. Skriv sjølve teiknet.`,
};
