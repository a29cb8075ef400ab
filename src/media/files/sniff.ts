import { extensionOf, kindById, kindByName, type FileKind } from "./file-kinds.ts";

/** The parts of a file used for detecting its kind. For small files head and tail may be the same bytes. */
interface FileEnds {
  readonly name: string;
  readonly head: Buffer;
  /** The last 66 kB; a ZIP archive has its central directory there. */
  readonly tail: Buffer;
}

/** First bytes in hexadecimal; `..` is any byte. */
const signatures: readonly (readonly [pattern: string, id: string])[] = [
  ["ffd8ff", "jpeg"],
  ["89504e470d0a1a0a", "png"],
  ["52494646........57454250", "webp"],
  ["474946383761", "gif"],
  ["474946383961", "gif"],
  ["49492a00", "tiff"],
  ["4d4d002a", "tiff"],
  ["38425053", "psd"],
  ["ff0a", "jxl"],
  ["0000000c4a584c20", "jxl"],
  ["424d........00000000", "bmp"],
  ["255044462d", "pdf"],
  ["7b5c727466", "rtf"],
  ["25215053", "eps"],
  ["c5d0d3c6", "eps"],
  ["1a45dfa3", "webm"],
  ["4f676753", "ogg"],
  ["494433", "mp3"],
  ["fffb", "mp3"],
  ["fff3", "mp3"],
  ["52494646........57415645", "wav"],
  ["4d5a", "windows-program"],
  ["7f454c46", "linux-program"],
  ["feedface", "mac-program"],
  ["feedfacf", "mac-program"],
  ["cefaedfe", "mac-program"],
  ["cffaedfe", "mac-program"],
  ["cafebabe", "java-program"],
  ["4c00000001140200", "script"],
  ["2321", "script"],
];

/** Major brands of the ISO base media format, at byte 8 after `ftyp`. See https://mp4ra.org/registered-types/brands */
const brands: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/^avi[fs]$/, "avif"],
  [/^(hei[cxms]|hev[cx]|mif1|msf1)$/, "heic"],
  [/^M4A $/, "m4a"],
  [/^qt {2}$/, "mov"],
  [/^(isom|iso\d|mp4\d|M4V[ HP]|avc1|dash|mmp4|3gp.)$/, "mp4"],
];

/**
 * Detects the kind of a file from its content; undefined if it is not allowed. The extension distinguishes kinds of
 * text.
 */
export function kindByContent(ends: FileEnds): FileKind | undefined {
  const id = binaryKind(ends) ?? textKind(ends);
  return id === undefined ? undefined : kindById(id);
}

function binaryKind(ends: FileEnds): string | undefined {
  const { head, name } = ends;
  const start = head.toString("hex", 0, 16);
  const signature = signatures.find(([pattern]) => new RegExp(`^${pattern}`).test(start));
  if (signature) return signature[1];
  if (head.toString("latin1", 4, 8) === "ftyp") return brandKind(head);
  if (start.startsWith("504b0304") || start.startsWith("504b0506")) return zipKind(zipEntryNames(ends.tail), head);
  if (start.startsWith("d0cf11e0a1b11ae1")) {
    const claimed = kindByName(name)?.id ?? "";
    return ["doc", "xls", "ppt"].includes(claimed)
      ? claimed
      : extensionOf(name) === "msi"
        ? "windows-program"
        : undefined;
  }
  return undefined;
}

/** Compatible brands count too: a still AVIF may have the major brand `mif1`. */
function brandKind(head: Buffer): string | undefined {
  const size = Math.min(head.readUInt32BE(0), head.length);
  const names = [head.toString("latin1", 8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) names.push(head.toString("latin1", at, at + 4));
  if (names.some((name) => /^avi[fs]$/.test(name))) return "avif";
  for (const name of names) {
    const brand = brands.find(([pattern]) => pattern.test(name));
    if (brand) return brand[1];
  }
  return undefined;
}

const OPEN_DOCUMENTS: Readonly<Record<string, string>> = {
  text: "odt",
  spreadsheet: "ods",
  presentation: "odp",
  graphics: "odg",
};

function zipKind(names: readonly string[], head: Buffer): string {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/vbaProject\.bin$/i)) return "macros";
  if (has(/^META-INF\/MANIFEST\.MF$/) || has(/^AndroidManifest\.xml$/)) return "java-program";
  if (has(/^word\//)) return "docx";
  if (has(/^xl\//)) return "xlsx";
  if (has(/^ppt\//)) return "pptx";
  // OpenDocument and EPUB have a first, uncompressed entry called "mimetype" with their type.
  const declared = /mimetypeapplication\/([\w.+-]+?)PK/.exec(head.toString("latin1", 30, 160))?.[1] ?? "";
  if (declared === "epub+zip") return "epub";
  const part = /opendocument\.(text|spreadsheet|presentation|graphics)$/.exec(declared)?.[1];
  return (part && OPEN_DOCUMENTS[part]) ?? "zip";
}

/** Text has no signature: markup is recognised, other kinds follow from the extension. */
function textKind({ head, name }: FileEnds): string | undefined {
  const text = decodedStart(head);
  if (text === undefined) return undefined;
  const begins = text.trimStart().slice(0, 2000).toLowerCase();
  if (/<svg[\s>]/.test(begins) && /^(<\?xml|<!--|<!doctype|<svg)/.test(begins)) return "svg";
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*(<!doctype html|<html|<head|<body|<script)/.test(begins)) return "web-page";
  const claimed = kindByName(name);
  if (claimed?.id === "web-page" || claimed?.id === "script") return claimed.id;
  const isText = claimed && /^text\/|json$|xml$|subrip$/.test(claimed.type);
  return isText && claimed.id !== "svg" ? claimed.id : claimed ? "txt" : undefined;
}

/** Decodes the beginning as text; undefined if it contains bytes that texts do not have. */
function decodedStart(head: Buffer): string | undefined {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(head);
  return /[\0-\x08\x0e-\x1a]/.test(text) ? undefined : text;
}

/** The names of the entries in a ZIP archive, read from its last 66 kB; empty if the central directory is not there. */
function zipEntryNames(tail: Buffer): readonly string[] {
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length) return [];
  const directorySize = tail.readUInt32LE(end + 12);
  const names: string[] = [];
  // The directory is right before its end record; of a larger one, only the last part is read.
  let at = Math.max(end - directorySize, 0);
  if (end - directorySize < 0) at = Math.max(tail.indexOf(entrySignature), 0);
  while (at + 46 <= end && tail.readUInt32LE(at) === 0x02014b50) {
    const nameLength = tail.readUInt16LE(at + 28);
    names.push(tail.toString("utf8", at + 46, at + 46 + nameLength));
    at += 46 + nameLength + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return names;
}

const entrySignature = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
