import sharp from "sharp";
import type { PictureSource } from "../../site/assets.ts";
import type { Size } from "./crop.ts";

/** Sizes, crops and formats in which a kind of picture is published. */
export interface RenditionPlan {
  readonly widths: readonly number[];
  readonly crops: Readonly<Record<"wide" | "landscape" | "square", Size>>;
}

/**
 * Pictures of releases: crops in the sizes that search engines ask for. See
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export const releasePicture: RenditionPlan = {
  widths: [480, 960, 1600],
  crops: {
    wide: { width: 1200, height: 675 },
    landscape: { width: 1200, height: 900 },
    square: { width: 1200, height: 1200 },
  },
};

/** Portraits of media contacts, shown small. */
export const portrait: RenditionPlan = {
  widths: [160, 320, 640],
  crops: {
    wide: { width: 640, height: 360 },
    landscape: { width: 640, height: 480 },
    square: { width: 480, height: 480 },
  },
};

/** Formats of a picture, the smallest first; the last one is supported by all browsers. */
export const pictureFormats = [
  { type: "image/avif", extension: "avif", encode: { format: "avif", quality: 50, effort: 1 } },
  { type: "image/webp", extension: "webp", encode: { format: "webp", quality: 76, effort: 4 } },
  { type: "image/jpeg", extension: "jpg", encode: { format: "jpeg", quality: 78, mozjpeg: true } },
] as const satisfies readonly { type: PictureSource["type"]; extension: string; encode: object }[];

export const cropEncoding = { quality: 80, mozjpeg: true } as const;

/**
 * Part of every cache key. Increase the number when pictures are made differently; another library version may also
 * give other bytes.
 */
export const PLAN_VERSION = `1 ${sharp.versions.sharp} ${sharp.versions.vips}`;
