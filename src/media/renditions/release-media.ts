import type { DocumentFile, Picture } from "../../site/assets.ts";
import type { PublishedPressRoom, PublishedRelease } from "../../press-room/published.ts";
import { prepareDocument } from "../documents.ts";
import { type PictureRequest, preparePicture } from "./pictures.ts";
import { allEnded } from "../../runtime/limiter.ts";
import { releasePicture } from "./rendition-plan.ts";
import type { PictureCache } from "./picture-cache.ts";

/** The files of one language version of a release. */
interface ReleaseMedia {
  readonly release: PublishedRelease;
  readonly pictures: readonly Picture[];
  readonly documents: readonly DocumentFile[];
  readonly poster?: Picture;
}

/** Prepares all files that a public release names, and writes them into the site. */
export async function prepareRelease(
  pictureCache: PictureCache,
  release: PublishedRelease,
  room: PublishedPressRoom,
): Promise<ReleaseMedia> {
  const { images, documents, path } = release;
  const poster = posterOf(release);
  const prepare = (image: PictureRequest["image"]) =>
    preparePicture(pictureCache, {
      folder: folderOf(release),
      image,
      texts: textsOf(image.file, release, room),
      recipe: releasePicture,
      beside: path,
    });
  const placeOf = (file: string) => ({
    beside: path,
    keepLocation: images.some((image) => image.file === file && image.keepLocation),
    texts: textsOf(file, release, room),
  });
  const [pictures, files] = await Promise.all([
    allEnded((poster ? [...images, poster] : images).map(prepare)),
    allEnded(
      documents.map((document) => prepareDocument(pictureCache, folderOf(release), document, placeOf(document.file))),
    ),
  ]);
  const last = poster && pictures.at(-1);
  return { release, pictures: pictures.slice(0, images.length), documents: files, ...(last && { poster: last }) };
}

/** The poster of the video. If it is also among the pictures, it gets the same rights. */
function posterOf({ video, images }: PublishedRelease): PictureRequest["image"] | undefined {
  if (video?.poster === undefined) return undefined;
  const listed = images.find(({ file }) => file === video.poster);
  return { decorative: false, keepLocation: false, ...listed, file: video.poster, alt: video.title };
}

/** Texts about one picture from all public versions of a release; credit and terms are the first that are not empty. */
function textsOf(file: string, release: PublishedRelease, room: PublishedPressRoom): PictureRequest["texts"] {
  const versions = room.editions.flatMap(({ language }) => room.byId.get(release.id)?.get(language) ?? []);
  const entries = versions.flatMap(({ language, images }) =>
    images.filter((image) => image.file === file).map((image) => ({ language, ...image })),
  );
  const captions = entries.flatMap(({ language, caption }) =>
    caption === undefined ? [] : [[language, caption] as const],
  );
  const credit = entries.find((entry) => entry.credit !== undefined)?.credit;
  const licence = entries.find((entry) => entry.licence !== undefined)?.licence;
  const descriptions = captions[0] ? { "x-default": captions[0][1], ...Object.fromEntries(captions) } : {};
  return { descriptions, ...(credit !== undefined && { credit }), ...(licence !== undefined && { licence }) };
}

function folderOf({ source }: PublishedRelease): string {
  if (source.folder === undefined) throw new Error(`${source.file} has no folder of its own for its files.`);
  return source.folder;
}
