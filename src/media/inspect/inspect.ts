import { message } from "../../diagnostics/messages/message.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, START_OF_FILE } from "../../diagnostics/diagnostic.ts";
import { inReadingOrder, problem } from "../../diagnostics/report.ts";
import { locate } from "../../release/front-matter.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { checkFile } from "./check-file.ts";
import { nameClashes } from "./check-names.ts";
import type { FileProblem } from "./file-problem.ts";
import { mediaCacheIn } from "../media-cache.ts";
import { filesBelow } from "../files/content-file.ts";
import { KnownFiles } from "../files/known-files.ts";
import { type NamedFile, namedFiles } from "./named-files.ts";
import { pictureLimiter } from "../renditions/picture-cache.ts";

interface InspectionOptions {
  /** Release files with errors, relative to the content folder: files in their folders may be named only by them. */
  readonly unread?: readonly string[];
  /** Absolute; facts about files are cached there for the next run. */
  readonly cacheFolder?: string | undefined;
}

/**
 * Checks every file named by content, including drafts and embargoed releases, and the other files in the releases'
 * folders. `room` may be the readable part of content with errors. Files unchanged since the last run are not read
 * again.
 */
export async function inspectMedia(
  room: PressRoom,
  { cacheFolder, unread = [] }: InspectionOptions = {},
): Promise<Diagnostic[]> {
  const known = await KnownFiles.open(mediaCacheIn(cacheFolder));
  const files = namedFiles(room);
  const limiter = pictureLimiter();
  const checked = await limiter.map(files, async (file) =>
    (await checkFile(file, room.folder, known)).map((found) => ({ ...found, file })),
  );
  await known.save(room.folder);
  const clashes = [...byFolder(files).values()].flatMap(nameClashes);
  const placed = await placeAll([...checked.flat(), ...clashes], room.folder);
  return [...inReadingOrder([...placed, ...(await orphans(room, files, unread))])];
}

/** Groups files by folder; only releases publish files side by side under their own names. */
function byFolder(files: readonly NamedFile[]): ReadonlyMap<string, readonly NamedFile[]> {
  const folders = new Map<string, NamedFile[]>();
  for (const file of files) {
    if (file.folder === undefined || file.use === "logo" || file.use === "portrait") continue;
    const together = folders.get(file.folder) ?? [];
    folders.set(file.folder, [...together, file]);
  }
  return folders;
}

/** Adds to each problem the place in the content that names the file. */
async function placeAll(
  problems: readonly (FileProblem & { readonly file: NamedFile })[],
  contentFolder: string,
): Promise<readonly Diagnostic[]> {
  const sources = new Map<string, Promise<ContentSource>>();
  return Promise.all(
    problems.map(async ({ rule, message: said, file: { source, key } }) => {
      const reading = sources.get(source) ?? readSource(contentFolder, source);
      sources.set(source, reading);
      const { file, text } = await reading;
      return problem(rule, file, locate(text, key), said);
    }),
  );
}

interface ContentSource {
  /** Relative to the content folder. */
  readonly file: string;
  readonly text: string;
}

/** The text of a content file that was read before; settings may also end in `.yml`. */
async function readSource(contentFolder: string, source: string): Promise<ContentSource> {
  for (const file of [source, source.replace(/\.yaml$/, ".yml")]) {
    const text = await readFile(join(contentFolder, file), "utf8").catch(() => undefined);
    if (text !== undefined) return { file, text };
  }
  return { file: source, text: "" };
}

/** Warns of files in a release's folder that no language version names: they are not published. */
async function orphans(
  room: PressRoom,
  files: readonly NamedFile[],
  unread: readonly string[],
): Promise<readonly Diagnostic[]> {
  const unknown = new Set(unread.map((file) => file.slice(0, file.lastIndexOf("/"))));
  const folders = new Set(
    room.releases.flatMap(({ source }) => source.folder ?? []).filter((folder) => !unknown.has(folder)),
  );
  const used = new Set(files.map(({ folder, name }) => pathOf(folder ?? "", name)));
  for (const { source } of room.releases) used.add(pathOf("", source.file));
  const unused = await pictureLimiter().map(folders, async (folder) => {
    const there = await filesBelow(join(room.folder, folder));
    return there.map((name) => pathOf(folder, name)).filter((path) => !used.has(path));
  });
  return unused.flat().map((path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return problem("media-orphan", path, START_OF_FILE, message("media-orphan", { name }));
  });
}

function pathOf(folder: string, name: string): string {
  const plain = name.replaceAll("\\", "/").replace(/(^|\/)(\.\/)+/g, "$1");
  return (folder === "" ? plain : `${folder}/${plain}`).normalize("NFC");
}
