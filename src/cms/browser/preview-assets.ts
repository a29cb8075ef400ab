import type { SitePath } from "../../press-room/addresses.ts";
import { type AssetLibrary, noAssets, type Picture, type PictureVariant } from "../../site/assets.ts";
import type { ReleaseImage } from "../../release/release.ts";
import { defined } from "../../text/defined.ts";

/** Address that stands for a file of the form in the HTML of a preview. */
export function placeholder(file: string): SitePath {
  return `/.preview/files/${file}`;
}

/** Nobody knows the size of a picture before it is loaded; the style sheet keeps its shape when it is. */
const [WIDTH, HEIGHT] = [1600, 900];

/** The files of a release that is being written, at their placeholders. */
export const previewAssets: AssetLibrary = {
  ...noAssets,
  pictures: (release) => release.images.map(picture),
  documents: (release) =>
    release.documents.map(({ file, title, language }) =>
      defined({ ...download(file), type: "application/octet-stream", title, language }),
    ),
};

function picture(image: ReleaseImage): Picture {
  const { file, alt, caption, credit, licence } = image;
  const variant: PictureVariant = { path: placeholder(file), width: WIDTH, height: HEIGHT };
  return defined({
    file,
    alt,
    caption,
    credit,
    licence,
    width: WIDTH,
    height: HEIGHT,
    sources: [{ type: "image/jpeg" as const, variants: [variant] }],
    crops: { wide: variant, landscape: variant, square: variant },
    original: { ...download(file), type: "image/jpeg", width: WIDTH, height: HEIGHT },
  });
}

function download(file: string) {
  const format = file.slice(file.lastIndexOf(".") + 1).toUpperCase();
  return { path: placeholder(file), name: file, bytes: 0, format };
}
