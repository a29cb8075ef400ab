import { type Message, message } from "../../diagnostics/messages/message.ts";
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
    const said = NAMES_BESIDE_RELEASE.has(address)
      ? message("media-name-taken", { name: file.name, address })
      : clash(before?.name, file.name, address);
    return said === undefined ? [] : [{ rule: "media-name-clash" as const, message: said, file }];
  });
}

function clash(before: string | undefined, name: string, address: string): Message | undefined {
  if (before === undefined || before.normalize("NFC") === name.normalize("NFC")) return undefined;
  return before.toLowerCase() === name.toLowerCase()
    ? message("media-name-case", { before, name })
    : message("media-name-clash", { before, name, address });
}
