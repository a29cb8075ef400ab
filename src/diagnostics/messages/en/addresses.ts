import type { Said } from "../catalogue.ts";

/** Addresses that are taken, and old ones that lead elsewhere. */
export const addresses = {
  "address-taken": ({ path, other }: { path: string; other: string }) =>
    `The address ${path} is taken by ${other}. Give one of the two another slug: in the front matter.`,
  "page-address-taken": ({ path, what }: { path: string; what: Said }) =>
    `The address ${path} is ${what}. Rename the file, or give the page another slug: in its front matter.`,
  "alias-taken": ({ alias, what }: { alias: string; what: Said }) =>
    `The old address ${alias} is ${what}. Remove the alias.`,
  "alias-twice": ({ alias, other }: { alias: string; other: string }) =>
    `The old address ${alias} is already an alias of ${other}. Remove one of the two.`,
  "alias-below": ({ path, above }: { path: string; above: string }) =>
    `The old address ${path} is below ${above}, which is an alias too: a file cannot be a folder. Remove one of the two.`,
  "alias-no-address": ({ alias }: { alias: string }) =>
    `The old address ${alias} is not an address. Write its path, like /nyheter/123.`,
  "alias-other-host": ({ alias }: { alias: string }) =>
    `The old address ${alias} is on another host. Set up the redirect there, and remove the alias.`,
  "alias-outside": ({ alias }: { alias: string }) =>
    `The old address ${alias} is not below the address of the press room. Set up the redirect on the site it belongs to.`,
  "alias-query": ({ alias }: { alias: string }) =>
    `The old address ${alias} has a query (?), which static hosts do not tell apart. Write the address without it, or remove the alias.`,
  "alias-fragment": ({ alias }: { alias: string }) =>
    `The old address ${alias} has a fragment (#), which no host ever sees. Write the address without it.`,
  "alias-characters": ({ alias }: { alias: string }) =>
    `The old address ${alias} has an empty part or a character that a static host cannot serve. Correct it, or remove the alias.`,
  "alias-length": ({ alias }: { alias: string }) =>
    `The old address ${alias} is longer than hosts can redirect. Remove the alias.`,
  "own-taken": ({ file }: { file: string }) => `taken by ${file}`,
  "own-page": ({ file }: { file: string }) => `the address of ${file}`,
  "own-release": ({ file }: { file: string }) => `an address of ${file}`,
  "own-file": "a file of the site",
  "own-host-name": "a name that hosts keep for their settings",
  "own-folder": "a folder of the site's own files",
  "own-section": "a page or feed of the site",
  "own-contact": "the page of a contact",
  "own-list": "a list of the site",
};
