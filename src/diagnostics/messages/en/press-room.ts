import type { Said } from "../catalogue.ts";
/** Files and folders of the press room, and what they say about each other. */
export const pressRoom = {
  "site-missing":
    "The settings of the press room are missing. Write pressroom/site.yaml with name, url, languages, timezone and publisher.",
  "contract-changed": ({ present, what }: { present: number; what: Said }) =>
    `A later version of the program: ${what} When that is done, write contract: ${present}.`,
  "contract-newer": ({ named, present }: { named: number; present: number }) =>
    `The press room is written for contract ${named}, and this program knows ${present}. Run npm install, so that the version in package-lock.json is used.`,
  "id-twice": ({ other, id }: { other: string; id: string }) =>
    `${other} has the same id, ${id}. Keep one of the two files.`,
  "file-encoding": ({ line }: { line: number }) =>
    `The file is not UTF-8 text: line ${line} holds bytes of another encoding. Open it in an editor, choose the encoding UTF-8, and save it again.`,
  "file-name-invisible": "The name holds a line break or another invisible character. Rename it.",
  "file-link": ({ isFolder }: { isFolder: boolean }) =>
    `This is a symbolic link, which is not followed. Put the ${isFolder ? "folder" : "file"} itself here.`,
  "file-is-folder": "This is a folder with the name of a file. Rename the folder.",
  "file-is-device": "This is not a file but a pipe or device, which is not read. Remove it.",
  "file-ignored-rename": ({ name, better }: { name: string; better: string }) =>
    `${name} is not read, so nothing of it is published. Rename it to ${better}.`,
  "file-ignored-document": ({ name, ending }: { name: string; ending: string }) =>
    `${name} is not read, so nothing of it is published. Write it as a text file that ends in .${ending}; a document to download belongs in the folder of its release.`,
  "file-ignored-beside": ({ name }: { name: string }) =>
    `${name} is not read: in the folder of a release only index.md and its translations are. Move it out, or remove it.`,
  "file-ignored-media": ({ name }: { name: string }) =>
    `${name} is not published: pictures and documents belong in the folder of their release, beside its index.md. Move it there, or remove it.`,
  "page-ignored": ({ name }: { name: string }) =>
    `${name} is not read, so nothing of it is published. Write a page as Markdown in a file that ends in .md, or as a Nunjucks template that ends in .njk, directly in pages/.`,
  "id-wrong": ({ name, better }: { name: string; better: string }) =>
    `The name ${name} cannot be part of an address: only lower-case letters a–z, digits and single hyphens can. Rename it to ${better}.`,
  "page-name-wrong": ({ name, slug }: { name: string; slug: string }) =>
    `The name ${name} cannot be part of an address: only lower-case letters a–z, digits and single hyphens can. Rename the file, or write slug: ${slug} in it.`,
  "unreadable-no-folder":
    "This is a file where a folder is expected. Rename the file, and make a folder with this name.",
  "unreadable-folder": "This is a folder where a file is expected. Rename the folder.",
  "unreadable-permissions":
    "The file or folder cannot be opened: its permissions do not allow it. Allow everybody to read it.",
  unreadable: ({ code }: { code: string }) => `The file or folder cannot be read (${code}). Copy or save it again.`,
  "translation-name": ({ better }: { better: string }) =>
    `The file is read as a release of its own. If it is a translation, rename it to ${better}.`,
  "translation-twice": ({ language, first }: { language: string; first: string }) =>
    `This is the second file of this release in ${language}; the first is ${first}. Keep one.`,
  "translation-embargo": ({ other }: { other: string }) =>
    `This version has an embargo; ${other}, the same release in another language, has none. Write embargo: in both files.`,
  "translation-draft": ({ other }: { other: string }) =>
    `This version is a draft; ${other}, the same release in another language, is not. Write draft: in both files, true or false.`,
  "contact-missing": ({ publisher }: { publisher: string }) =>
    `Releases of ${publisher} have no press contact. Add contacts: with the id of a contact in pressroom/contacts.`,
  "replaces-itself": "A release cannot replace itself. Write the id of the new release.",
  "phone-country": ({ number, international }: { number: string; international: string }) =>
    `The number ${number} has no country code, so phones abroad cannot call it. Write it like "${international}".`,
  "publisher-unknown": ({ id, meant, known }: { id: string; meant?: string; known: string }) =>
    `There is no publisher "${id}". ${meant === undefined ? "" : `Did you mean "${meant}"? `}There is: ${known}.`,
  "contact-unknown": ({ id, meant, known }: { id: string; meant?: string; known: string }) =>
    `There is no contact "${id}". ${meant === undefined ? "" : `Did you mean "${meant}"? `}There is: ${known}.`,
  "release-unknown": ({ id, meant, known }: { id: string; meant?: string; known: string }) =>
    `There is no release "${id}". ${meant === undefined ? "" : `Did you mean "${meant}"? `}There is: ${known}.`,
  "publisher-none": ({ id, folder }: { id: string; folder: string }) =>
    `There is no publisher "${id}", and none at all in ${folder}. Write one.`,
  "contact-none": ({ id, folder }: { id: string; folder: string }) =>
    `There is no contact "${id}", and none at all in ${folder}. Write one.`,
  "release-none": ({ id, folder }: { id: string; folder: string }) =>
    `There is no release "${id}", and none at all in ${folder}. Write one.`,
  "page-language-unknown": ({
    language,
    known,
    meant,
  }: {
    language: string;
    known: readonly string[];
    meant?: string;
  }) =>
    `The press room has no language "${language}"; it has ${known.join(", ")}. ${meant === undefined ? "Add it to languages: in pressroom/site.yaml, or rename the file." : `Did you mean ${meant}?`}`,
  "page-front-matter-missing":
    "The page does not begin with front matter. Begin it with a line of ---, then title: and the heading, then another line of ---.",
  "page-links-to-file": ({ file }: { file: string }) =>
    `The link leads to the file ${file}, but a page of your own has no files beside it. Write an address from the root of the press room, like /contacts/, or a whole web address.`,
  "page-picture": "A page of your own cannot show pictures. Remove the picture, or link to one in a release.",
  "template-filter": ({ name }: { name: string }) =>
    `There is no filter called ${name}. What a template can use is described in docs/editors/own-pages.md.`,
  "template-include": ({ name }: { name: string }) =>
    `There is no template ${name} to include. What a template can use is described in docs/editors/own-pages.md.`,
  "template-token": ({ token }: { token: string }) =>
    `${token} is not expected here: something before it is missing or not closed. What a template can use is described in docs/editors/own-pages.md.`,
  "template-failed": ({ reason }: { reason: string }) =>
    `The template cannot be rendered: ${reason}. What a template can use is described in docs/editors/own-pages.md.`,
};
