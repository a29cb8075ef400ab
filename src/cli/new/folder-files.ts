import { statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { ListedFiles, ListedPicture } from "../../authoring/scaffold-files.ts";
import { message } from "../../diagnostics/messages/message.ts";
import { findContentFile, filesBelow } from "../../media/files/content-file.ts";
import { examineFile } from "../../media/files/examine-file.ts";
import { kindByName } from "../../media/files/file-kinds.ts";
import { isHidden } from "../../press-room/content-names.ts";
import { SettingsError } from "../../settings/environment.ts";

interface FolderFiles extends ListedFiles {
  /** Names of files that a press room does not publish. */
  readonly others: readonly string[];
}

/** The pictures and documents in a folder (absolute); none if it does not exist. */
export async function filesIn(folder: string): Promise<FolderFiles> {
  const names = (await filesBelow(folder)).filter((name) => !isHidden(name) && !/\.md$/i.test(name));
  const pictures: ListedPicture[] = [];
  const documents: { name: string; bytes: number }[] = [];
  const others: string[] = [];
  for (const name of names) {
    const group = kindByName(name)?.group;
    const file = await findContentFile(folder, name);
    const listed = { name: name.normalize("NFC"), bytes: file.ok ? file.bytes : 0 };
    if (group === undefined || group === "program") others.push(name);
    else if (group === "document" || group === "drawing") documents.push(listed);
    else pictures.push({ ...listed, ...(file.ok && (await pictureFacts(file))) });
  }
  return { pictures, documents, others };
}

async function pictureFacts(file: Parameters<typeof examineFile>[0]): Promise<Pick<ListedPicture, "size" | "credit">> {
  const { picture, texts } = await examineFile(file, "");
  const credit = texts?.credit ?? (texts && texts.creators.length > 0 ? texts.creators.join(", ") : undefined);
  return {
    ...(picture?.ok && { size: { width: picture.width, height: picture.height } }),
    ...(credit !== undefined && { credit }),
  };
}

/**
 * The folder that `--in` names, relative to `releases/` with `/`: it may be written from there, from the content folder
 * or from the present one. Throws a `SettingsError` unless it is a folder inside `releases/`.
 */
export function placeNamed(written: string, content: string): string {
  const releases = join(content, "releases");
  const candidates = [resolve(content, written), resolve(releases, written), resolve(written)];
  const inside = candidates
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .map((folder) => relative(releases, folder))
    .find((path) => !/^(\d{4})?$|^\.\./.test(path) && !isAbsolute(path));
  if (inside === undefined) throw new SettingsError(message("new-no-folder", { folder: written }));
  return inside.split(sep).join("/");
}
