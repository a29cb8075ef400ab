import { type Message, message } from "../../diagnostics/messages/message.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { checkContent } from "./check-content.ts";
import { findContentFile, type NoContentFile } from "../files/content-file.ts";
import type { KnownFiles } from "../files/known-files.ts";
import { readFile } from "node:fs/promises";
import { type FileProblem, fileProblem } from "./file-problem.ts";
import type { NamedFile } from "./named-files.ts";
import { readDrawing } from "../drawings/svg.ts";
import { tryDrawing } from "../drawings/trial.ts";
import type { FileFacts } from "../files/examine-file.ts";

/** Problems with a file named by content: whether it exists, then whether it suits its use. */
export async function checkFile(
  file: NamedFile,
  contentFolder: string,
  known: KnownFiles,
): Promise<readonly FileProblem[]> {
  if (file.folder === undefined) return [withoutFolder(file)];
  const found = await findContentFile(`${contentFolder}/${file.folder}`, file.name);
  if (!found.ok) return [notFound(file, found)];
  const facts = await known.facts(found);
  const problems = checkContent(file, facts);
  return problems.length > 0 || file.use !== "logo" ? problems : checkLogo(file.name, found.path, facts, known);
}

/** Checks that a logo can be rasterised by the build within limits of time and memory. */
async function checkLogo(
  name: string,
  path: string,
  { drawing, hash }: FileFacts,
  { cache }: KnownFiles,
): Promise<readonly FileProblem[]> {
  const trouble = drawing && (await tryDrawing(readDrawing(await readFile(path)), hash, cache));
  if (trouble === undefined) return [];
  return [fileProblem("media-drawing", message("media-drawing", { name, trouble }))];
}

/** Advice for a release without a folder: `x.md` must be moved to `x/index.md`. */
function withoutFolder({ name, source }: NamedFile): FileProblem {
  const target = source.replace(/\.md$/i, "/index.md");
  return fileProblem("media-outside-folder", message("media-no-folder", { name, target }));
}

function notFound({ name, folder = "" }: NamedFile, { reason, there }: NoContentFile): FileProblem {
  switch (reason) {
    case "address":
      return fileProblem("media-outside-folder", message("media-web-address", { name, folder }));
    case "outside":
      return fileProblem("media-outside-folder", message("media-outside", { name, folder }));
    case "link":
      return fileProblem("media-symlink", message("media-symlink", { name, folder }));
    case "folder":
      return fileProblem("media-missing", message("media-is-folder", { name }));
    case "empty":
      return fileProblem("media-empty", message("media-empty", { name }));
    case "missing":
      return fileProblem("media-missing", missing(name, folder, there));
  }
}

const NAMED = 8;

function missing(name: string, folder: string, there: readonly string[]): Message {
  if (there.length === 0) return message("media-missing-alone", { name, folder });
  const meant = there.find((one) => one.toLowerCase() === name.toLowerCase()) ?? nearest(name, there);
  const files = message("files-there", { names: there.slice(0, NAMED), more: Math.max(0, there.length - NAMED) });
  if (meant === undefined) return message("media-missing", { name, folder, there: files });
  const isCase = meant.toLowerCase() === name.toLowerCase();
  return message(isCase ? "media-missing-case" : "media-missing-meant", { name, folder, meant, there: files });
}
