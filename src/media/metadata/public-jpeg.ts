import { isWholeProfile } from "./icc-profile.ts";
import { checkFrame, isOfPicture, type JpegSegment, segmentsOf } from "./jpeg-segments.ts";
import type { MetadataFilter } from "./public-copy.ts";

const jfifName = "JFIF\0";
const exifName = "Exif\0\0";
const xmpName = "http://ns.adobe.com/xap/1.0/\0";
const profileName = "ICC_PROFILE\0";
const photoshopName = "Photoshop 3.0\0";
const adobeName = "Adobe";
const largestSegment = 65_533;

/**
 * A JPEG file with the same compressed picture and, besides it, only pixel density (JFIF), colour profile, colour
 * transform (Adobe), and the filtered EXIF, XMP and IPTC from anywhere in the file. Data after the picture (previews,
 * depth maps, short films, each with its own metadata) is left out. Throws a `RangeError` if the file does not follow
 * ITU-T T.81, annex B.
 */
export function publicJpeg(bytes: Buffer, filter: MetadataFilter): Buffer {
  const all = segmentsOf(bytes);
  checkFrame(all);
  checkProfile(all);
  const kept = all.flatMap((one) => (isOfPicture(one) ? [one.whole] : publicSegment(one)));
  // The standards of EXIF and JFIF both require the first place; readers accept EXIF right after JFIF.
  const first = kept[0]?.[1] === 0xe0 ? 1 : 0;
  kept.splice(first, 0, ...metadataSegments(all, filter));
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...kept, Buffer.from([0xff, 0xd9])]);
}

/** EXIF, XMP and IPTC, each from its first segment. A packet of XMP of the file that is too long is replaced by a new one. */
function metadataSegments(all: readonly JpegSegment[], filter: MetadataFilter): Buffer[] {
  const first = (marker: number, name: string): Buffer | undefined =>
    all.map((one) => named(one, marker, name)).find((data) => data !== undefined);
  const exif = filter.exif(first(0xe1, exifName));
  const xmp = ifItFits(0xe1, xmpName, filter.xmp(first(0xe1, xmpName)));
  const iptc = filter.iptc(first(0xed, photoshopName));
  return [
    ...(exif ? [segment(0xe1, exifName, exif)] : []),
    ...(xmp.length > 0 ? xmp : ifItFits(0xe1, xmpName, filter.xmp(undefined))),
    ...ifItFits(0xed, photoshopName, iptc),
  ];
}

/**
 * The public part of a segment that is neither the picture's own nor metadata. Throws a `RangeError` for a marker that
 * is not known.
 */
function publicSegment(one: JpegSegment): Buffer[] {
  const { marker, data, whole } = one;
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  const isComment = marker === 0xfe;
  if (!isApplication && !isComment) throw new RangeError(`This JPEG file has a marker (${marker}) of another kind.`);
  const density = named(one, 0xe0, jfifName);
  if (density) return densitySegment(density);
  if (named(one, 0xee, adobeName)) return colourTransform(data);
  return named(one, 0xe2, profileName) ? [whole] : [];
}

/** Version and pixel density, without the thumbnail. See JFIF 1.02. */
function densitySegment(data: Buffer): Buffer[] {
  if (data.length < 9) return [];
  return [segment(0xe0, jfifName, Buffer.concat([data.subarray(0, 7), Buffer.alloc(2)]))];
}

/** How colours were changed before they were compressed: 0, 1 or 2, at the end of a segment of fixed length. */
function colourTransform(data: Buffer): Buffer[] {
  const transform = data[11];
  if (transform === undefined || transform > 2) throw new RangeError("The colours of this JPEG file are not known.");
  return [segment(0xee, adobeName, Buffer.from([0, 100, 0, 0, 0, 0, transform]))];
}

/** Throws a `RangeError` unless all parts of the colour profile are present, in order, and contain nothing else. */
function checkProfile(all: readonly JpegSegment[]): void {
  const parts = all.map((one) => named(one, 0xe2, profileName)).filter((data) => data !== undefined);
  const areNumbered = parts.every((data, index) => data[0] === index + 1 && data[1] === parts.length);
  if (parts.length === 0 || (areNumbered && isWholeProfile(Buffer.concat(parts.map((data) => data.subarray(2))))))
    return;
  throw new RangeError("The colour profile of this JPEG file is damaged.");
}

/** Returns the data after the name; undefined if the segment has another marker or name. */
function named({ marker, data }: JpegSegment, wanted: number, name: string): Buffer | undefined {
  if (marker !== wanted || data.toString("latin1", 0, name.length) !== name) return undefined;
  return data.subarray(name.length);
}

function ifItFits(marker: number, name: string, data: Buffer | undefined): Buffer[] {
  return data && name.length + data.length <= largestSegment ? [segment(marker, name, data)] : [];
}

function segment(marker: number, name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff00 | marker, 0);
  head.writeUInt16BE(2 + name.length + data.length, 2);
  return Buffer.concat([head, Buffer.from(name, "latin1"), data]);
}
