import { crc32, inflateSync } from "node:zlib";
import type { MetadataFilter } from "./public-copy.ts";

/** Chunks that determine how the picture looks. See https://www.w3.org/TR/png-3/#5ChunkOrdering */
const pictureChunks: ReadonlySet<string> = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs hIST sPLT".split(" "),
);
/** Chunks of which the public part is kept. */
const metadataChunks: ReadonlySet<string> = new Set(["tEXt", "zTXt", "iTXt", "eXIf"]);
const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** Chunks of text that are kept as they are, if their keyword is public. */
const plainTexts: ReadonlySet<string> = new Set(["tEXt", "iTXt"]);
const publicTexts: ReadonlySet<string> = new Set(["Title", "Author", "Description", "Copyright"]);
const xmpKeyword = "XML:com.adobe.xmp";

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly whole: Buffer;
}

/**
 * A PNG file with the same pixels, its colour, its public texts, and the filtered EXIF and XMP. Throws a `RangeError` if
 * the file is not a valid PNG file, has no end, or a chunk that is kept does not match its checksum.
 */
export function publicPng(bytes: Buffer, filter: MetadataFilter): Buffer {
  const all = keptChunks(bytes);
  const kept = all.flatMap(({ type, data, whole }) => {
    if (pictureChunks.has(type)) return [whole];
    return plainTexts.has(type) && publicTexts.has(keywordOf(data)) ? [whole] : [];
  });
  const exif = filter.exif(all.find(({ type }) => type === "eXIf")?.data);
  const xmp = filter.xmp(all.map(xmpPacketIn).find((packet) => packet !== undefined));
  // Before the picture's data, where programs that read only the beginning find them.
  kept.splice(1, 0, ...(exif ? [chunk("eXIf", exif)] : []), ...(xmp ? [xmpChunk(xmp)] : []));
  return Buffer.concat([signature, ...kept]);
}

/** The chunks of which a part may be kept, up to the end of the picture; the others are skipped. */
function keptChunks(bytes: Buffer): Chunk[] {
  if (!bytes.subarray(0, 8).equals(signature)) throw new RangeError("This is not a PNG file.");
  const kept: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new RangeError("A chunk of this PNG file is cut.");
    const type = bytes.toString("latin1", at + 4, at + 8);
    const isListed = pictureChunks.has(type) || metadataChunks.has(type);
    if (isListed && bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4)))
      throw new RangeError(`The chunk ${type} of this PNG file is damaged.`);
    if (!isListed && /^[^a-z]/.test(type)) throw new RangeError("This PNG file has a chunk that is not known.");
    if (isListed) kept.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (type === "IEND") return checked(kept);
    at = end;
  }
  throw new RangeError("This PNG file has no end.");
}

/** Throws a `RangeError` unless the header comes first, once, and everything has its length. */
function checked(chunks: Chunk[]): Chunk[] {
  const headers = chunks.filter(({ type }) => type === "IHDR");
  const [header] = headers;
  if (headers.length !== 1 || header !== chunks[0] || header?.data.length !== 13 || chunks.at(-1)?.data.length !== 0)
    throw new RangeError("This PNG file is not built as it should be.");
  return chunks;
}

/** The XMP packet in a chunk: in an iTXt, or in a compressed Latin text, where some libraries put it. */
function xmpPacketIn({ type, data }: Chunk): Buffer | undefined {
  if (!/^[iz]TXt$/.test(type) || keywordOf(data) !== xmpKeyword) return undefined;
  if (type === "zTXt") return inflated(data.subarray(xmpKeyword.length + 2));
  const language = data.indexOf(0, xmpKeyword.length + 3);
  const start = data.indexOf(0, language + 1) + 1;
  if (language < 0 || start <= 0) return undefined;
  const isCompressed = data[xmpKeyword.length + 1] === 1;
  return isCompressed ? inflated(data.subarray(start)) : data.subarray(start);
}

/** An uncompressed iTXt, as the XMP specification requires. */
function xmpChunk(xmp: Buffer): Buffer {
  return chunk("iTXt", Buffer.concat([Buffer.from(`${xmpKeyword}\0\0\0\0\0`, "latin1"), xmp]));
}

function inflated(data: Buffer): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: 10_000_000 });
  } catch {
    return undefined;
  }
}

function keywordOf(data: Buffer): string {
  return data.toString("latin1", 0, Math.max(0, data.subarray(0, 80).indexOf(0)));
}

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
