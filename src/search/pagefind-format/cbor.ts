import { UnknownFormatError } from "./unknown-format.ts";

/**
 * Reads and writes the parts of CBOR (RFC 8949) that Pagefind's files use. Uses no module of Node, because the search
 * page uses the same functions.
 */

/** A position in bytes of CBOR. Every function below reads or skips one item and moves the position behind it. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Opens bytes at their start. */
export function cursor(bytes: Uint8Array): Cursor {
  return { bytes, at: 0 };
}

/** Reads the head of an array and returns its number of items. Throws `UnknownFormatError` for another type. */
export function readArray(cursor: Cursor): number {
  return readHead(cursor, ARRAY);
}

/** Reads an unsigned integer. Throws `UnknownFormatError` for another type. */
export function readUnsigned(cursor: Cursor): number {
  return readHead(cursor, UNSIGNED);
}

/** Reads an integer, which may be negative. Throws `UnknownFormatError` for another type. */
export function readInteger(cursor: Cursor): number {
  return byteAt(cursor) >> 5 === NEGATIVE ? -1 - readHead(cursor, NEGATIVE) : readHead(cursor, UNSIGNED);
}

/** Skips `count` unsigned integers. Returns false at the first item of another type. */
export function skipUnsigned(cursor: Cursor, count: number): boolean {
  const { bytes } = cursor;
  for (let left = count; left > 0; left--) {
    const head = bytes[cursor.at] ?? 0xff;
    if (head < 24) cursor.at++;
    else if (head <= 26) cursor.at += 1 + (1 << (head - 24));
    else return false;
  }
  return true;
}

/** Reads a text. Throws `UnknownFormatError` for another type. */
export function readText(cursor: Cursor): string {
  const length = readHead(cursor, TEXT);
  const text = decoder.decode(cursor.bytes.subarray(cursor.at, cursor.at + length));
  cursor.at += length;
  return text;
}

/** Skips one item of any type. Most of an index is skipped, so small values are skipped without a function call. */
export function skip(cursor: Cursor): void {
  const { bytes } = cursor;
  for (let left = 1; left > 0; left--) {
    const head = byteAt(cursor);
    const major = head >> 5;
    let value = head & 31;
    if (value < 24) cursor.at++;
    else if (value === 24 && cursor.at + 1 < bytes.length) {
      value = bytes[cursor.at + 1] ?? 0;
      cursor.at += 2;
    } else value = readValue(cursor);
    if (major === ARRAY) left += value;
    else if (major === TEXT) cursor.at += value;
    else if (major > NEGATIVE) throw new UnknownFormatError(`unexpected CBOR of major type ${major}`);
  }
}

function readHead(cursor: Cursor, expected: number): number {
  const major = byteAt(cursor) >> 5;
  if (major !== expected) throw new UnknownFormatError(`CBOR of major type ${expected} expected, ${major} found`);
  return readValue(cursor);
}

// RFC 8949 section 3: five bits of the first byte hold the value or say how many bytes do.
function readValue(cursor: Cursor): number {
  const short = byteAt(cursor) & 31;
  cursor.at++;
  if (short < 24) return short;
  const size = short === 24 ? 1 : short === 25 ? 2 : short === 26 ? 4 : 0;
  if (size === 0) throw new UnknownFormatError("CBOR of a length that no index file has");
  let value = 0;
  for (let left = size; left > 0; left--) {
    value = value * 256 + byteAt(cursor);
    cursor.at++;
  }
  return value;
}

function byteAt(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at];
  if (byte === undefined) throw new UnknownFormatError("CBOR ends too early");
  return byte;
}

const encoder = new TextEncoder();

/** Collects CBOR items. `size` is the number of bytes so far. */
export class CborWriter {
  #bytes = new Uint8Array(1 << 12);
  size = 0;

  array(length: number): void {
    this.#head(ARRAY, length);
  }

  unsigned(value: number): void {
    this.#head(UNSIGNED, value);
  }

  /** An integer below 0. */
  negative(value: number): void {
    this.#head(NEGATIVE, -1 - value);
  }

  text(text: string): void {
    const encoded = encoder.encode(text);
    this.#head(TEXT, encoded.length);
    this.encoded(encoded);
  }

  /** Appends items that are encoded already. */
  encoded(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.size);
    this.size += bytes.length;
  }

  /** Returns a copy of everything written, and empties the writer. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.slice(0, this.size);
    this.size = 0;
    return bytes;
  }

  #head(major: number, value: number): void {
    this.#makeRoom(5);
    const type = major << 5;
    if (value < 24) this.#byte(type | value);
    else {
      const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
      this.#byte(type | (size === 1 ? 24 : size === 2 ? 25 : 26));
      for (let shift = (size - 1) * 8; shift >= 0; shift -= 8) this.#byte((value >>> shift) & 0xff);
    }
  }

  #byte(byte: number): void {
    this.#bytes[this.size++] = byte;
  }

  #makeRoom(more: number): void {
    if (this.size + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.size + more));
    larger.set(this.#bytes.subarray(0, this.size));
    this.#bytes = larger;
  }
}
