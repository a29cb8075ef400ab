import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, type Position, START_OF_FILE } from "../../diagnostics/diagnostic.ts";
import { inReadingOrder, problem } from "../../diagnostics/report.ts";
import type { KeyPath } from "../../release/yaml.ts";
import { locate } from "../../release/front-matter.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { checkFile } from "./check-file.ts";
import { type FileProblem, nameClashes } from "./check-names.ts";
import { mediaCacheIn } from "../cache/media-cache.ts";
import { filesBelow } from "../files/content-file.ts";
import { KnownFiles } from "../files/known-files.ts";
import { type NamedFile, namedFiles } from "./named-files.ts";
import { pictureLimiter } from "../renditions/picture-cache.ts";

export interface InspectionOptions {
  /** Absolute; facts about files are kept there for the next run. */
  readonly cacheFolder?: string | undefined;
}

/**
 * Looks at every file that the content names, drafts and embargoed releases included, and at what lies in the releases'
 * folders beside them. Files that have not changed since the last time are not read again.
 */
export async function inspectMedia(room: PressRoom, { cacheFolder }: InspectionOptions = {}): Promise<Diagnostic[]> {
  const known = await KnownFiles.open(mediaCacheIn(cacheFolder));
  const files = namedFiles(room);
  const limiter = pictureLimiter();
  const checked = await limiter.map(files, async (file) =>
    (await checkFile(file, room.folder, known)).map((found) => ({ ...found, file })),
  );
  await known.save(room.folder);
  const clashes = [...byFolder(files).values()].flatMap(nameClashes);
  const placed = await placeAll([...checked.flat(), ...clashes], room.folder);
  return [...inReadingOrder([...placed, ...(await orphans(room, files))])];
}

/** Only releases publish their files side by side under their own names. */
function byFolder(files: readonly NamedFile[]): ReadonlyMap<string, readonly NamedFile[]> {
  const folders = new Map<string, NamedFile[]>();
  for (const file of files) {
    if (file.folder === undefined || file.use === "logo" || file.use === "portrait") continue;
    const together = folders.get(file.folder) ?? [];
    folders.set(file.folder, [...together, file]);
  }
  return folders;
}

/** Gives each problem the place in the content that names the file. */
async function placeAll(
  problems: readonly (FileProblem & { readonly file: NamedFile })[],
  contentFolder: string,
): Promise<readonly Diagnostic[]> {
  const texts = new Map<string, Promise<string>>();
  const positionOf = async (source: string, key: KeyPath): Promise<Position> => {
    const text = texts.get(source) ?? readFile(join(contentFolder, source), "utf8");
    texts.set(source, text);
    return locate(await text, key);
  };
  return Promise.all(
    problems.map(async ({ rule, message, file: { source, key } }) =>
      problem(rule, source, await positionOf(source, key), message),
    ),
  );
}

/** Files in a release's folder that no version of it names: nobody will ever see them. */
async function orphans(room: PressRoom, files: readonly NamedFile[]): Promise<readonly Diagnostic[]> {
  const folders = new Set(room.releases.flatMap(({ source }) => source.folder ?? []));
  const used = new Set(files.map(({ folder, name }) => pathOf(folder ?? "", name)));
  for (const { source } of room.releases) used.add(pathOf("", source.file));
  const unused = await pictureLimiter().map(folders, async (folder) => {
    const there = await filesBelow(join(room.folder, folder));
    return there.map((name) => pathOf(folder, name)).filter((path) => !used.has(path));
  });
  return unused.flat().map((path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return problem(
      "media-orphan",
      path,
      START_OF_FILE,
      `No release names ${name}, so it is not published. List it, or remove it.`,
    );
  });
}

function pathOf(folder: string, name: string): string {
  const plain = name.replaceAll("\\", "/").replace(/(^|\/)(\.\/)+/g, "$1");
  return (folder === "" ? plain : `${folder}/${plain}`).normalize("NFC");
}
