import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A file of a source, not yet read. */
export interface SourceFile {
  /** Path or address, as it is named in reports. */
  readonly source: string;
  /** Address or absolute path. */
  readonly base: string;
  readonly mediaType?: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Folders that hold no releases: programs, and what they have made. */
const IGNORED = /^(\.|node_modules$|vendor$|_site$|bower_components$)/;

/** The file at a path, or all files below a folder in the order of their names; undefined if there is nothing. */
export async function filesAt(path: string): Promise<readonly SourceFile[] | undefined> {
  try {
    return (await stat(path)).isDirectory() ? await filesBelow(path) : [fileAt(path)];
  } catch {
    return undefined;
  }
}

async function filesBelow(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries
    .filter(({ name }) => !IGNORED.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const files = [];
  // Links to folders are not followed, because they may lead to a folder around them.
  for (const entry of shown) {
    if (entry.isDirectory()) files.push(...(await filesBelow(join(folder, entry.name))));
    else if (entry.isFile()) files.push(fileAt(join(folder, entry.name)));
  }
  return files;
}

function fileAt(path: string): SourceFile {
  return { source: path, base: resolve(path), bytes: () => readFile(path) };
}
