import type { Translated } from "../catalogue.ts";
import type { addresses as english } from "../en/addresses.ts";

export const addresses: Translated<typeof english> = {
  "address-taken": ({ path, other }) =>
    `Adressa ${path} er oppteken av ${other}. Gi ei av dei ein annan slug: i felta øvst.`,
  "page-address-taken": ({ path, what }) =>
    `Adressa ${path} er ${what}. Gi fila eit nytt namn, eller gi sida ein annan slug: i felta øvst.`,
  "alias-taken": ({ alias, what }) => `Den gamle adressa ${alias} er ${what}. Fjern ho frå aliases.`,
  "alias-twice": ({ alias, other }) =>
    `Den gamle adressa ${alias} står alt under aliases i ${other}. Fjern ei av dei to.`,
  "alias-below": ({ path, above }) =>
    `Den gamle adressa ${path} ligg under ${above}, som òg er ei gammal adresse: Ei fil kan ikkje vere ei mappe. Fjern ei av dei to.`,
  "alias-no-address": ({ alias }) => `Den gamle adressa ${alias} er inga adresse. Skriv stien, som /nyheter/123.`,
  "alias-other-host": ({ alias }) =>
    `Den gamle adressa ${alias} ligg på ein annan nettstad. Set opp omdirigeringa der, og fjern ho frå aliases.`,
  "alias-outside": ({ alias }) =>
    `Den gamle adressa ${alias} ligg ikkje under adressa til presserommet. Set opp omdirigeringa på nettstaden ho høyrer til.`,
  "alias-query": ({ alias }) =>
    `Den gamle adressa ${alias} har ein spørjedel (?), og den kan ikkje eit statisk webhotell skilje på. Skriv adressa utan, eller fjern ho frå aliases.`,
  "alias-fragment": ({ alias }) =>
    `Den gamle adressa ${alias} har eit anker (#), og det får webhotellet aldri sjå. Skriv adressa utan.`,
  "alias-characters": ({ alias }) =>
    `Den gamle adressa ${alias} har ein tom del eller eit teikn som eit statisk webhotell ikkje kan handtere. Rett ho, eller fjern ho frå aliases.`,
  "alias-length": ({ alias }) =>
    `Den gamle adressa ${alias} er lengre enn eit webhotell kan omdirigere. Fjern ho frå aliases.`,
  "own-taken": ({ file }) => `oppteken av ${file}`,
  "own-page": ({ file }) => `adressa til ${file}`,
  "own-release": ({ file }) => `ei av adressene til ${file}`,
  "own-file": "ei fil på nettstaden",
  "own-host-name": "eit namn som webhotell bruker til innstillingar",
  "own-folder": "ei mappe for eigne filer på nettstaden",
  "own-section": "ei side eller ein feed på nettstaden",
  "own-contact": "sida til ein pressekontakt",
  "own-list": "ei liste på nettstaden",
};
