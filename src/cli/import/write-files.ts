import { randomUUID } from "node:crypto";
import { copyFile, link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { textHash } from "../../import/ledger.ts";

const HIDDEN = ".import";

/** The folder for files that are not whole yet, on the same disk as the releases. The loader skips hidden names. */
export const STAGING = `releases/${HIDDEN}`;

/** A release file, with the files that come with it. Paths are relative to the content folder. */
interface FileToWrite {
  readonly file: string;
  readonly text: string;
  /** Names in the release's folder, and where their content is now. */
  readonly beside: readonly { readonly name: string; readonly from: string }[];
  /** The file that an earlier import wrote, which is replaced. */
  readonly replaces?: string;
}

/** The hash of a file's text; undefined if there is none. */
export async function hashAt(content: string, file: string): Promise<string | undefined> {
  try {
    return textHash(await readFile(join(content, file), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Writes a release so that at every moment there is the whole file or none: what comes with it first, its text last. Returns
 * false, and has written nothing, if a file is there that is not the one it replaces.
 */
export async function writeReleaseFile(
  content: string,
  { file, text, beside, replaces }: FileToWrite,
): Promise<boolean> {
  const target = join(content, file);
  if (file !== replaces && (await exists(target))) return false;
  const draft = join(content, STAGING, randomUUID());
  await mkdir(dirname(draft), { recursive: true });
  await mkdir(dirname(target), { recursive: true });
  for (const { name, from } of beside) {
    const place = join(dirname(target), name);
    if (await exists(place)) continue;
    await copyFile(from, draft);
    await rename(draft, place);
  }
  await writeFile(draft, text);
  if (file === replaces) await rename(draft, target);
  else if (!(await placed(draft, target))) return false;
  if (replaces !== undefined && replaces !== file) await rm(join(content, replaces), { force: true });
  return true;
}

/** Puts a file where none is; false if there is one. A link cannot replace a file, unlike a rename. */
async function placed(draft: string, target: string): Promise<boolean> {
  try {
    await link(draft, target);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // A file system without links.
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EACCES)$/.test(code)) throw error;
    await rename(draft, target);
    return true;
  } finally {
    await rm(draft, { force: true });
  }
  return true;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Removes what an import has left that was ended in the middle. */
export async function removeStaging(content: string): Promise<void> {
  await rm(join(content, STAGING), { recursive: true, force: true });
}

/** Says whether a file is the text of a release in its own folder. */
export function isInFolder(file: string): boolean {
  return /^index(?:\.|$)/.test(basename(file));
}
