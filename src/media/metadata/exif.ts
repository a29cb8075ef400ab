import { type ExifDirectories, readDirectories, writeDirectories } from "./exif-directories.ts";
import { isPublic } from "./exif-tags.ts";

const orientationTag = 0x0112;

/**
 * The public part of an EXIF block (a TIFF structure, without `Exif\0\0`), rebuilt from known tags. A block that cannot
 * be read, or is damaged, is replaced by one with the orientation alone; undefined if the picture is upright.
 */
export function publicExif(exif: Buffer | undefined, keepLocation: boolean, orientation: number): Buffer | undefined {
  const read = exif && readDirectories(exif);
  if (!read) return orientation > 1 ? writeDirectories(orientationOnly(orientation)) : undefined;
  const image = read.image.filter((entry) => isPublic("image", entry));
  const photo = read.photo.filter((entry) => isPublic("photo", entry));
  const place = keepLocation ? read.place : [];
  if (image.length + photo.length + place.length === 0) return undefined;
  return writeDirectories({ littleEndian: read.littleEndian, image, photo, place });
}

function orientationOnly(orientation: number): ExifDirectories {
  const entry = { tag: orientationTag, type: 3, count: 1, data: Buffer.from([0, orientation]) };
  return { littleEndian: false, image: [entry], photo: [], place: [] };
}
