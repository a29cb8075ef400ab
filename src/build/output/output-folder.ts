import { readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { type BuildSettings, SettingsError } from "../../settings/environment.ts";
import { entryAt } from "./entry-at.ts";

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
    throw new SettingsError(
      `${output} holds files that this press room did not make. Empty it, or choose another folder with PRESSROOM_OUTPUT.`,
    );
  return output;
}

/** Names in an output folder, without the work folder of a build; empty if there is no folder. */
function entriesOf(output: string): readonly string[] {
  try {
    return readdirSync(output).filter((name) => name !== INNER_WORK_FOLDER);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    throw new SettingsError(`PRESSROOM_OUTPUT cannot be used: ${output} ${reasonFor(code)}. Choose another folder.`);
  }
}

function reasonFor(code: string | undefined): string {
  if (code === "ENOTDIR") return "is a file, or is below a file";
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  if (code === "ELOOP") return "is a link that leads to itself";
  return `cannot be read (${code ?? "unknown error"})`;
}

/** Resolves links in the part of the path that exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT")
      throw new SettingsError(`PRESSROOM_OUTPUT cannot be used: ${path} ${reasonFor(code)}. Choose another folder.`);
    if (entryAt(path))
      throw new SettingsError(
        `PRESSROOM_OUTPUT cannot be used: ${path} is a link to nothing. Make its target a folder.`,
      );
    return join(realPath(dirname(path)), basename(path));
  }
}

function refuseOurOwnFolders(output: string, { project, content, cache }: Places): void {
  const named: readonly (readonly [folder: string, what: string])[] = [
    [project, "the folder of this project"],
    [content, "the content folder"],
    [cache, "the cache"],
  ];
  for (const [folder, what] of named) {
    if (isIn(realPath(folder), output))
      throw new SettingsError(`PRESSROOM_OUTPUT is or holds ${what}: ${output}. Choose a folder of its own.`);
  }
  const inside = [join(content, "releases"), join(content, "pressroom"), cache].find((folder) =>
    isIn(output, realPath(folder)),
  );
  if (inside !== undefined)
    throw new SettingsError(`PRESSROOM_OUTPUT is inside ${inside}: ${output}. Choose a folder of its own.`);
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
