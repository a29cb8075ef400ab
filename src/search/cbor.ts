/** A place in bytes of CBOR (RFC 8949). Every function below reads or skips one item and moves it on. */
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

/** The number of items in the array that starts here; the cursor stands at the first one. Throws if it is something else. */
export function readArray(cursor: Cursor): number {
  return readHead(cursor, ARRAY);
}

/** The unsigned integer here. Throws if it is something else. */
export function readUnsigned(cursor: Cursor): number {
  return readHead(cursor, UNSIGNED);
}

/** The text here. Throws if it is something else. */
export function readText(cursor: Cursor): string {
  const length = readHead(cursor, TEXT);
  const text = decoder.decode(cursor.bytes.subarray(cursor.at, cursor.at + length));
  cursor.at += length;
  return text;
}

/** Leaves the item here behind, whatever it is. */
export function skip(cursor: Cursor): void {
  const major = byteAt(cursor) >> 5;
  const value = readValue(cursor);
  if (major === TEXT) cursor.at += value;
  else if (major === ARRAY) for (let left = value; left > 0; left--) skip(cursor);
  else if (major !== UNSIGNED && major !== NEGATIVE) throw new Error(`unexpected CBOR of major type ${major}`);
}

function readHead(cursor: Cursor, expected: number): number {
  const major = byteAt(cursor) >> 5;
  if (major !== expected) throw new Error(`CBOR of major type ${expected} expected, ${major} found`);
  return readValue(cursor);
}

// RFC 8949 section 3: five bits of the first byte hold the value or say how many bytes do.
function readValue(cursor: Cursor): number {
  const short = byteAt(cursor) & 31;
  cursor.at++;
  if (short < 24) return short;
  const size = short === 24 ? 1 : short === 25 ? 2 : short === 26 ? 4 : 0;
  if (size === 0) throw new Error("CBOR of a length that no index file has");
  let value = 0;
  for (let left = size; left > 0; left--) {
    value = value * 256 + byteAt(cursor);
    cursor.at++;
  }
  return value;
}

function byteAt(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at];
  if (byte === undefined) throw new Error("CBOR ends too early");
  return byte;
}

/** Collects CBOR items. `size` is the number of bytes so far. */
export class CborWriter {
  #buffer = Buffer.allocUnsafe(1 << 16);
  size = 0;

  array(length: number): void {
    this.#head(ARRAY, length);
  }

  unsigned(value: number): void {
    this.#head(UNSIGNED, value);
  }

  text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#head(TEXT, length);
    this.#makeRoom(length);
    this.#buffer.write(text, this.size);
    this.size += length;
  }

  /** Items that are CBOR already. */
  encoded(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#buffer.set(bytes, this.size);
    this.size += bytes.length;
  }

  /** A copy of everything written; the writer is empty again. */
  take(): Uint8Array {
    const bytes = Uint8Array.from(this.#buffer.subarray(0, this.size));
    this.size = 0;
    return bytes;
  }

  #head(major: number, value: number): void {
    this.#makeRoom(5);
    const type = major << 5;
    if (value < 24) this.#byte(type | value);
    else if (value < 0x100) {
      this.#byte(type | 24);
      this.#byte(value);
    } else if (value < 0x10000) {
      this.#byte(type | 25);
      this.size = this.#buffer.writeUInt16BE(value, this.size);
    } else {
      this.#byte(type | 26);
      this.size = this.#buffer.writeUInt32BE(value, this.size);
    }
  }

  #byte(byte: number): void {
    this.#buffer[this.size++] = byte;
  }

  #makeRoom(more: number): void {
    if (this.size + more <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.size + more));
    larger.set(this.#buffer.subarray(0, this.size));
    this.#buffer = larger;
  }
}
