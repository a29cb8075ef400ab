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
  const message = `${name} cannot be used as a logo: ${trouble}. Export it as plain, simpler SVG, or use a PNG of it.`;
  return [fileProblem("media-drawing", message)];
}

/** Advice for a release without a folder: `x.md` must be moved to `x/index.md`. */
function withoutFolder({ name, source }: NamedFile): FileProblem {
  const target = source.replace(/\.md$/i, "/index.md");
  const message = `${name} needs a folder to lie in: make the release a folder by moving it to ${target}, and put the file beside it.`;
  return { rule: "media-outside-folder", message };
}

function notFound({ name, folder }: NamedFile, { reason, there }: NoContentFile): FileProblem {
  switch (reason) {
    case "address":
      return fileProblem(
        "media-outside-folder",
        `${name} is a web address. Save the file in ${folder}/ and name it here.`,
      );
    case "outside":
      return fileProblem(
        "media-outside-folder",
        `${name} leads out of ${folder}/. Put the file into that folder and write its name alone.`,
      );
    case "link":
      return fileProblem("media-symlink", `${name} is a symbolic link. Put the file itself into ${folder}/.`);
    case "folder":
      return fileProblem("media-missing", `${name} is a folder or another thing that is not a file.`);
    case "empty":
      return fileProblem("media-empty", `${name} is empty: it has 0 bytes. Save or export it again.`);
    case "missing":
      return fileProblem("media-missing", `There is no ${name} in ${folder}/. ${alternatives(name, there)}`);
  }
}

function alternatives(name: string, there: readonly string[]): string {
  if (there.length === 0) return "There are no other files either: has it been forgotten?";
  const likely = there.find((one) => one.toLowerCase() === name.toLowerCase()) ?? nearest(name, there);
  const shown = there.slice(0, 8).join(", ") + (there.length > 8 ? ` and ${there.length - 8} more` : "");
  if (likely === undefined) return `The files there are: ${shown}.`;
  const note = likely.toLowerCase() === name.toLowerCase() ? " Upper and lower case count." : "";
  return `Did you mean ${likely}?${note} The files there are: ${shown}.`;
}
