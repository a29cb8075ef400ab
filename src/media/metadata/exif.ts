import { type ExifDirectories, readDirectories, writeDirectories } from "./exif-directories.ts";

/** EXIF tags that may be public; whatever is not here (serial numbers, owner, maker notes, thumbnails) stays behind. */
const publicTags = {
  image: tags(
    "010e 010f 0110 0132 013b 8298", // description, make, model, time, artist, copyright
    "0112 011a 011b 0128", // orientation, resolution
    "013e 013f 0211 0213 0214", // colour
  ),
  photo: tags(
    "9000 9003 9004 9010 9011 9012 9290 9291 9292", // version, times
    "829a 829d 8822 8827 8830 8832", // exposure, aperture, sensitivity
    "9201 9202 9203 9204 9205 9206 9207 9208 9209 920a 9214", // light, distance, flash, focal length, subject
    "a001 a002 a003 a20e a20f a210 a217 a300 a301 a500", // colour space, size, sensor
    "a401 a402 a403 a404 a405 a406 a407 a408 a409 a40a a40c", // how the camera was set
    "a432 a433 a434", // lens, without its serial number
  ),
};

const orientationTag = 0x0112;

/**
 * The public part of an EXIF block (a TIFF structure, without `Exif\0\0`), rebuilt from known tags. What can not be
 * read is replaced by a block that holds the orientation alone, and by nothing when the picture is upright.
 * See CIPA DC-008, https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf
 */
export function publicExif(exif: Buffer | undefined, keepLocation: boolean, orientation: number): Buffer | undefined {
  const read = exif && readDirectories(exif);
  if (!read) return orientation > 1 ? writeDirectories(orientationOnly(orientation)) : undefined;
  const image = read.image.filter(({ tag }) => publicTags.image.has(tag));
  const photo = read.photo.filter(({ tag }) => publicTags.photo.has(tag));
  const place = keepLocation ? read.place : [];
  if (image.length + photo.length + place.length === 0) return undefined;
  return writeDirectories({ littleEndian: read.littleEndian, image, photo, place });
}

function orientationOnly(orientation: number): ExifDirectories {
  const entry = { tag: orientationTag, type: 3, count: 1, data: Buffer.from([0, orientation]) };
  return { littleEndian: false, image: [entry], photo: [], place: [] };
}

function tags(...lines: readonly string[]): ReadonlySet<number> {
  return new Set(lines.flatMap((line) => line.split(" ").map((tag) => parseInt(tag, 16))));
}
