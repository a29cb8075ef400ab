import type { KeyPath } from "../../release/yaml.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { CONTACTS_FOLDER, PUBLISHERS_FOLDER } from "../files/content-file.ts";

/** The use of a file; each has other requirements. */
type FileUse = "picture" | "poster" | "document" | "logo" | "portrait";

/** A place in the content that names a file. */
export interface NamedFile {
  readonly use: FileUse;
  readonly name: string;
  /** The folder that must contain the file, relative to the content folder; absent for a release without a folder. */
  readonly folder?: string;
  /** Says that a picture must have a credit, here or in the file. */
  readonly needsCredit?: boolean;
  /** The content file that names it, relative to the content folder, and the key there. */
  readonly source: string;
  readonly key: KeyPath;
}

/** Every file named by a release, publisher or contact, public or not; each use of a file once, at its first place. */
export function namedFiles(room: PressRoom): readonly NamedFile[] {
  const found = new Map<string, NamedFile>();
  for (const file of [...releaseFiles(room), ...settingsFiles(room)]) {
    const identity = JSON.stringify([file.folder ?? file.source, file.name, file.use]);
    const known = found.get(identity);
    // The credit of one language version is that of all.
    if (!known || (known.needsCredit && !file.needsCredit))
      found.set(identity, known ? { ...known, needsCredit: false } : file);
  }
  return [...found.values()];
}

function* releaseFiles({ releases }: PressRoom): Generator<NamedFile> {
  for (const { source, images, documents, video } of releases) {
    const place = { source: source.file, ...(source.folder !== undefined && { folder: source.folder }) };
    for (const [index, { file, credit, decorative }] of images.entries()) {
      const needsCredit = credit === undefined && !decorative;
      yield { ...place, use: "picture", name: file, needsCredit, key: ["images", index, "file"] };
    }
    for (const [index, { file }] of documents.entries())
      yield { ...place, use: "document", name: file, key: ["documents", index, "file"] };
    if (video?.poster !== undefined) yield { ...place, use: "poster", name: video.poster, key: ["video", "poster"] };
  }
}

function* settingsFiles({ publishers, contacts }: PressRoom): Generator<NamedFile> {
  for (const publisher of publishers.values()) {
    const place = { use: "logo", folder: PUBLISHERS_FOLDER, source: publisher.file } as const;
    for (const key of ["logo", "logoDark"] as const) {
      const name = publisher[key];
      if (name !== undefined) yield { ...place, name, key: [key] };
    }
  }
  for (const { photo, file } of contacts.values()) {
    const folder = CONTACTS_FOLDER;
    if (photo !== undefined && file !== undefined)
      yield { use: "portrait", name: photo, folder, source: file, key: ["photo"] };
  }
}
