import type { Said } from "../catalogue.ts";
import { plural } from "../counts.ts";

/** Own styles, fonts, strings, modules and parts of a press room. */
export const custom = {
  "custom-file-missing": ({ file, there }: { file: string; there: readonly string[] }) =>
    `There is no file ${file} in the content folder. ${there.length === 0 ? "Add it, or correct the path." : `The folder has: ${there.join(", ")}.`}`,
  "custom-file-empty": ({ file }: { file: string }) => `The file ${file} is empty. Save it again.`,
  "custom-file-outside": ({ file }: { file: string }) =>
    `${file} is not in assets/ of the content folder. Only files in it can be published with the styles: copy the file there, and correct the path.`,
  "custom-file-link": ({ file }: { file: string }) => `${file} is a link or a folder. Put the file itself there.`,
  "custom-file-kind": ({ file, known }: { file: string; known: readonly string[] }) =>
    `${file} is not a kind of file that styles can use. These are: ${known.join(", ")}.`,
  "custom-file-mislabelled": ({ file, ending }: { file: string; ending: string }) =>
    `${file} is not a .${ending} file, although it is called one. Save it again in the right format.`,
  "custom-file-active": ({ file, what }: { file: string; what: Said }) =>
    `The drawing ${file} does more than draw: ${what}. Save it without that.`,
  "style-address": ({ url }: { url: string }) =>
    `${url} is at another address, which readers' browsers are not allowed to load from. Save the file in assets/, and write its path.`,
  "style-open": "The style sheet ends before what begins here is closed: a } or a quotation mark is missing.",
  "style-selector":
    "The selector is not valid, so browsers skip the whole rule. Check what is after the colon, and that all brackets are closed.",
  "style-import-cycle": ({ file }: { file: string }) =>
    `${file} imports this file, so the two import each other. Remove one of the imports.`,
  "style-import-layers":
    "A file is imported in two different layers, which browsers cannot do at once. Import it once.",
  "style-import-late": "@import works only before all other rules. Move the line to the top of the file.",
  "style-url-property":
    "An address in a custom property (--name) is not found from other files. Write url() where the property is used.",
  "style-unexpected": ({ near }: { near: string }) =>
    `The styles cannot be read ${near === "" ? "here" : `at "${near}"`}: something before it is missing, such as a colon, a semicolon or a bracket.`,
  "strings-twice": ({ other, language }: { other: string; language: string }) =>
    `${other} has strings in ${language}, too. Put them into one file, and remove the other.`,
  "strings-none": "The file has no strings. Write a key and its text on each line, like layout.skip: Go to the text.",
  "string-empty": ({ key }: { key: string }) => `"${key}" needs a text. Write it on the same line, or remove the key.`,
  "string-unknown": ({ key, meant }: { key: string; meant?: string | undefined }) =>
    `The program has no string "${key}". ${meant === undefined ? "The keys are those of pressroom/locales/en.json of the program." : `Did you mean "${meant}"?`}`,
  "string-placeholder-unknown": ({ key, name, known }: { key: string; name: string; known: readonly string[] }) =>
    `"${key}" has no value {${name}}. ${known.length === 0 ? "Write the text without braces." : `It has: ${known.map((one) => `{${one}}`).join(", ")}.`}`,
  "string-placeholder-missing": ({ key, name }: { key: string; name: string }) =>
    `The text of "${key}" lacks {${name}}. Write it where its value should be.`,
  "string-plural": ({ key, missing }: { key: string; missing: string }) =>
    `"${key}" is one of two forms, and "${missing}" is missing. Write both, for one and for several.`,
  "strings-missing": ({ language, count, keys }: { language: string; count: number; keys: readonly string[] }) =>
    `The program has no strings in ${language}, so this file must have all of them. ${plural(count, "One is", `${count} are`)} missing: ${keys.join(", ")}${count > keys.length ? " …" : "."}`,
  "own-check": ({ text }: { text: string }) => text,
  "module-unreadable": ({ reason }: { reason: string }) => `The module cannot be read: ${reason}. Correct it.`,
  "module-import": ({ name }: { name: string }) =>
    `"${name}" cannot be imported. A module may import files in pressroom/, packages of the press room and preact, but nothing that reads files, network or clock.`,
  "module-outside": ({ file }: { file: string }) =>
    `${file} is not in pressroom/. A module may import only files there and packages of the press room.`,
  "module-threw": ({ reason }: { reason: string }) =>
    `The module failed: ${reason}. Correct it; until then nothing is published.`,
  "module-failed-at": ({ place, said }: { place: string; said: Said }) => `${place} ${said}`,
  "module-default": ({ what }: { what: Said }) => `The module must export ${what} as its default.`,
  "module-is-format": "an object with name, files and content",
  "module-is-check": "a function of one release",
  "module-is-part": "a component, a function of its model",
  "module-format-name": "The name of a format must be a short text on one line.",
  "module-path": ({ path }: { path: string }) =>
    `${path} is no address of a file. files() must return objects with path, an address from the root of the press room like /2026/x/headline.txt.`,
  "module-plan": "files() must return plain data: releases, texts, numbers, lists and objects of them.",
  "module-content": "content() must return a text or bytes.",
  "module-problems":
    "The check must return a list of problems, each with rule and message; rule has lower-case letters, digits and hyphens.",
  "module-node": "The component must return elements or texts; perhaps a return is missing.",
};
