/** EXIF tags that may be public; whatever is not here (serial numbers, owner, maker notes, thumbnails) stays behind. */
const publicTags: Readonly<Record<"image" | "photo", ReadonlySet<number>>> = {
  image: new Set([
    0x010e, // ImageDescription
    0x010f, // Make
    0x0110, // Model
    0x0112, // Orientation
    0x011a,
    0x011b,
    0x0128, // resolution
    0x0132, // DateTime
    0x013b, // Artist
    0x013e,
    0x013f,
    0x0211,
    0x0213,
    0x0214, // colour
    0x8298, // Copyright
  ]),
  photo: new Set([
    0x829a,
    0x829d,
    0x8822,
    0x8827,
    0x8830,
    0x8832,
    0x9000, // exposure, aperture, sensitivity, version
    0x9003,
    0x9004,
    0x9010,
    0x9011,
    0x9012,
    0x9290,
    0x9291,
    0x9292, // times
    0x9201,
    0x9202,
    0x9203,
    0x9204,
    0x9205,
    0x9206,
    0x9207,
    0x9208,
    0x9209,
    0x920a,
    0x9214, // how it was taken
    0xa001,
    0xa002,
    0xa003,
    0xa20e,
    0xa20f,
    0xa210,
    0xa217,
    0xa300,
    0xa301,
    0xa401,
    0xa402,
    0xa403,
    0xa404,
    0xa405,
    0xa406,
    0xa407,
    0xa408,
    0xa409,
    0xa40a,
    0xa40c,
    0xa432,
    0xa433,
    0xa434,
    0xa500, // picture and lens
  ]),
};

const orientationTag = 0x0112;
const photoPointer = 0x8769;
const placePointer = 0x8825;
const typeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const mostEntries = 500;

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** As stored, in the byte order of the whole. */
  readonly data: Buffer;
}

interface Directories {
  readonly littleEndian: boolean;
  readonly image: readonly Entry[];
  readonly photo: readonly Entry[];
  readonly place: readonly Entry[];
}

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

function orientationOnly(orientation: number): Directories {
  const entry = { tag: orientationTag, type: 3, count: 1, data: Buffer.from([0, orientation]) };
  return { littleEndian: false, image: [entry], photo: [], place: [] };
}

function readDirectories(exif: Buffer): Directories | undefined {
  try {
    const order = exif.toString("latin1", 0, 2);
    if (order !== "II" && order !== "MM") return undefined;
    const littleEndian = order === "II";
    const image = readDirectory(exif, u32(exif, 4, littleEndian), littleEndian);
    const inside = (pointer: number): Entry[] => {
      const entry = image.find(({ tag }) => tag === pointer);
      return entry?.data.length === 4 ? readDirectory(exif, u32(entry.data, 0, littleEndian), littleEndian) : [];
    };
    return { littleEndian, image, photo: inside(photoPointer), place: inside(placePointer) };
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** Entries whose values lie outside the block are left out. */
function readDirectory(exif: Buffer, start: number, littleEndian: boolean): Entry[] {
  const count = Math.min(u16(exif, start, littleEndian), mostEntries);
  return Array.from({ length: count }, (_, index) => start + 2 + index * 12).flatMap((at) => {
    const type = u16(exif, at + 2, littleEndian);
    const length = u32(exif, at + 4, littleEndian);
    const bytes = (typeSizes[type] ?? 0) * length;
    const from = bytes <= 4 ? at + 8 : u32(exif, at + 8, littleEndian);
    const data = exif.subarray(from, from + bytes);
    return bytes === 0 || data.length < bytes ? [] : [{ tag: u16(exif, at, littleEndian), type, count: length, data }];
  });
}

function writeDirectories({ littleEndian, image, photo, place }: Directories): Buffer {
  const pointers = [...(photo.length > 0 ? [photoPointer] : []), ...(place.length > 0 ? [placePointer] : [])].map(
    (tag) => ({ tag, type: 4, count: 1, data: Buffer.alloc(4) }),
  );
  const first = [...image, ...pointers].toSorted((a, b) => a.tag - b.tag);
  const photoStart = 8 + directorySize(first);
  const placeStart = photoStart + (photo.length > 0 ? directorySize(photo) : 0);
  for (const pointer of pointers) {
    putU32(pointer.data, pointer.tag === photoPointer ? photoStart : placeStart, 0, littleEndian);
  }
  const header = Buffer.alloc(8);
  header.write(littleEndian ? "II" : "MM", "latin1");
  putU16(header, 42, 2, littleEndian);
  putU32(header, 8, 4, littleEndian);
  const parts = [header, directory(first, 8, littleEndian)];
  if (photo.length > 0) parts.push(directory(photo, photoStart, littleEndian));
  if (place.length > 0) parts.push(directory(place, placeStart, littleEndian));
  return Buffer.concat(parts);
}

function directorySize(entries: readonly Entry[]): number {
  return 6 + entries.reduce((sum, { data }) => sum + 12 + (data.length > 4 ? even(data.length) : 0), 0);
}

function directory(entries: readonly Entry[], start: number, littleEndian: boolean): Buffer {
  const bytes = Buffer.alloc(directorySize(entries));
  putU16(bytes, entries.length, 0, littleEndian);
  let free = 6 + entries.length * 12;
  entries.forEach(({ tag, type, count, data }, index) => {
    const at = 2 + index * 12;
    putU16(bytes, tag, at, littleEndian);
    putU16(bytes, type, at + 2, littleEndian);
    putU32(bytes, count, at + 4, littleEndian);
    if (data.length <= 4) return void data.copy(bytes, at + 8);
    putU32(bytes, start + free, at + 8, littleEndian);
    data.copy(bytes, free);
    free += even(data.length);
  });
  return bytes;
}

function even(length: number): number {
  return length + (length % 2);
}

function u16(bytes: Buffer, at: number, littleEndian: boolean): number {
  return littleEndian ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
}

function u32(bytes: Buffer, at: number, littleEndian: boolean): number {
  return littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}

function putU16(bytes: Buffer, value: number, at: number, littleEndian: boolean): void {
  if (littleEndian) bytes.writeUInt16LE(value, at);
  else bytes.writeUInt16BE(value, at);
}

function putU32(bytes: Buffer, value: number, at: number, littleEndian: boolean): void {
  if (littleEndian) bytes.writeUInt32LE(value, at);
  else bytes.writeUInt32BE(value, at);
}
