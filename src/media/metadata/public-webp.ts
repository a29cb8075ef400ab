import type { MetadataFilter } from "./public-copy.ts";

const pictureChunks: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]);
const exifFlag = 0x08;
const xmpFlag = 0x04;

/**
 * A WebP file with the same compressed picture, and EXIF and XMP through the filter.
 * See https://developers.google.com/speed/webp/docs/riff_container
 */
export function publicWebp(bytes: Buffer, filter: MetadataFilter): Buffer {
  const kept: Buffer[] = [];
  let exif: Buffer | undefined;
  let xmp: Buffer | undefined;
  let header: Buffer | undefined;
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at + 8 <= end;) {
    const type = bytes.toString("latin1", at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (type === "EXIF") exif ??= withoutName(data);
    else if (type === "XMP ") xmp ??= filter.xmp(data);
    else if (pictureChunks.has(type)) kept.push(chunk(type, data));
    if (type === "VP8X") header = kept.at(-1);
    at += 8 + size + (size % 2);
  }
  // Metadata needs the extended header: a file without it has none, and gets none.
  const cleanExif = header && filter.exif(exif);
  if (header) {
    const others = header[8]! & ~(exifFlag | xmpFlag);
    header[8] = others | (cleanExif ? exifFlag : 0) | (xmp ? xmpFlag : 0);
    if (cleanExif) kept.push(chunk("EXIF", cleanExif));
    if (xmp) kept.push(chunk("XMP ", xmp));
  }
  const body = Buffer.concat(kept);
  const riff = Buffer.alloc(12);
  riff.write("RIFF", 0, "latin1");
  riff.writeUInt32LE(4 + body.length, 4);
  riff.write("WEBP", 8, "latin1");
  return Buffer.concat([riff, body]);
}

/** Some programs write the name that only JPEG needs. */
function withoutName(exif: Buffer): Buffer {
  return exif.toString("latin1", 0, 6) === "Exif\0\0" ? exif.subarray(6) : exif;
}

/** A copy, so that changing it leaves the source as it is. */
function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(8 + data.length + (data.length % 2));
  bytes.write(type, 0, "latin1");
  bytes.writeUInt32LE(data.length, 4);
  data.copy(bytes, 8);
  return bytes;
}
