import { readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { type BuildSettings, SettingsError } from "../../settings/environment.ts";
import { entryAt } from "./entry-at.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";

/**
 * Lists the files that a build wrote to an output folder, sorted. A folder that has files but no such list was not made
 * by a build.
 */
export const MANIFEST = ".pressroom.json";

/** The work folder of a build inside an output that is a mount point; otherwise it is beside the output. */
export const INNER_WORK_FOLDER = ".pressroom-build";

/** The output, and the folders that it must not replace. */
export type Places = Pick<BuildSettings, "output" | "content" | "cache"> & { readonly project: string };

/**
 * The folder the site is written to, with links resolved: a link to a folder stays a link. Throws a `SettingsError` if
 * the path holds anything but an earlier site, or would replace content, project or cache. Changes nothing.
 */
export function findOutput(places: Places): string {
  const output = realPath(places.output);
  refuseOurOwnFolders(output, places);
  const entries = entriesOf(output);
  if (entries.length > 0 && !entries.includes(MANIFEST))
    throw new SettingsError(message("output-foreign", { folder: output }));
  return output;
}

/** Names in an output folder, without the work folder of a build; empty if there is no folder. */
function entriesOf(output: string): readonly string[] {
  try {
    return readdirSync(output).filter((name) => name !== INNER_WORK_FOLDER);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    throw unusable(output, reasonFor(code));
  }
}

function unusable(folder: string, reason: Message): SettingsError {
  return new SettingsError(message("output-unusable", { folder, reason }));
}

function reasonFor(code: string | undefined): Message {
  if (code === "ENOTDIR") return message("output-is-file");
  if (code === "EACCES" || code === "EPERM") return message("output-forbidden");
  if (code === "ELOOP") return message("output-loop");
  return message("output-failed", { code: code ?? "?" });
}

/** Resolves links in the part of the path that exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT") throw unusable(path, reasonFor(code));
    if (entryAt(path)) throw unusable(path, message("output-nothing"));
    return join(realPath(dirname(path)), basename(path));
  }
}

function refuseOurOwnFolders(output: string, { project, content, cache }: Places): void {
  const named: readonly (readonly [folder: string, what: Message])[] = [
    [project, message("output-project")],
    [content, message("output-content")],
    [cache, message("output-cache")],
  ];
  for (const [folder, what] of named) {
    if (isIn(realPath(folder), output)) throw new SettingsError(message("output-holds", { what, folder: output }));
  }
  const inside = [join(content, "releases"), join(content, "pressroom"), cache].find((folder) =>
    isIn(output, realPath(folder)),
  );
  if (inside !== undefined) throw new SettingsError(message("output-inside", { inside, folder: output }));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
