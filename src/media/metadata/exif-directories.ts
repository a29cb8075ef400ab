const photoPointer = 0x8769;
const placePointer = 0x8825;
const typeSizes: Readonly<Record<number, number>> = {
  ...{ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8 },
  129: 1, // UTF-8, since EXIF 3.0
};
const mostEntries = 500;

/** A value and its tag. */
export interface ExifEntry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** As stored, in the byte order of the whole. */
  readonly data: Buffer;
}

/** The entries of an EXIF block, by directory: of the file, of the photograph, of the place. */
export interface ExifDirectories {
  readonly littleEndian: boolean;
  readonly image: readonly ExifEntry[];
  readonly photo: readonly ExifEntry[];
  readonly place: readonly ExifEntry[];
}

/** A part of the block: offset of its first byte, and of the byte after it. */
type Range = readonly [start: number, end: number];

interface Directory {
  readonly entries: readonly ExifEntry[];
  /** Byte ranges of the directory and its values. */
  readonly ranges: readonly Range[];
}

/**
 * Parses a TIFF structure. Returns undefined if it cannot be read or is damaged: a value is outside the
 * block or shares bytes with another one (a public text could then be a private one), or tags are not in order.
 */
export function readDirectories(exif: Buffer): ExifDirectories | undefined {
  try {
    const order = exif.toString("latin1", 0, 2);
    const littleEndian = order === "II";
    if ((!littleEndian && order !== "MM") || u16(exif, 2, littleEndian) !== 42) return undefined;
    const image = readDirectory(exif, u32(exif, 4, littleEndian), littleEndian);
    const inside = (pointer: number): Directory => {
      const entry = image.entries.find(({ tag }) => tag === pointer);
      if (!entry) return { entries: [], ranges: [] };
      return readDirectory(exif, u32(entry.data, 0, littleEndian), littleEndian);
    };
    const [photo, place] = [inside(photoPointer), inside(placePointer)];
    if (doOverlap([[0, 8], ...image.ranges, ...photo.ranges, ...place.ranges])) return undefined;
    return { littleEndian, image: image.entries, photo: photo.entries, place: place.entries };
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** Throws a `RangeError` if the directory is damaged. */
function readDirectory(exif: Buffer, start: number, littleEndian: boolean): Directory {
  const count = u16(exif, start, littleEndian);
  const end = start + 2 + count * 12;
  if (count > mostEntries) throw new RangeError("This directory has too many entries.");
  const entries: ExifEntry[] = [];
  const ranges: Range[] = [[start, end]];
  let last = -1;
  for (let at = start + 2; at < end; at += 12) {
    const [tag, type] = [u16(exif, at, littleEndian), u16(exif, at + 2, littleEndian)];
    const length = u32(exif, at + 4, littleEndian);
    const bytes = (typeSizes[type] ?? NaN) * length;
    const from = bytes <= 4 ? at + 8 : u32(exif, at + 8, littleEndian);
    // The negation also refuses a type without a known size: `from + bytes` is NaN then.
    if (!(tag > last && from + bytes <= exif.length)) throw new RangeError("An entry of this directory is damaged.");
    if (bytes > 4) ranges.push([from, from + bytes]);
    if (bytes > 0) entries.push({ tag, type, count: length, data: exif.subarray(from, from + bytes) });
    last = tag;
  }
  return { entries, ranges };
}

function doOverlap(ranges: readonly Range[]): boolean {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
  return sorted.some(([start], index) => index > 0 && start < sorted[index - 1]![1]);
}

/** Builds a TIFF structure from the entries, in their own byte order. */
export function writeDirectories({ littleEndian, image, photo, place }: ExifDirectories): Buffer {
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

function directorySize(entries: readonly ExifEntry[]): number {
  return 6 + entries.reduce((sum, { data }) => sum + 12 + (data.length > 4 ? even(data.length) : 0), 0);
}

function directory(entries: readonly ExifEntry[], start: number, littleEndian: boolean): Buffer {
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
