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
  { bytes: 100 * MEBIBYTE, host: "GitHub takes files up to 100 MB and Cloudflare Pages up to 25 MiB" },
  { bytes: 25 * MEBIBYTE, host: "Cloudflare Pages takes files up to 25 MiB" },
] as const;

/** Problems with the content of a file for its use. */
export function checkContent(file: NamedFile, facts: FileFacts): readonly FileProblem[] {
  return [...checkUse(file, facts), ...checkSize(file, facts)];
}

function checkUse({ name, use }: NamedFile, facts: FileFacts): readonly FileProblem[] {
  const kind = facts.kind === undefined ? undefined : kindById(facts.kind);
  if (use === "document") return checkDocument(name, kind, facts);
  if (kind?.group === "drawing" && use === "logo") return [...checkLabel(name, kind), ...checkDrawing(name, facts)];
  if (kind?.group !== "picture") return [noPicture(name, kind, use)];
  const wrong = checkLabel(name, kind);
  if (facts.picture?.ok === false) return [...wrong, troubleOf(name, facts.picture)];
  const width = facts.picture?.width ?? NARROWEST;
  return use === "picture" && width < NARROWEST ? [...wrong, tooSmall(name, width)] : wrong;
}

function checkSize({ name }: NamedFile, { bytes }: FileFacts): readonly FileProblem[] {
  const limit = LIMITS.find((one) => bytes > one.bytes);
  if (!limit) return [];
  const size = `${Math.round(bytes / MEBIBYTE)} MB`;
  const message = `${name} is ${size} large: ${limit.host}. Make it smaller, or publish it elsewhere and list a link.`;
  return [fileProblem("media-heavy", message)];
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
    return [fileProblem("media-unreadable", `${name} cannot be read as XML: ${unreadable}. Save or export it again.`)];
  if (active.length === 0) return [];
  const message = `${name} holds ${active.join(", ")}, which could run in a reader's browser. Offer a PDF or another document instead.`;
  return [fileProblem("media-program", message)];
}

/** Checks that the extension matches the content. */
function checkLabel(name: string, kind: FileKind): readonly FileProblem[] {
  const extension = extensionOf(name);
  if (kind.extensions.includes(extension)) return [];
  const better = `${name.replace(/\.[^./\\]*$/, "")}.${kind.extensions[0]}`;
  const claim = extension === "" ? "has no extension" : `ends in .${extension}`;
  return [fileProblem("media-mislabelled", `${name} ${claim}, but is ${kind.format}. Rename it to ${better}.`)];
}

function checkDrawing(name: string, { drawing, active = [], unreadable }: FileFacts): readonly FileProblem[] {
  if (!drawing)
    return [fileProblem("media-unreadable", `${name} is not a readable SVG drawing: ${unreadable}. Export it again.`)];
  if (active.length === 0) return [];
  const found = active.join(", ");
  return [
    fileProblem(
      "media-svg-active",
      `${name} does more than draw: it holds ${found}. Export it again as plain SVG, without scripts and links.`,
    ),
  ];
}

function noPicture(name: string, kind: FileKind | undefined, use: NamedFile["use"]): FileProblem {
  const claimed = kindByName(name);
  if (!kind && claimed) return notAsNamed(name, claimed);
  if (!kind) return fileProblem("media-unreadable", `${name} is not a picture. Use JPEG, PNG, WebP, AVIF or TIFF.`);
  if (kind.group === "drawing") {
    const advice =
      use === "picture"
        ? "List it under documents as a download, and show a JPEG or PNG of it here."
        : "Use a JPEG or PNG of it.";
    return fileProblem("media-svg", `${name} is an SVG drawing, which is not shown on pages. ${advice}`);
  }
  if (kind.group === "foreign-picture")
    return fileProblem(
      "media-unreadable",
      `${name} is ${kind.format}, which most browsers cannot show. Export it as JPEG.`,
    );
  if (claimed?.group === "picture")
    return fileProblem(
      "media-mislabelled",
      `${name} is no picture: its content is ${kind.format}. Export the picture again.`,
    );
  return fileProblem("media-unreadable", `${name} is ${kind.format}, not a picture. List it under documents instead.`);
}

function troubleOf(name: string, { reason, detail }: PictureTrouble): FileProblem {
  switch (reason) {
    case "truncated":
      return fileProblem(
        "media-truncated",
        `${name} breaks off: a part of the file is missing. Copy or export it again.`,
      );
    case "unreadable":
      return fileProblem("media-unreadable", `${name} is damaged and cannot be read. Export it again.`);
    case "too-large":
      return fileProblem(
        "media-too-large",
        `${name} has ${detail} pixels; 100 megapixels is the most. Make it smaller.`,
      );
    case "animated":
      return fileProblem(
        "media-animated",
        `${name} moves: it holds ${detail} pictures. Use a still one, or link to a film.`,
      );
  }
}

function tooSmall(name: string, width: number): FileProblem {
  const message = `${name} is ${width} pixels wide; newspapers and search engines ask for at least ${NARROWEST}. Use a larger one if there is one.`;
  return fileProblem("media-small", message);
}

function program(name: string, { id, format }: FileKind): FileProblem {
  const what = id === "macros" ? "holds macros" : id === "web-page" ? "is a web page" : `is a program (${format})`;
  return fileProblem(
    "media-program",
    `${name} ${what}, which could run on a reader's computer. Offer a PDF or another document instead.`,
  );
}

function unknownType(name: string): FileProblem {
  const message = `${name} is not of a type that may be published: it could run, or readers have nothing to open it with. Allowed are ${DOCUMENT_FORMATS.join(", ")}.`;
  return fileProblem("media-type", message);
}

function notAsNamed(name: string, claimed: FileKind): FileProblem {
  return fileProblem(
    "media-mislabelled",
    `${name} is not ${claimed.format}, as its name says; its type cannot be recognised. Save or export it again.`,
  );
}
