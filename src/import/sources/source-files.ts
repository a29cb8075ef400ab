import { statSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A file of a source, not yet read. */
export interface SourceFile {
  /** Path or address, as it is named in reports. */
  readonly source: string;
  /** Address or absolute path. */
  readonly base: string;
  /** Relative to the folder that is read, with slashes; the name of a single file. */
  readonly path: string;
  readonly mediaType?: string;
  readonly bytes: () => Promise<Uint8Array>;
}

interface FilesFound {
  /** Absolute path, if a folder was given. */
  readonly folder?: string;
  readonly files: readonly SourceFile[];
}

/** Folders that hold no releases: programs, and what they have made. */
const IGNORED = /^(\.|node_modules$|vendor$|_site$|_layouts$|_includes$|_sass$|archetypes$|themes$|bower_components$)/;

/** The file at a path, or all files below a folder in the order of their names; undefined if there is nothing. */
export async function filesAt(path: string): Promise<FilesFound | undefined> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [fileAt(path, path.replace(/^.*[/\\]/, ""))] };
    return { folder: resolve(path), files: await filesBelow(path, "") };
  } catch {
    return undefined;
  }
}

/** Says whether there is a file at an absolute path. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Links are not followed, because they may lead out of the folder or around in a circle. */
async function filesBelow(folder: string, below: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const shown = entries
    .filter(({ name }) => !IGNORED.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const files: SourceFile[] = [];
  for (const entry of shown) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await filesBelow(folder, path)));
    else if (entry.isFile()) files.push(fileAt(join(folder, path), path));
  }
  return files;
}

function fileAt(location: string, path: string): SourceFile {
  return { source: location, base: resolve(location), path, bytes: () => readFile(location) };
}
