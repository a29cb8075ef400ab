import type { Picture } from "../../site/assets.ts";
import type { MediaContact } from "../../release/release.ts";
import { defined } from "../../text/defined.ts";
import { CONTACTS_FOLDER } from "../files/content-file.ts";
import { preparePicture } from "./pictures.ts";
import { portrait } from "./rendition-plan.ts";
import type { PictureCache } from "./picture-cache.ts";

/** Focus of portraits: faces are in the upper half. */
const FACE = { x: 0.5, y: 0.4 };

/** The portrait of a media contact; undefined if there is none. */
export async function preparePortrait(
  pictureCache: PictureCache,
  { name, photo: file, photoCredit: credit, photoLicence: licence }: MediaContact,
): Promise<Picture | undefined> {
  if (file === undefined) return undefined;
  return preparePicture(pictureCache, {
    folder: CONTACTS_FOLDER,
    image: defined({ file, alt: name, decorative: false, keepLocation: false, focus: FACE, credit, licence }),
    texts: defined({ descriptions: { "x-default": name }, credit, licence }),
    recipe: portrait,
  });
}
