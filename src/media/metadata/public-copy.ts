import { publicJpeg } from "./public-jpeg.ts";
import { publicPng } from "./public-png.ts";
import { publicWebp } from "./public-webp.ts";
import { publicExif } from "./exif.ts";
import { publicXmp } from "./public-xmp.ts";

/** How the metadata of one file is made public; what comes back undefined is left out. */
export interface MetadataFilter {
  exif(block: Buffer | undefined): Buffer | undefined;
  xmp(packet: Buffer): Buffer | undefined;
}

/** The formats whose metadata can be rewritten without touching a pixel. */
export type LosslessKind = "jpeg" | "png" | "webp";

const writers = { jpeg: publicJpeg, png: publicPng, webp: publicWebp };

/**
 * A full-size picture for download: the same pixels, bit by bit, with the metadata that may be public. `orientation`
 * (1…8) survives even when the EXIF block around it can not be read.
 */
export function publicCopy(
  bytes: Buffer,
  kind: LosslessKind,
  { keepLocation, orientation }: { readonly keepLocation: boolean; readonly orientation: number },
): Buffer {
  return writers[kind](bytes, {
    exif: (block) => publicExif(block, keepLocation, orientation),
    xmp: (packet) => {
      const cleaned = publicXmp(packet.toString("utf8"), keepLocation);
      return cleaned === undefined ? undefined : Buffer.from(cleaned, "utf8");
    },
  });
}
