import { publicJpeg } from "./public-jpeg.ts";
import { publicPng } from "./public-png.ts";
import { publicWebp } from "./public-webp.ts";
import { publicExif } from "./exif.ts";
import { publicIptc } from "./public-iptc.ts";
import { publicXmp } from "./public-xmp.ts";

/** How the metadata of one file is made public; what comes back undefined is left out. */
export interface MetadataFilter {
  exif(block: Buffer | undefined): Buffer | undefined;
  xmp(packet: Buffer): Buffer | undefined;
  /** Takes and returns Photoshop's resources, which hold IPTC in a JPEG file. */
  iptc(resources: Buffer): Buffer | undefined;
}

/** The formats whose metadata can be rewritten without touching a pixel. */
export type LosslessKind = "jpeg" | "png" | "webp";

const writers = { jpeg: publicJpeg, png: publicPng, webp: publicWebp };

/**
 * A full-size picture for download: the same pixels, bit by bit, with the metadata that may be public. `orientation`
 * (1…8) survives even if the EXIF block around it cannot be read. Throws a `RangeError` if the file is not built exactly as
 * its format asks: such a file has to be encoded again, without its metadata.
 */
export function publicCopy(
  bytes: Buffer,
  kind: LosslessKind,
  { keepLocation, orientation }: { readonly keepLocation: boolean; readonly orientation: number },
): Buffer {
  return writers[kind](bytes, {
    exif: (block) => publicExif(block, keepLocation, orientation),
    xmp: (packet) => publicXmp(packet, keepLocation),
    iptc: (resources) => publicIptc(resources, keepLocation),
  });
}
