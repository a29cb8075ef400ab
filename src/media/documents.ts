import type { SitePath } from "../press-room/addresses.ts";
import type { DocumentFile } from "../site/assets.ts";
import { defined } from "../text/defined.ts";
import type { ReleaseDocument } from "../release/release.ts";
import { downloadName } from "../text/slug.ts";
import { extensionOf, type FileKind, kindById } from "./files/file-kinds.ts";
import { publishOriginal } from "./renditions/originals.ts";
import { type PictureCache, sourceOf } from "./renditions/picture-cache.ts";

/** Puts a document beside its release (`beside`, with a slash at the end), under a safe name. */
export async function prepareDocument(
  pictureCache: PictureCache,
  folder: string,
  { file, title, language }: ReleaseDocument,
  beside: SitePath,
): Promise<DocumentFile> {
  const source = await sourceOf(pictureCache, folder, file);
  const name = downloadName(file);
  const path: SitePath = `${beside}${name}`;
  const bytes = await pictureCache.limiter.run(() => publishOriginal(pictureCache, source, false, path));
  const { kind } = source.facts;
  const { type, format } = kind === undefined ? unknownKind(name) : kindById(kind);
  return defined({ path, name, bytes, type, format, title, language });
}

/** A type of file that is not in the table is offered as bytes, under what its name calls it. */
function unknownKind(name: string): Pick<FileKind, "type" | "format"> {
  return { type: "application/octet-stream", format: extensionOf(name).toUpperCase() };
}
