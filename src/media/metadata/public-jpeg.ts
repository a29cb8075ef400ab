import type { MetadataFilter } from "./public-copy.ts";

const exifName = "Exif\0\0";
const xmpName = "http://ns.adobe.com/xap/1.0/\0";
const photoshopName = "Photoshop 3.0\0";
const largestSegment = 65_533;

/**
 * A JPEG file with the same compressed picture and only these segments of metadata: JFIF, colour profile, Adobe's
 * colour transform, EXIF and XMP through the filter, IPTC. What follows the picture (previews, depth maps, films of a
 * moment, each with metadata of its own) is cut off. See ITU-T T.81, annex B.
 */
export function publicJpeg(bytes: Buffer, filter: MetadataFilter): Buffer {
  const segments: Buffer[] = [];
  let exif: Buffer | undefined;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined)
      throw new RangeError("This JPEG file breaks off among its headers.");
    if (marker === 0xda) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const data = bytes.subarray(at + 4, end);
    if (isNamed(data, exifName) && marker === 0xe1) exif ??= data.subarray(exifName.length);
    else segments.push(...publicSegment(marker, data, bytes.subarray(at, end), filter));
    at = end;
  }
  const cleanExif = filter.exif(exif);
  // EXIF wants to be first, JFIF too: readers accept EXIF right after JFIF.
  const first = segments[0]?.[1] === 0xe0 ? 1 : 0;
  if (cleanExif) segments.splice(first, 0, segment(0xe1, exifName, cleanExif));
  return Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(at, endOfPicture(bytes, at))]);
}

function publicSegment(marker: number, data: Buffer, whole: Buffer, filter: MetadataFilter): Buffer[] {
  if (marker === 0xe1 && isNamed(data, xmpName)) {
    const xmp = filter.xmp(data.subarray(xmpName.length));
    return xmp && xmp.length + xmpName.length <= largestSegment ? [segment(0xe1, xmpName, xmp)] : [];
  }
  if (marker === 0xed && isNamed(data, photoshopName)) {
    const iptc = iptcResource(data.subarray(photoshopName.length));
    return iptc ? [segment(0xed, photoshopName, iptc)] : [];
  }
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  const isKept =
    (marker === 0xe0 && isNamed(data, "JFIF\0")) ||
    (marker === 0xe2 && isNamed(data, "ICC_PROFILE\0")) ||
    (marker === 0xee && isNamed(data, "Adobe"));
  return (isApplication && !isKept) || marker === 0xfe ? [] : [whole];
}

/** Of Photoshop's resources the one that holds IPTC (0x0404), as a resource again. */
function iptcResource(resources: Buffer): Buffer | undefined {
  let at = 0;
  while (at + 12 <= resources.length && resources.toString("latin1", at, at + 4) === "8BIM") {
    const nameLength = resources[at + 6]! + 1;
    const sizeAt = at + 6 + nameLength + (nameLength % 2);
    if (sizeAt + 4 > resources.length) return undefined;
    const size = resources.readUInt32BE(sizeAt);
    const end = sizeAt + 4 + size + (size % 2);
    if (resources.readUInt16BE(at + 4) === 0x0404) return resources.subarray(at, end);
    at = end;
  }
  return undefined;
}

/** Right after the marker that ends the first picture. In compressed data, 0xFF stands before 0x00 or a restart marker. */
function endOfPicture(bytes: Buffer, firstScan: number): number {
  let at = firstScan;
  while (at >= 0 && at + 1 < bytes.length) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff) at = bytes.indexOf(0xff, at);
    else if (marker === 0xff) at += 1;
    else if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) at = bytes.indexOf(0xff, at + 2);
    else if (marker === 0xd9) return at + 2;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return bytes.length;
}

function isNamed(data: Buffer, name: string): boolean {
  return data.toString("latin1", 0, name.length) === name;
}

function segment(marker: number, name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff00 | marker, 0);
  head.writeUInt16BE(2 + name.length + data.length, 2);
  return Buffer.concat([head, Buffer.from(name, "latin1"), data]);
}
