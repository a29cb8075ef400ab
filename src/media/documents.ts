import type { SitePath } from "../press-room/addresses.ts";
import type { DocumentFile } from "../site/assets.ts";
import { defined } from "../text/defined.ts";
import type { ReleaseDocument } from "../release/release.ts";
import { downloadName } from "../text/slug.ts";
import { kindById } from "./files/file-kinds.ts";
import { publishOriginal } from "./renditions/originals.ts";
import { type PictureTexts, writtenTexts } from "./renditions/pictures.ts";
import { type PictureCache, sourceOf } from "./renditions/picture-cache.ts";

/** The address of a document, and the metadata of a picture among documents, as for other pictures. */
interface DocumentPlace {
  /** The folder of the release, with a slash at the end. */
  readonly beside: SitePath;
  readonly keepLocation: boolean;
  readonly texts: PictureTexts;
}

/** Copies a document to the folder of its release, under a safe name. */
export async function prepareDocument(
  pictureCache: PictureCache,
  folder: string,
  { file, title, language }: ReleaseDocument,
  { beside, keepLocation, texts }: DocumentPlace,
): Promise<DocumentFile> {
  const source = await sourceOf(pictureCache, folder, file);
  const name = downloadName(file);
  const path: SitePath = `${beside}${name}`;
  const bytes = await pictureCache.limiter.run(() =>
    publishOriginal(pictureCache, source, path, { keepLocation, texts: writtenTexts(source.facts, texts) }),
  );
  const { type, format } = kindById(source.facts.kind ?? "");
  return defined({ path, name, bytes, type, format, title, language });
}
