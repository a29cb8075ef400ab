import { isWholeProfile } from "./icc-profile.ts";
import type { MetadataFilter } from "./public-copy.ts";

const iccFlag = 0x20;
const alphaFlag = 0x10;
const exifFlag = 0x08;
const xmpFlag = 0x04;
const animationFlag = 0x02;

/** Order of the chunks in a file. Others (animation, later additions) are left out. */
const places: ReadonlyMap<string, number> = new Map([
  ["VP8X", 0],
  ["ICCP", 1],
  ["ALPH", 2],
  ["VP8 ", 3],
  ["VP8L", 3],
  ["EXIF", 4],
  ["XMP ", 4],
]);

/**
 * Beginnings of metadata: names of chunks, the header of EXIF, the first words of XMP. By chance, one of them is in one of
 * a thousand pictures of a megabyte.
 */
const metadataMarks = ["EXIF", "Exif\0\0", "XMP ", "II*\0", "MM\0*", "<?xpacket", "<x:xmpmeta", "<rdf:RDF"].map(
  (mark) => Buffer.from(mark, "latin1"),
);

type Chunks = ReadonlyMap<string, Buffer>;

/**
 * A WebP file with the same compressed picture, and the filtered EXIF and XMP. Throws a `RangeError` if the file does not
 * follow https://developers.google.com/speed/webp/docs/riff_container, is animated, or if a part of its picture looks like
 * metadata: a chunk with a wrong length could include the next one.
 */
export function publicWebp(bytes: Buffer, filter: MetadataFilter): Buffer {
  const chunks = chunksOf(bytes);
  const header = chunks.get("VP8X");
  checkPicture(chunks);
  const picture = ["ICCP", "ALPH", "VP8 ", "VP8L"].flatMap((type) => chunkOf(type, chunks.get(type)));
  const exif = filter.exif(withoutName(chunks.get("EXIF")));
  const xmp = filter.xmp(chunks.get("XMP "));
  // Metadata needs the extended header.
  if (!header && !exif && !xmp) return file(picture);
  const extended = header ? Buffer.from(header) : extendedHeader(chunks);
  extended[0] = (extended[0]! & (iccFlag | alphaFlag)) | (exif ? exifFlag : 0) | (xmp ? xmpFlag : 0);
  extended.fill(0, 1, 4);
  return file([...chunkOf("VP8X", extended), ...picture, ...chunkOf("EXIF", exif), ...chunkOf("XMP ", xmp)]);
}

/** The header for a file that has none: size and transparency as the picture's own first bytes say. */
function extendedHeader(chunks: Chunks): Buffer {
  const [lossy, lossless] = [chunks.get("VP8 "), chunks.get("VP8L")];
  const header = Buffer.alloc(10);
  const bits = lossless && lossless.length >= 5 ? lossless.readUInt32LE(1) : 0;
  if (lossless) {
    header[0] = ((bits >> 28) & 1) === 1 ? alphaFlag : 0;
    header.writeUIntLE(bits & 0x3fff, 4, 3);
    header.writeUIntLE((bits >> 14) & 0x3fff, 7, 3);
  } else if (lossy) {
    header.writeUIntLE((lossy.readUInt16LE(6) & 0x3fff) - 1, 4, 3);
    header.writeUIntLE((lossy.readUInt16LE(8) & 0x3fff) - 1, 7, 3);
  }
  return header;
}

/** The listed chunks of a file by their names. Throws a `RangeError` if one is cut, comes twice or out of order. */
function chunksOf(bytes: Buffer): Chunks {
  const end = 8 + bytes.readUInt32LE(4);
  const name = bytes.toString("latin1", 0, 4) + bytes.toString("latin1", 8, 12);
  if (name !== "RIFFWEBP" || end > bytes.length) throw new RangeError("This WebP file is cut.");
  const chunks = new Map<string, Buffer>();
  let last = 0;
  for (let at = 12; at < end;) {
    const type = bytes.toString("latin1", at, at + 4);
    const dataEnd = at + 8 + bytes.readUInt32LE(at + 4);
    if (dataEnd > end || !/^[ -~]{4}$/.test(type)) throw new RangeError("A chunk of this WebP file is damaged.");
    const place = places.get(type);
    if (place !== undefined) {
      if (place < last || chunks.has(type)) throw new RangeError("The chunks of this WebP file are out of order.");
      chunks.set(type, bytes.subarray(at + 8, dataEnd));
      last = place;
    }
    at = dataEnd + (dataEnd % 2);
  }
  return chunks;
}

/** Throws a `RangeError` unless there is one picture, as its own first bytes say, and nothing else in its chunks. */
function checkPicture(chunks: Chunks): void {
  const [header, profile, alpha] = [chunks.get("VP8X"), chunks.get("ICCP"), chunks.get("ALPH")];
  const [lossy, lossless] = [chunks.get("VP8 "), chunks.get("VP8L")];
  const isExtended = header?.length === 10 && (header[0]! & animationFlag) === 0;
  const isHeaderRight = header ? isExtended : !profile && !alpha;
  const isOnePicture = (lossy === undefined) !== (lossless === undefined) && !(alpha && lossless);
  const isLossyRight = lossy === undefined || lossy.subarray(3, 6).equals(Buffer.from([0x9d, 0x01, 0x2a]));
  const isLosslessRight = lossless === undefined || lossless[0] === 0x2f;
  const isProfileRight = profile === undefined || isWholeProfile(profile);
  const holdsMetadata = [alpha, lossy, lossless].some(
    (data) => data && metadataMarks.some((mark) => data.includes(mark)),
  );
  if (!isHeaderRight || !isOnePicture || !isLossyRight || !isLosslessRight || !isProfileRight || holdsMetadata)
    throw new RangeError("This WebP file is not built as it should be.");
}

/** Some programs write the name that only JPEG needs. */
function withoutName(exif: Buffer | undefined): Buffer | undefined {
  return exif?.toString("latin1", 0, 6) === "Exif\0\0" ? exif.subarray(6) : exif;
}

function chunkOf(type: string, data: Buffer | undefined): Buffer[] {
  if (data === undefined) return [];
  const bytes = Buffer.alloc(8 + data.length + (data.length % 2));
  bytes.write(type, 0, "latin1");
  bytes.writeUInt32LE(data.length, 4);
  data.copy(bytes, 8);
  return [bytes];
}

function file(chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat(chunks);
  const riff = Buffer.alloc(12);
  riff.write("RIFF", 0, "latin1");
  riff.writeUInt32LE(4 + body.length, 4);
  riff.write("WEBP", 8, "latin1");
  return Buffer.concat([riff, body]);
}
