import type { Said } from "../catalogue.ts";

/** Pictures and documents, whose content decides what they are. */
export const media = {
  "media-heavy-for-github": ({ name, size }: { name: string; size: number }) =>
    `${name} is ${size} MB large: GitHub takes files up to 100 MB and Cloudflare Pages up to 25 MiB. Make it smaller, or publish it elsewhere and list a link.`,
  "media-heavy": ({ name, size }: { name: string; size: number }) =>
    `${name} is ${size} MB large: Cloudflare Pages takes files up to 25 MiB. Make it smaller, or publish it elsewhere and list a link.`,
  "media-xml-unreadable": ({ name, reason }: { name: string; reason: Said }) =>
    `${name} cannot be read as XML: ${reason}. Save or export it again.`,
  "media-xml-active": ({ name, found }: { name: string; found: readonly Said[] }) =>
    `${name} holds ${found.join(", ")}, which could run in a reader's browser. Offer a PDF or another document instead.`,
  "media-mislabelled": ({
    name,
    ending,
    format,
    better,
  }: {
    name: string;
    ending: string;
    format: string;
    better: string;
  }) =>
    `${name} ${ending === "" ? "has no extension" : `ends in .${ending}`}, but is ${format}. Rename it to ${better}.`,
  "media-drawing-unreadable": ({ name, reason }: { name: string; reason: Said }) =>
    `${name} is not a readable SVG drawing: ${reason}. Export it again.`,
  "media-svg-active": ({ name, found }: { name: string; found: readonly Said[] }) =>
    `${name} does more than draw: it holds ${found.join(", ")}. Export it again as plain SVG, without scripts and links.`,
  "media-no-picture": ({ name }: { name: string }) => `${name} is not a picture. Use JPEG, PNG, WebP, AVIF or TIFF.`,
  "media-svg-picture": ({ name }: { name: string }) =>
    `${name} is an SVG drawing, which is not shown on pages. List it under documents as a download, and show a JPEG or PNG of it here.`,
  "media-svg": ({ name }: { name: string }) =>
    `${name} is an SVG drawing, which is not shown on pages. Use a JPEG or PNG of it.`,
  "media-foreign": ({ name, format }: { name: string; format: string }) =>
    `${name} is ${format}, which most browsers cannot show. Export it as JPEG.`,
  "media-picture-is-other": ({ name, format }: { name: string; format: string }) =>
    `${name} is no picture: its content is ${format}. Export the picture again.`,
  "media-document-as-picture": ({ name, format }: { name: string; format: string }) =>
    `${name} is ${format}, not a picture. List it under documents instead.`,
  "media-truncated": ({ name }: { name: string }) =>
    `${name} breaks off: a part of the file is missing. Copy or export it again.`,
  "media-damaged": ({ name }: { name: string }) => `${name} is damaged and cannot be read. Export it again.`,
  "media-too-large": ({ name, pixels }: { name: string; pixels: string }) =>
    `${name} has ${pixels} pixels; 100 megapixels is the most. Make it smaller.`,
  "media-animated": ({ name, count }: { name: string; count: string }) =>
    `${name} moves: it holds ${count} pictures. Use a still one, or link to a film.`,
  "media-small": ({ name, width, least }: { name: string; width: number; least: number }) =>
    `${name} is ${width} pixels wide; newspapers and search engines ask for at least ${least}. Use a larger one if there is one.`,
  "media-macros": ({ name }: { name: string }) =>
    `${name} holds macros, which could run on a reader's computer. Offer a PDF or another document instead.`,
  "media-web-page": ({ name }: { name: string }) =>
    `${name} is a web page, which could run on a reader's computer. Offer a PDF or another document instead.`,
  "media-program": ({ name, format }: { name: string; format: string }) =>
    `${name} is a program (${format}), which could run on a reader's computer. Offer a PDF or another document instead.`,
  "media-type": ({ name, allowed }: { name: string; allowed: readonly string[] }) =>
    `${name} is not of a type that may be published: it could run, or readers have nothing to open it with. Allowed are ${allowed.join(", ")}.`,
  "media-not-as-named": ({ name, format }: { name: string; format: string }) =>
    `${name} is not ${format}, as its name says; its type cannot be recognised. Save or export it again.`,
  "media-drawing": ({ name, trouble }: { name: string; trouble: Said }) =>
    `${name} cannot be used as a logo: ${trouble}. Export it as plain, simpler SVG, or use a PNG of it.`,
  "drawing-uneven": ({ width, height }: { width: number; height: number }) =>
    `its sides, ${width} by ${height}, are too different`,
  "drawing-slow": ({ seconds }: { seconds: number }) => `drawing it takes more than ${seconds} seconds`,
  "drawing-failed": "it cannot be drawn",
  "drawing-memory": "drawing it takes too much memory",
  "media-no-folder": ({ name, target }: { name: string; target: string }) =>
    `${name} needs a folder to lie in: make the release a folder by moving it to ${target}, and put the file beside it.`,
  "media-web-address": ({ name, folder }: { name: string; folder: string }) =>
    `${name} is a web address. Save the file in ${folder}/ and name it here.`,
  "media-outside": ({ name, folder }: { name: string; folder: string }) =>
    `${name} leads out of ${folder}/. Put the file into that folder and write its name alone.`,
  "media-symlink": ({ name, folder }: { name: string; folder: string }) =>
    `${name} is a symbolic link. Put the file itself into ${folder}/.`,
  "media-is-folder": ({ name }: { name: string }) => `${name} is a folder or another thing that is not a file.`,
  "media-empty": ({ name }: { name: string }) => `${name} is empty: it has 0 bytes. Save or export it again.`,
  "media-missing-alone": ({ name, folder }: { name: string; folder: string }) =>
    `There is no ${name} in ${folder}/. There are no other files either: has it been forgotten?`,
  "media-missing": ({ name, folder, there }: { name: string; folder: string; there: Said }) =>
    `There is no ${name} in ${folder}/. The files there are: ${there}.`,
  "media-missing-meant": ({
    name,
    folder,
    meant,
    there,
  }: {
    name: string;
    folder: string;
    meant: string;
    there: Said;
  }) => `There is no ${name} in ${folder}/. Did you mean ${meant}? The files there are: ${there}.`,
  "media-missing-case": ({
    name,
    folder,
    meant,
    there,
  }: {
    name: string;
    folder: string;
    meant: string;
    there: Said;
  }) =>
    `There is no ${name} in ${folder}/. Did you mean ${meant}? Upper and lower case count. The files there are: ${there}.`,
  "files-there": ({ names, more }: { names: readonly string[]; more: number }) =>
    `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  "media-name-taken": ({ name, address }: { name: string; address: string }) =>
    `${name} would be published as ${address}, which the press room writes itself. Give the file another name.`,
  "media-name-case": ({ before, name }: { before: string; name: string }) =>
    `${before} and ${name} differ only in upper and lower case, which many computers do not tell apart. Rename one of them.`,
  "media-name-clash": ({ before, name, address }: { before: string; name: string; address: string }) =>
    `${before} and ${name} would both be published as ${address}. Rename one of them.`,
  "media-orphan": ({ name }: { name: string }) =>
    `No release names ${name}, so it is not published. List it, or remove it.`,
  "xml-malformed": ({ line, column }: { line: number; column: number }) =>
    `it is not well-formed XML at line ${line}, column ${column}`,
  "xml-encoding": "it is not written in UTF-8",
  "xml-entities": "it defines entities or a document type of its own",
  "xml-deep": ({ most }: { most: number }) => `elements are nested deeper than ${most}`,
  "xml-no-root": "there is no outermost element",
  "svg-large": "the drawing is larger than 5 MB",
  "svg-root": "the outermost element is not <svg>",
  "active-load": "something from another address",
  "active-link": "a link that runs script",
  "active-style": "a style sheet of its own",
  "active-element": ({ name }: { name: string }) => `<${name}>`,
  "active-html": ({ name }: { name: string }) => `<${name}> of a web page`,
  "active-attribute": ({ name }: { name: string }) => `the attribute ${name}`,
  "active-animation": ({ name }: { name: string }) => `<${name}> on a link`,
};
