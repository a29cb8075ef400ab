import type { Translated } from "../catalogue.ts";
import type { addresses as english } from "../en/addresses.ts";

export const addresses: Translated<typeof english> = {
  "address-taken": ({ path, other }) =>
    `Adressen ${path} er opptatt av ${other}. Gi en av dem en annen slug: i feltene øverst.`,
  "page-address-taken": ({ path, what }) =>
    `Adressen ${path} er ${what}. Gi filen et nytt navn, eller gi siden en annen slug: i feltene øverst.`,
  "alias-taken": ({ alias, what }) => `Den gamle adressen ${alias} er ${what}. Fjern den fra aliases.`,
  "alias-twice": ({ alias, other }) =>
    `Den gamle adressen ${alias} står allerede under aliases i ${other}. Fjern en av de to.`,
  "alias-below": ({ path, above }) =>
    `Den gamle adressen ${path} ligger under ${above}, som også er en gammel adresse: En fil kan ikke være en mappe. Fjern en av de to.`,
  "alias-no-address": ({ alias }) => `Den gamle adressen ${alias} er ingen adresse. Skriv stien, som /nyheter/123.`,
  "alias-other-host": ({ alias }) =>
    `Den gamle adressen ${alias} ligger på et annet nettsted. Sett opp omdirigeringen der, og fjern den fra aliases.`,
  "alias-outside": ({ alias }) =>
    `Den gamle adressen ${alias} ligger ikke under adressen til presserommet. Sett opp omdirigeringen på nettstedet den hører til.`,
  "alias-query": ({ alias }) =>
    `Den gamle adressen ${alias} har en spørredel (?), og den kan ikke et statisk webhotell skille på. Skriv adressen uten, eller fjern den fra aliases.`,
  "alias-fragment": ({ alias }) =>
    `Den gamle adressen ${alias} har et anker (#), og det får webhotellet aldri se. Skriv adressen uten.`,
  "alias-characters": ({ alias }) =>
    `Den gamle adressen ${alias} har en tom del eller et tegn som et statisk webhotell ikke kan håndtere. Rett den, eller fjern den fra aliases.`,
  "alias-length": ({ alias }) =>
    `Den gamle adressen ${alias} er lengre enn et webhotell kan omdirigere. Fjern den fra aliases.`,
  "own-taken": ({ file }) => `opptatt av ${file}`,
  "own-page": ({ file }) => `adressen til ${file}`,
  "own-release": ({ file }) => `en av adressene til ${file}`,
  "own-file": "en fil på nettstedet",
  "own-host-name": "et navn som webhoteller bruker til innstillinger",
  "own-folder": "en mappe for nettstedets egne filer",
  "own-section": "en side eller feed på nettstedet",
  "own-contact": "siden til en pressekontakt",
  "own-list": "en liste på nettstedet",
};
