import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/report.ts";
import { limiter } from "../runtime/limiter.ts";
import type { ContentFiles } from "./content-files.ts";
import { type PressRoomReading, readPressRoom } from "./read-press-room.ts";

const FILES_AT_ONCE = 64;

/**
 * Reads the press room in `folder` (absolute; it holds `releases/` and `pressroom/`). `publicUrl` takes the place of the
 * site's own address. Content that is wrong never throws: it is in `diagnostics`.
 */
export async function loadPressRoom(folder: string, publicUrl?: string): Promise<PressRoomReading> {
  const unreadable: Diagnostic[] = [];
  const read = (file: string) => readText(folder, file, unreadable);
  const [site, publishers, contacts, releases] = await Promise.all([
    read("pressroom/site.yaml"),
    readFolder(folder, "pressroom/publishers", read),
    readFolder(folder, "pressroom/contacts", read),
    readReleaseFiles(folder, read),
  ]);
  const files: ContentFiles = { publishers, contacts, releases, ...(site !== undefined && { site }) };
  const reading = readPressRoom(files, folder, publicUrl);
  return unreadable.length > 0 ? { diagnostics: [...unreadable, ...reading.diagnostics] } : reading;
}

type Read = (file: string) => Promise<string | undefined>;

async function readFolder(folder: string, name: string, read: Read): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await entriesOf(join(folder, name))) {
    const id = /^([^._][^.]*)\.ya?ml$/i.exec(entry.name)?.[1];
    const text = id === undefined ? undefined : await read(`${name}/${entry.name}`);
    if (id !== undefined && text !== undefined) found.set(id, text);
  }
  return found;
}

async function readReleaseFiles(folder: string, read: Read): Promise<ReadonlyMap<string, string>> {
  const paths = await findReleases(join(folder, "releases"), "");
  const found = await limiter(FILES_AT_ONCE).map(paths, async (path) => ({
    path,
    text: await read(`releases/${path}`),
  }));
  return new Map(found.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])));
}

/** Paths of release files below `folder`, sorted. In a release's own folder only `index*.md` are releases. */
async function findReleases(folder: string, prefix: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  const markdown = entries.filter(
    (entry) => entry.isFile() && /^[^._].*\.md$/i.test(entry.name) && !/^readme\.md$/i.test(entry.name),
  );
  const index = prefix === "" ? [] : markdown.filter(({ name }) => /^index(\.[a-z0-9-]+)?\.md$/i.test(name));
  if (index.length > 0) return index.map(({ name }) => prefix + name);
  const folders = entries.filter((entry) => entry.isDirectory() && /^[^._]/.test(entry.name));
  const below = await Promise.all(folders.map(({ name }) => findReleases(join(folder, name), `${prefix}${name}/`)));
  return [...markdown.map(({ name }) => prefix + name), ...below.flat()];
}

async function entriesOf(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function readText(folder: string, file: string, problems: Diagnostic[]): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(join(folder, file)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    if (!(error instanceof TypeError)) throw error;
    problems.push(problem("file-encoding", file, START_OF_FILE, "The file is not UTF-8 text. Save it as UTF-8."));
    return undefined;
  }
}
