import { message } from "../../diagnostics/messages/message.ts";
import type { FileFacts } from "../files/examine-file.ts";
import { DOCUMENT_FORMATS, extensionOf, type FileKind, kindById, kindByName } from "../files/file-kinds.ts";
import type { PictureTrouble } from "../files/picture-facts.ts";
import { type FileProblem, fileProblem } from "./file-problem.ts";
import type { NamedFile } from "./named-files.ts";

/** Minimum width in pixels: narrower pictures look coarse in print, and search engines show them small. */
const NARROWEST = 1200;

/** File size limits of hosts: Cloudflare Pages 25 MiB, GitHub 100 MiB. */
const MEBIBYTE = 1 << 20;
const LIMITS = [
  { bytes: 100 * MEBIBYTE, id: "media-heavy-for-github" },
  { bytes: 25 * MEBIBYTE, id: "media-heavy" },
] as const;

/** Problems with the content of a file for its use. */
export function checkContent(file: NamedFile, facts: FileFacts): readonly FileProblem[] {
  return [...checkUse(file, facts), ...checkSize(file, facts)];
}

function checkUse({ name, use, needsCredit }: NamedFile, facts: FileFacts): readonly FileProblem[] {
  const kind = facts.kind === undefined ? undefined : kindById(facts.kind);
  if (use === "document") return checkDocument(name, kind, facts);
  if (kind?.group === "drawing" && use === "logo") return [...checkLabel(name, kind), ...checkDrawing(name, facts)];
  if (kind?.group !== "picture") return [noPicture(name, kind, use)];
  const wrong = checkLabel(name, kind);
  if (facts.picture?.ok === false) return [...wrong, troubleOf(name, facts.picture)];
  const width = facts.picture?.width ?? NARROWEST;
  const found = use === "picture" && width < NARROWEST ? [...wrong, tooSmall(name, width)] : wrong;
  return found.length === 0 && needsCredit && facts.texts?.credit === undefined ? [noCredit(name)] : found;
}

function checkSize({ name }: NamedFile, { bytes }: FileFacts): readonly FileProblem[] {
  const limit = LIMITS.find((one) => bytes > one.bytes);
  if (!limit) return [];
  return [fileProblem("media-heavy", message(limit.id, { name, size: Math.round(bytes / MEBIBYTE) }))];
}

function checkDocument(name: string, kind: FileKind | undefined, facts: FileFacts): readonly FileProblem[] {
  if (!kind) {
    const claimed = kindByName(name);
    return [claimed ? notAsNamed(name, claimed) : unknownType(name)];
  }
  if (kind.group === "program") return [program(name, kind)];
  const wrong = checkLabel(name, kind);
  const { picture } = facts;
  const movesAsGif = picture?.ok === false && picture.reason === "animated" && kind.id === "gif";
  if (picture?.ok === false && !movesAsGif) return [...wrong, troubleOf(name, picture)];
  if (kind.group === "drawing") return [...wrong, ...checkDrawing(name, facts)];
  return kind.id === "xml" ? [...wrong, ...checkXml(name, facts)] : wrong;
}

/** Browsers run scripts in XML files that they open, with any prefix. */
function checkXml(name: string, { active = [], unreadable }: FileFacts): readonly FileProblem[] {
  if (unreadable !== undefined)
    return [fileProblem("media-unreadable", message("media-xml-unreadable", { name, reason: unreadable }))];
  return active.length === 0
    ? []
    : [fileProblem("media-program", message("media-xml-active", { name, found: active }))];
}

/** Checks that the extension matches the content. */
function checkLabel(name: string, kind: FileKind): readonly FileProblem[] {
  const extension = extensionOf(name);
  if (kind.extensions.includes(extension)) return [];
  const better = `${name.replace(/\.[^./\\]*$/, "")}.${kind.extensions[0]}`;
  const said = message("media-mislabelled", { name, ending: extension, format: kind.format, better });
  return [fileProblem("media-mislabelled", said)];
}

function checkDrawing(name: string, { drawing, active = [], unreadable }: FileFacts): readonly FileProblem[] {
  if (unreadable !== undefined || !drawing) {
    const said = unreadable && message("media-drawing-unreadable", { name, reason: unreadable });
    return [fileProblem("media-unreadable", said ?? message("media-damaged", { name }))];
  }
  return active.length === 0
    ? []
    : [fileProblem("media-svg-active", message("media-svg-active", { name, found: active }))];
}

function noPicture(name: string, kind: FileKind | undefined, use: NamedFile["use"]): FileProblem {
  const claimed = kindByName(name);
  if (!kind && claimed) return notAsNamed(name, claimed);
  if (!kind) return fileProblem("media-unreadable", message("media-no-picture", { name }));
  if (kind.group === "drawing")
    return fileProblem("media-svg", message(use === "picture" ? "media-svg-picture" : "media-svg", { name }));
  const { format } = kind;
  if (kind.group === "foreign-picture")
    return fileProblem("media-unreadable", message("media-foreign", { name, format }));
  if (claimed?.group === "picture")
    return fileProblem("media-mislabelled", message("media-picture-is-other", { name, format }));
  return fileProblem("media-unreadable", message("media-document-as-picture", { name, format }));
}

function troubleOf(name: string, { reason, detail }: PictureTrouble): FileProblem {
  switch (reason) {
    case "truncated":
      return fileProblem("media-truncated", message("media-truncated", { name }));
    case "unreadable":
      return fileProblem("media-unreadable", message("media-damaged", { name }));
    case "too-large":
      return fileProblem("media-too-large", message("media-too-large", { name, pixels: detail }));
    case "animated":
      return fileProblem("media-animated", message("media-animated", { name, count: detail }));
  }
}

function noCredit(file: string): FileProblem {
  return fileProblem("image-credit", message("image-credit", { file }));
}

function tooSmall(name: string, width: number): FileProblem {
  return fileProblem("media-small", message("media-small", { name, width, least: NARROWEST }));
}

function program(name: string, { id, format }: FileKind): FileProblem {
  if (id === "macros") return fileProblem("media-program", message("media-macros", { name }));
  if (id === "web-page") return fileProblem("media-program", message("media-web-page", { name }));
  return fileProblem("media-program", message("media-program", { name, format }));
}

function unknownType(name: string): FileProblem {
  return fileProblem("media-type", message("media-type", { name, allowed: DOCUMENT_FORMATS }));
}

function notAsNamed(name: string, claimed: FileKind): FileProblem {
  return fileProblem("media-mislabelled", message("media-not-as-named", { name, format: claimed.format }));
}
