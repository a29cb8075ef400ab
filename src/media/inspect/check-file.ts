import { nearest } from "../../diagnostics/nearest.ts";
import type { FileProblem } from "./check-names.ts";
import { checkContent } from "./check-content.ts";
import { findContentFile, type NoContentFile } from "../files/content-file.ts";
import type { KnownFiles } from "../files/known-files.ts";
import type { NamedFile } from "./named-files.ts";

/** What is wrong with a file that content names: whether it is there, then whether it is what its use asks for. */
export async function checkFile(
  file: NamedFile,
  contentFolder: string,
  known: KnownFiles,
): Promise<readonly FileProblem[]> {
  if (file.folder === undefined) return [withoutFolder(file)];
  const found = await findContentFile(`${contentFolder}/${file.folder}`, file.name);
  return found.ok ? checkContent(file, await known.facts(found)) : [notFound(file, found)];
}

/** A release with files becomes a folder: `x.md` moves to `x/index.md`. */
function withoutFolder({ name, source }: NamedFile): FileProblem {
  const target = source.replace(/\.md$/i, "/index.md");
  const message = `${name} needs a folder to lie in: make the release a folder by moving it to ${target}, and put the file beside it.`;
  return { rule: "media-outside-folder", message };
}

function notFound({ name, folder }: NamedFile, { reason, there }: NoContentFile): FileProblem {
  switch (reason) {
    case "address":
      return problem("media-outside-folder", `${name} is a web address. Save the file in ${folder}/ and name it here.`);
    case "outside":
      return problem(
        "media-outside-folder",
        `${name} leads out of ${folder}/. Put the file into that folder and write its name alone.`,
      );
    case "link":
      return problem("media-symlink", `${name} is a symbolic link. Put the file itself into ${folder}/.`);
    case "folder":
      return problem("media-missing", `${name} is a folder, not a file.`);
    case "empty":
      return problem("media-empty", `${name} is empty: it has 0 bytes. Save or export it again.`);
    case "missing":
      return problem("media-missing", `There is no ${name} in ${folder}/. ${alternatives(name, there)}`);
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

function problem(rule: FileProblem["rule"], message: string): FileProblem {
  return { rule, message };
}
