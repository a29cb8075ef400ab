import { type Cursor, cursor } from "./cbor.ts";
import { UnknownFormatError } from "./unknown-format.ts";

/**
 * The columns of a short list, in order. `words`: for each word the length shared with the previous one, and the number of
 * further bytes; `letters`: these bytes; `pages`: numbers of pages and forms; `steps`: distances between pages; `content`
 * and `title`: numbers of occurrences; `rare`: runs of another weight or field.
 */
const COLUMNS = ["words", "letters", "pages", "steps", "content", "title", "rare"] as const;
type ColumnName = (typeof COLUMNS)[number];

export type Columns = Readonly<Record<ColumnName, Column>>;

/** Empty columns. */
export function newColumns(): Columns {
  const [words, letters, pages, steps, content, title, rare] = Array.from(COLUMNS, () => new Column());
  return {
    words: words!,
    letters: letters!,
    pages: pages!,
    steps: steps!,
    content: content!,
    title: title!,
    rare: rare!,
  };
}

/** Collects bytes, and numbers below 2^31 with seven bits in each byte. */
export class Column {
  #bytes = new Uint8Array(1 << 10);
  #size = 0;

  write(value: number): void {
    if (this.#size + 5 > this.#bytes.length) this.#grow(5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#size++] = 128 | (rest & 127);
    this.#bytes[this.#size++] = rest;
  }

  bytes(bytes: Uint8Array): void {
    if (this.#size + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#size);
    this.#size += bytes.length;
  }

  take(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#size);
  }

  #grow(more: number): void {
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#size + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

function readNumber(at: Cursor): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = at.bytes[at.at++];
    if (byte === undefined) throw new UnknownFormatError("a short list ends too early");
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}

/** Reads the next number of a column. */
export interface Reader {
  (name: ColumnName): number;
  /** The next bytes of `letters` as text. */
  text(length: number): string;
}

/** All columns as bytes, each preceded by its length. */
export function joined(columns: Columns): Uint8Array<ArrayBuffer> {
  const whole = new Column();
  for (const name of COLUMNS) {
    const bytes = columns[name].take();
    whole.write(bytes.length);
    whole.bytes(bytes);
  }
  return whole.take();
}

/** Returns a reader of a short list, which reads each column in order. */
export function readerOf(list: Uint8Array): Reader {
  const at = { bytes: list, at: 0 };
  const cursors = new Map<ColumnName, Cursor>();
  for (const name of COLUMNS) {
    const length = readNumber(at);
    cursors.set(name, cursor(list.subarray(at.at, (at.at += length))));
  }
  const letters = cursors.get("letters")!;
  return Object.assign((name: ColumnName) => readNumber(cursors.get(name)!), {
    text: (length: number) => decoder.decode(letters.bytes.subarray(letters.at, (letters.at += length))),
  });
}

const decoder = new TextDecoder();
