import { publicJpeg } from "./public-jpeg.ts";
import { publicPng } from "./public-png.ts";
import { publicWebp } from "./public-webp.ts";
import { publicExif } from "./exif.ts";
import { publicIptc } from "./public-iptc.ts";
import { publicXmp } from "./public-xmp.ts";
import type { XmpTexts } from "./xmp.ts";

/**
 * Filters the metadata of one file. Each function gets the metadata of the file, if any, and returns that of the copy;
 * undefined for none.
 */
export interface MetadataFilter {
  exif(block: Buffer | undefined): Buffer | undefined;
  xmp(packet: Buffer | undefined): Buffer | undefined;
  /** Gets and returns Photoshop's resources, which contain IPTC in a JPEG file. */
  iptc(resources: Buffer | undefined): Buffer | undefined;
}

/** The formats whose metadata can be rewritten without touching a pixel. */
export type LosslessKind = "jpeg" | "png" | "webp";

const writers = { jpeg: publicJpeg, png: publicPng, webp: publicWebp };

interface PublicCopyOptions {
  readonly keepLocation: boolean;
  /** As in EXIF, 1…8. */
  readonly orientation: number;
  /** Texts that replace those of the file, in XMP and in the IPTC of a JPEG file. */
  readonly texts?: XmpTexts;
}

/**
 * A full-size picture for download: the same pixels, bit by bit, with the metadata that may be public. `orientation`
 * (1…8) is kept even if the EXIF block cannot be read. Throws a `RangeError` if the file does not follow its format
 * exactly: it must then be encoded again, without its metadata.
 */
export function publicCopy(
  bytes: Buffer,
  kind: LosslessKind,
  { keepLocation, orientation, texts }: PublicCopyOptions,
): Buffer {
  return writers[kind](bytes, {
    exif: (block) => publicExif(block, keepLocation, orientation),
    xmp: (packet) => publicXmp(packet, keepLocation, texts),
    iptc: (resources) => publicIptc(resources, keepLocation, texts),
  });
}
