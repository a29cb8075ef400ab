import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** The folder with publishers' files, relative to the content folder. */
export const PUBLISHERS_FOLDER = "pressroom/publishers";

/** The folder with contacts' files, relative to the content folder. */
export const CONTACTS_FOLDER = "pressroom/contacts";

/** A file named by content, found on disk. */
export interface ContentFile {
  readonly ok: true;
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
  /** Time of the last change of content or metadata, milliseconds since 1970. */
  readonly changedMs: number;
}

/** Why a name does not refer to a publishable file. */
export interface NoContentFile {
  readonly ok: false;
  readonly reason: "address" | "outside" | "link" | "missing" | "folder" | "empty";
  /** For a missing file: names of the files that exist. */
  readonly there: readonly string[];
}

/**
 * Looks up `name` inside `folder` (absolute). Finds only regular files in the folder, without symbolic links on the
 * way; case must match, even if the file system ignores it.
 */
export async function findContentFile(folder: string, name: string): Promise<ContentFile | NoContentFile> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(name) || name.startsWith("//")) return failed("address");
  const parts = name.split(/[/\\]/);
  if (/^[/\\]|^[a-z]:/i.test(name) || name.includes("\0") || parts.includes("..")) return failed("outside");
  let path = folder;
  for (const [depth, part] of parts.entries()) {
    if (part === "" || part === ".") continue;
    const entries = await entriesIn(path);
    const entry =
      entries.find(({ name: there }) => there === part) ?? entries.find(({ name: there }) => same(there, part));
    if (!entry) return failed("missing", depth === parts.length - 1 ? namesOf(entries, parts) : []);
    if (entry.isSymbolicLink()) return failed("link");
    path = join(path, entry.name);
  }
  const { isFile, bytes, changedMs } = await statOf(path);
  if (!isFile) return failed("folder");
  return bytes === 0 ? failed("empty") : { ok: true, path, bytes, changedMs };
}

/** Names of all files below a folder, relative to it with `/` between parts, sorted; hidden ones are left out. */
export async function filesBelow(folder: string, prefix = ""): Promise<readonly string[]> {
  const names: string[] = [];
  for (const entry of await entriesIn(folder)) {
    if (/^\.|^(thumbs\.db|desktop\.ini)$|~$/i.test(entry.name)) continue;
    if (entry.isDirectory()) names.push(...(await filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`)));
    else names.push(prefix + entry.name);
  }
  return names.toSorted();
}

/** Compares Unicode-normalised names: macOS may store `å` as two characters where an editor writes one. */
function same(a: string, b: string): boolean {
  return a.normalize("NFC") === b.normalize("NFC");
}

function namesOf(entries: Awaited<ReturnType<typeof entriesIn>>, parts: readonly string[]): readonly string[] {
  const prefix = parts
    .slice(0, -1)
    .map((part) => `${part}/`)
    .join("");
  return entries
    .filter((entry) => entry.isFile() && !/^\.|\.md$/i.test(entry.name))
    .map(({ name }) => prefix + name)
    .toSorted();
}

async function entriesIn(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

async function statOf(path: string) {
  const stats = await lstat(path);
  return { isFile: stats.isFile(), bytes: stats.size, changedMs: Math.max(stats.mtimeMs, stats.ctimeMs) };
}

function failed(reason: NoContentFile["reason"], there: readonly string[] = []): NoContentFile {
  return { ok: false, reason, there };
}
