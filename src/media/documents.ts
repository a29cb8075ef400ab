import type { SitePath } from "../press-room/addresses.ts";
import type { DocumentFile } from "../site/assets.ts";
import { defined } from "../text/defined.ts";
import type { ReleaseDocument } from "../release/release.ts";
import { downloadName } from "../text/slug.ts";
import { kindById } from "./files/file-kinds.ts";
import { publishOriginal } from "./renditions/originals.ts";
import { type PictureCache, sourceOf } from "./renditions/picture-cache.ts";

/** Copies a document to the folder of its release (`beside`, with a slash at the end), under a safe name. */
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
  const { type, format } = kindById(source.facts.kind ?? "");
  return defined({ path, name, bytes, type, format, title, language });
}
