import type { SitePath } from "../../../src/press-room/addresses.ts";
import { type AssetLibrary, noAssets, type Picture, type PictureVariant } from "../../../src/press-room/assets.ts";
import { defined } from "../../../src/release/defined.ts";
import type { ReleaseImage } from "../../../src/release/release.ts";

/** Pictures, documents, kits and portraits as if they had been prepared, each of a size that never changes. */
export const fakeAssets: AssetLibrary = {
  ...noAssets,
  pictures: (release) => release.images.map((image) => picture(image, release.path)),
  documents: (release) =>
    release.documents.map(({ file, title, language }) =>
      defined({
        path: `${release.path}${file}` as const,
        name: file,
        bytes: 123_456,
        type: "application/pdf",
        format: "PDF",
        title,
        language,
      }),
    ),
  poster: (release) =>
    release.video?.poster === undefined
      ? undefined
      : picture({ file: release.video.poster, alt: "", decorative: true, keepLocation: false }, release.path),
  pressKit: ({ path }) => ({
    path: `${path}press-kit.zip`,
    name: "press-kit.zip",
    bytes: 98_765,
    type: "application/zip",
    format: "ZIP",
  }),
  portrait: (contact) =>
    contact.photo === undefined
      ? undefined
      : picture({ file: contact.photo, alt: contact.name, decorative: false, keepLocation: false }, "/contacts/"),
};

function picture(image: ReleaseImage, folder: SitePath): Picture {
  const stem = image.file.replace(/\.\w+$/, "");
  const variant = (width: number, height: number): PictureVariant => ({
    path: `${folder}${stem}-${width}.jpg`,
    width,
    height,
  });
  return defined({
    file: image.file,
    alt: image.alt,
    caption: image.caption,
    credit: image.credit,
    licence: image.licence,
    width: 4000,
    height: 3000,
    sources: [{ type: "image/jpeg" as const, variants: [variant(480, 360), variant(1600, 1200)] }],
    crops: { wide: variant(1600, 900), landscape: variant(1200, 900), square: variant(900, 900) },
    original: {
      path: `${folder}${image.file}` as const,
      name: image.file,
      bytes: 2_345_678,
      type: "image/jpeg",
      format: "JPEG",
      width: 4000,
      height: 3000,
    },
  });
}
