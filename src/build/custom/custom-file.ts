import { readFile } from "node:fs/promises";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { readDrawing } from "../../media/drawings/svg.ts";
import { findContentFile, type NoContentFile } from "../../media/files/content-file.ts";
import { XmlError } from "../../media/xml/xml-tree.ts";
import type { OutputFile } from "../../site/publication.ts";
import { hashedFile } from "../hashed-file.ts";

/** A file of the content folder for the site, or why it cannot be used. */
type CustomFile = { readonly ok: true; readonly file: OutputFile } | { readonly ok: false; readonly reason: Message };

/** Beginnings of files by ending, in Latin-1: fonts and pictures that styles may use. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  woff2: /^wOF2/,
  woff: /^wOFF/,
  ttf: /^(\0\x01\0\0|true)/,
  otf: /^OTTO/,
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftypavi[fs]/,
};

/** Reads a font or picture in `assets/` of the content folder (absolute); `path` is relative to the folder. */
export async function readCustomFile(content: string, path: string): Promise<CustomFile> {
  if (!path.startsWith("assets/")) return refused(message("custom-file-outside", { file: path }));
  const found = await findContentFile(content, path);
  if (!found.ok) return refused(notFound(path, found));
  const bytes = await readFile(found.path);
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (ending === "svg") return drawing(path, bytes);
  const beginning = BEGINNINGS[ending];
  if (!beginning)
    return refused(message("custom-file-kind", { file: path, known: [...Object.keys(BEGINNINGS), "svg"] }));
  if (!beginning.test(bytes.subarray(0, 12).toString("latin1")))
    return refused(message("custom-file-mislabelled", { file: path, ending }));
  return { ok: true, file: hashedFile(path, bytes) };
}

/** Why a path leads to no file. */
export function notFound(file: string, { reason, there }: NoContentFile): Message {
  switch (reason) {
    case "missing":
      return message("custom-file-missing", { file, there });
    case "empty":
      return message("custom-file-empty", { file });
    case "address":
    case "outside":
      return message("custom-file-outside", { file });
    case "link":
    case "folder":
      return message("custom-file-link", { file });
  }
}

/** Publishes only what draws. */
function drawing(path: string, bytes: Buffer): CustomFile {
  try {
    const { active, safe } = readDrawing(bytes);
    const [first] = active;
    if (first) return refused(message("custom-file-active", { file: path, what: first }));
    return { ok: true, file: hashedFile(path, Buffer.from(safe)) };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return refused(message("custom-file-mislabelled", { file: path, ending: "svg" }));
  }
}

function refused(reason: Message): CustomFile {
  return { ok: false, reason };
}
