/** A marker with its segment. See ITU-T T.81, annex B. */
export interface JpegSegment {
  readonly marker: number;
  /** The parameters, after the length. */
  readonly data: Buffer;
  /** From the marker to the next one: of a scan, with the compressed data. */
  readonly whole: Buffer;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * The segments of the first picture of a file, without the marker that ends it. Throws a `RangeError` if the file does
 * not begin as a JPEG file, a segment is cut, or the picture has no end.
 */
export function segmentsOf(bytes: Buffer): JpegSegment[] {
  if (bytes.length < 2 || bytes.readUInt16BE(0) !== 0xffd8) throw new RangeError("This is not a JPEG file.");
  const segments: JpegSegment[] = [];
  for (let at = 2; ;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw new RangeError("A marker of this JPEG file is missing.");
    if (marker === endOfImage) return segments;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) throw new RangeError("A segment of this JPEG file is cut.");
    const next = marker === startOfScan ? endOfScan(bytes, end) : end;
    segments.push({ marker, data: bytes.subarray(at + 4, end), whole: bytes.subarray(at, next) });
    at = next;
  }
}

/** In compressed data, 0xFF is followed by zero, or by a restart marker (0xD0 to 0xD7). */
function endOfScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at >= 0 && isInsideScan(bytes[at + 1])) at = bytes.indexOf(0xff, at + 2);
  if (at < 0) throw new RangeError("This JPEG file has no end.");
  return at;
}

function isInsideScan(second: number | undefined): boolean {
  return second === 0 || (second !== undefined && second >= 0xd0 && second <= 0xd7);
}

/** Frames of one picture: baseline, extended, progressive, lossless; with Huffman or arithmetic coding. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc9, 0xca, 0xcb]);

/** The segments that belong to a picture, each with a check that its length matches the numbers in it. */
const isBuilt: ReadonlyMap<number, (data: Buffer) => boolean> = new Map([
  ...[...frames].map((marker) => [marker, isFrame] as const),
  [0xc4, areHuffmanTables],
  [0xcc, areArithmeticTables],
  [0xdb, areQuantizationTables],
  [0xdc, isTwoBytes],
  [0xdd, isTwoBytes],
  [startOfScan, isScan],
]);

/** Says whether a segment belongs to the picture. Throws a `RangeError` if it does and fails its check. */
export function isOfPicture({ marker, data }: JpegSegment): boolean {
  const check = isBuilt.get(marker);
  if (check && !check(data)) throw new RangeError(`A segment of this JPEG file (${marker}) is damaged.`);
  return check !== undefined;
}

/** Throws a `RangeError` unless there is one frame, with scans after it. */
export function checkFrame(segments: readonly JpegSegment[]): void {
  const frame = segments.findIndex(({ marker }) => frames.has(marker));
  const lastFrame = segments.findLastIndex(({ marker }) => frames.has(marker));
  const scan = segments.findIndex(({ marker }) => marker === startOfScan);
  if (frame < 0 || frame !== lastFrame || scan < frame) throw new RangeError("This JPEG file has no single picture.");
}

function isFrame(data: Buffer): boolean {
  const [precision = 0, , , , , components = 0] = data;
  const areSampled = Array.from({ length: components }, (_, index) => data[7 + 3 * index] ?? 0).every(
    (factors) => factors >> 4 >= 1 && factors >> 4 <= 4 && (factors & 15) >= 1 && (factors & 15) <= 4,
  );
  return (
    precision >= 2 && precision <= 16 && isFrom1To4(components) && data.length === 6 + 3 * components && areSampled
  );
}

function isScan(data: Buffer): boolean {
  const [components = 0] = data;
  return isFrom1To4(components) && data.length === 4 + 2 * components;
}

function areQuantizationTables(data: Buffer): boolean {
  return areTables(data, (at) => 1 + 64 * (1 + (data[at]! >> 4)));
}

function areHuffmanTables(data: Buffer): boolean {
  return areTables(data, (at) => 17 + data.subarray(at + 1, at + 17).reduce((sum, codes) => sum + codes, 0));
}

function areArithmeticTables(data: Buffer): boolean {
  return areTables(data, () => 2);
}

/** Each table begins with its class (0 or 1) and its number (0 to 3); the last one ends with the segment. */
function areTables(data: Buffer, sizeOf: (at: number) => number): boolean {
  let at = 0;
  while (at < data.length) {
    if (data[at]! >> 4 > 1 || (data[at]! & 15) > 3) return false;
    at += sizeOf(at);
  }
  return at === data.length && at > 0;
}

function isTwoBytes(data: Buffer): boolean {
  return data.length === 2;
}

function isFrom1To4(count: number): boolean {
  return count >= 1 && count <= 4;
}
