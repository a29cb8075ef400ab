import sharp from "sharp";
import type { Picture, Portrait } from "../../site/assets.ts";
import type { MediaContact } from "../../release/release.ts";
import { defined } from "../../text/defined.ts";
import { CONTACTS_FOLDER } from "../files/content-file.ts";
import { preparePicture } from "./pictures.ts";
import { PLAN_VERSION, portrait } from "./rendition-plan.ts";
import { cacheKey } from "../../runtime/disk-cache.ts";
import type { PictureCache } from "./picture-cache.ts";

/** Focus of portraits: faces are in the upper half. */
const FACE = { x: 0.5, y: 0.4 };

/** Pixels of each side, and quality, of the portrait inside a vCard. */
const CARD_PHOTO = { side: 240, encoding: { quality: 78, mozjpeg: true } } as const;

/** The portrait of a media contact; undefined if there is none. */
export async function preparePortrait(
  pictureCache: PictureCache,
  { name, photo: file, photoCredit: credit, photoLicence: licence }: MediaContact,
): Promise<Portrait | undefined> {
  if (file === undefined) return undefined;
  const picture = await preparePicture(pictureCache, {
    folder: CONTACTS_FOLDER,
    image: defined({ file, alt: name, decorative: false, keepLocation: false, focus: FACE, credit, licence }),
    texts: defined({ descriptions: { "x-default": name }, credit, licence }),
    recipe: portrait,
  });
  return { ...picture, inCard: await photoInCard(pictureCache, picture) };
}

/** The square crop, smaller, in base64: address books show it small, and some refuse a large card. */
async function photoInCard({ cache, site }: PictureCache, { crops: { square } }: Picture): Promise<string> {
  const key = cacheKey("photo in card", PLAN_VERSION, square.path, CARD_PHOTO);
  const { files } = await cache.entry(key, async (made) => {
    const crop = sharp(site.read(square.path)).resize(CARD_PHOTO.side, CARD_PHOTO.side, { withoutEnlargement: true });
    made["photo"] = await crop.jpeg(CARD_PHOTO.encoding).toBuffer();
    return null;
  });
  return files["photo"]!.toString("base64");
}
