const photoPointer = 0x8769;
const placePointer = 0x8825;
const typeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const mostEntries = 500;

/** A value and its tag. */
interface ExifEntry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** As stored, in the byte order of the whole. */
  readonly data: Buffer;
}

/** An EXIF block taken apart: what is said of the file, of the photograph, of the place. */
export interface ExifDirectories {
  readonly littleEndian: boolean;
  readonly image: readonly ExifEntry[];
  readonly photo: readonly ExifEntry[];
  readonly place: readonly ExifEntry[];
}

/** Takes a TIFF structure apart; nothing for one that can not be read. */
export function readDirectories(exif: Buffer): ExifDirectories | undefined {
  try {
    const order = exif.toString("latin1", 0, 2);
    if (order !== "II" && order !== "MM") return undefined;
    const littleEndian = order === "II";
    const image = readDirectory(exif, u32(exif, 4, littleEndian), littleEndian);
    const inside = (pointer: number): ExifEntry[] => {
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
function readDirectory(exif: Buffer, start: number, littleEndian: boolean): ExifEntry[] {
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

/** Puts a TIFF structure together from the entries alone, in their own byte order. */
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
