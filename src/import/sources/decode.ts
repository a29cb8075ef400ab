import { type Message, message } from "../../diagnostics/messages/message.ts";

/** A file as text, with a remark if it is not in the encoding that it or its server names. */
interface DecodedText {
  readonly text: string;
  readonly remarks: readonly Message[];
}

/** Encodings whose bytes could be valid UTF-8 by chance, so that more than one character has to agree. */
const SEVERAL_BYTES = /^(gb|big5|euc|shift|iso-2022)/;

/**
 * Decodes a file: by its byte order mark, as UTF-8 if its bytes are valid UTF-8, else as its server (`mediaType`), its XML
 * declaration or its `<meta>` says, else as windows-1252. In a text that is UTF-8 for the most part, only the bytes that
 * are not are read as windows-1252.
 */
export function decodeSource(bytes: Uint8Array, mediaType?: string): DecodedText {
  const marked = encodingOfMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), remarks: [] };
  const declared = [charsetOf(mediaType), declarationOf(bytes)].filter((one) => one !== undefined);
  const [first] = declared;
  const utf8 = utf8Of(bytes);
  if (utf8 !== undefined) {
    if (first === "iso-2022-jp" && bytes.includes(0x1b)) return { text: decodeAs(first, bytes), remarks: [] };
    const characters = first === undefined || first === "utf-8" ? 0 : countBeyondAscii(utf8);
    if (first === undefined || characters === 0) return { text: utf8, remarks: [] };
    if (!SEVERAL_BYTES.test(first) || characters >= 8)
      return { text: utf8, remarks: [message("import-encoding", { declared: first, used: "utf-8" })] };
  }
  const other = declared.find((one) => one !== "utf-8" && !one.startsWith("utf-16"));
  if (other !== undefined) {
    const remarks = first === other ? [] : [message("import-encoding", { declared: first ?? "", used: other })];
    return { text: decodeAs(other, bytes), remarks };
  }
  return {
    text: decodeMixed(bytes),
    remarks: [message("import-encoding", { declared: first ?? "utf-8", used: "windows-1252" })],
  };
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return utf8Of(bytes) === undefined ? undefined : "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a byte order mark has a zero byte in each of its first characters, `<?` or `{"`. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  const zeros = [0, 1, 2, 3].filter((index) => bytes[index] === 0).join("");
  return zeros === "13" ? "utf-16le" : zeros === "02" ? "utf-16be" : undefined;
}

function charsetOf(mediaType: string | undefined): string | undefined {
  return knownEncoding(/;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(mediaType ?? "")?.[1]);
}

/** The encoding that the first kilobytes name, in an XML declaration or a `<meta>`. */
function declarationOf(bytes: Uint8Array): string | undefined {
  const start = decodeWindows1252(bytes.subarray(0, 4_096));
  const xml = /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']+)["']/i.exec(start)?.[1];
  return knownEncoding(xml ?? /<meta\s[^>]{0,300}?charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(start)?.[1]);
}

/** The name of an encoding as the Encoding Standard has it; undefined for one that it does not have. */
function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many characters of the text are not ASCII; counts to 8. */
function countBeyondAscii(text: string): number {
  const beyond = /[^\0-\x7f]/g;
  let count = 0;
  while (count < 8 && beyond.test(text)) count += 1;
  return count;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Characters of the bytes 80…9F in windows-1252. See https://encoding.spec.whatwg.org/index-windows-1252.txt */
const UPPER = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Decoded here, because TextDecoder of Node 20 to 23 reads windows-1252 as ISO 8859-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (character) => UPPER[character.charCodeAt(0) - 0x80] ?? character);
}

/** Decodes valid UTF-8 as such, and each byte that is not as windows-1252. */
function decodeMixed(bytes: Uint8Array): string {
  const parts: string[] = [];
  let start = 0;
  const flush = (end: number): void => {
    if (end > start) parts.push(new TextDecoder("utf-8", { ignoreBOM: start > 0 }).decode(bytes.subarray(start, end)));
  };
  for (let index = 0; index < bytes.length;) {
    const length = lengthOfCharacter(bytes, index);
    if (length > 0) {
      index += length;
      continue;
    }
    flush(index);
    parts.push(decodeWindows1252(bytes.subarray(index, index + 1)));
    index += 1;
    start = index;
  }
  flush(bytes.length);
  return parts.join("");
}

/** Bytes of the UTF-8 character at an index; 0 if the bytes are none. */
function lengthOfCharacter(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead > 0xf4) return 0;
  return length === 2
    ? isContinuation(bytes[index + 1])
      ? 2
      : 0
    : utf8Of(bytes.subarray(index, index + length)) === undefined || bytes.length < index + length
      ? 0
      : length;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
