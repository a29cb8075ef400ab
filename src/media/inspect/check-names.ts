import { NAMES_BESIDE_RELEASE } from "../../press-room/addresses.ts";
import { downloadName } from "../../text/slug.ts";
import type { FileProblem } from "./file-problem.ts";
import type { NamedFile } from "./named-files.ts";

/**
 * Finds files of one release that would get the same address: names that differ only in case, that become equal as
 * slugs, or that the press room uses itself.
 */
export function nameClashes(files: readonly NamedFile[]): readonly (FileProblem & { readonly file: NamedFile })[] {
  const first = new Map<string, NamedFile>();
  return files.flatMap((file) => {
    const address = downloadName(file.name);
    const before = first.get(address);
    if (!before) first.set(address, file);
    const message = NAMES_BESIDE_RELEASE.has(address)
      ? takenName(file.name, address)
      : clash(before?.name, file.name, address);
    return message === undefined ? [] : [{ rule: "media-name-clash" as const, message, file }];
  });
}

function takenName(name: string, address: string): string {
  return `${name} would be published as ${address}, which the press room writes itself. Give the file another name.`;
}

function clash(before: string | undefined, name: string, address: string): string | undefined {
  if (before === undefined || before.normalize("NFC") === name.normalize("NFC")) return undefined;
  const why =
    before.toLowerCase() === name.toLowerCase()
      ? "differ only in upper and lower case, which many computers do not tell apart"
      : `would both be published as ${address}`;
  return `${before} and ${name} ${why}. Rename one of them.`;
}
