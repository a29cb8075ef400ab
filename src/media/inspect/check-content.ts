import type { FileProblem } from "./check-names.ts";
import type { FileFacts } from "../files/file-facts.ts";
import { extensionOf, type FileKind, kindById, kindByName } from "../files/file-kinds.ts";
import type { PictureTrouble } from "../files/picture-facts.ts";
import type { NamedFile } from "./named-files.ts";

/** Narrower pictures look coarse in print and are not shown large by search engines. */
const NARROWEST = 1200;

/** What is wrong with the content of a file, for the use it is named for. */
export function checkContent({ name, use }: NamedFile, facts: FileFacts): readonly FileProblem[] {
  const kind = facts.kind === undefined ? undefined : kindById(facts.kind);
  if (use === "document") return checkDocument(name, kind, facts);
  if (kind?.group === "drawing" && use === "logo") return [...checkLabel(name, kind), ...checkDrawing(name, facts)];
  if (kind?.group !== "picture") return [noPicture(name, kind, use)];
  const wrong = checkLabel(name, kind);
  if (facts.picture?.ok === false) return [...wrong, troubleOf(name, facts.picture)];
  const width = facts.picture?.width ?? NARROWEST;
  return use === "picture" && width < NARROWEST ? [...wrong, tooSmall(name, width)] : wrong;
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
  return kind.group === "drawing" ? [...wrong, ...checkDrawing(name, facts)] : wrong;
}

/** The extension must be one that the content goes by. */
function checkLabel(name: string, kind: FileKind): readonly FileProblem[] {
  const extension = extensionOf(name);
  if (kind.extensions.includes(extension)) return [];
  const better = `${name.replace(/\.[^./\\]*$/, "")}.${kind.extensions[0]}`;
  const claim = extension === "" ? "has no extension" : `ends in .${extension}`;
  return [problem("media-mislabelled", `${name} ${claim}, but is ${kind.format}. Rename it to ${better}.`)];
}

function checkDrawing(name: string, { drawing, unreadable }: FileFacts): readonly FileProblem[] {
  if (!drawing)
    return [problem("media-unreadable", `${name} is not a readable SVG drawing: ${unreadable}. Export it again.`)];
  if (drawing.active.length === 0) return [];
  const found = drawing.active.join(", ");
  return [
    problem(
      "media-svg-active",
      `${name} does more than draw: it holds ${found}. Export it again as plain SVG, without scripts and links.`,
    ),
  ];
}

function noPicture(name: string, kind: FileKind | undefined, use: NamedFile["use"]): FileProblem {
  const claimed = kindByName(name);
  if (!kind && claimed) return notAsNamed(name, claimed);
  if (!kind) return problem("media-unreadable", `${name} is not a picture. Use JPEG, PNG, WebP, AVIF or TIFF.`);
  if (kind.group === "drawing") {
    const advice =
      use === "picture"
        ? "List it under documents as a download, and show a JPEG or PNG of it here."
        : "Use a JPEG or PNG of it.";
    return problem("media-svg", `${name} is an SVG drawing, which is not shown on pages. ${advice}`);
  }
  if (kind.group === "foreign-picture")
    return problem(
      "media-unreadable",
      `${name} is ${kind.format}, which most browsers can not show. Export it as JPEG.`,
    );
  if (claimed?.group === "picture")
    return problem(
      "media-mislabelled",
      `${name} is no picture: its content is ${kind.format}. Export the picture again.`,
    );
  return problem("media-unreadable", `${name} is ${kind.format}, not a picture. List it under documents instead.`);
}

function troubleOf(name: string, { reason, detail }: PictureTrouble): FileProblem {
  switch (reason) {
    case "truncated":
      return problem("media-truncated", `${name} breaks off: a part of the file is missing. Copy or export it again.`);
    case "unreadable":
      return problem("media-unreadable", `${name} is damaged and can not be read. Export it again.`);
    case "too-large":
      return problem("media-too-large", `${name} has ${detail} pixels; 100 megapixels is the most. Make it smaller.`);
    case "animated":
      return problem(
        "media-animated",
        `${name} moves: it holds ${detail} pictures. Use a still one, or link to a film.`,
      );
  }
}

function tooSmall(name: string, width: number): FileProblem {
  const message = `${name} is ${width} pixels wide; newspapers and search engines ask for at least ${NARROWEST}. Use a larger one if there is one.`;
  return problem("media-small", message);
}

function program(name: string, { id, format }: FileKind): FileProblem {
  const what = id === "macros" ? "holds macros" : id === "web-page" ? "is a web page" : `is a program (${format})`;
  return problem(
    "media-program",
    `${name} ${what}, which could run on a reader's computer. Offer a PDF or another document instead.`,
  );
}

function unknownType(name: string): FileProblem {
  const message = `${name} is of a type that is not known here; readers may have nothing to open it with. PDF, Word, Excel, CSV and ZIP are safe.`;
  return problem("media-type", message);
}

function notAsNamed(name: string, claimed: FileKind): FileProblem {
  return problem(
    "media-mislabelled",
    `${name} is not ${claimed.format}, as its name says; what it is can not be told. Save or export it again.`,
  );
}

function problem(rule: FileProblem["rule"], message: string): FileProblem {
  return { rule, message };
}
