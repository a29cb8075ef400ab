import { type Cursor, CborWriter, cursor, readArray, readText, readUnsigned, skip } from "./cbor.ts";
import { UnknownFormatError } from "./unknown-format.ts";

/** The metadata of an index: its pages and chunks of words in order, and the searched fields of pages besides content. */
export interface IndexMeta {
  readonly version: string;
  readonly pages: readonly { readonly name: string; readonly wordCount: number }[];
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly name: string }[];
  /** Words in metadata refer to their field by its position in this list. */
  readonly fields: readonly string[];
}

/** The version of Pagefind whose files are read and written here: see docs/developers/pagefind-format.md. */
export const KNOWN_FORMAT = "1.6.";

/** Reads a decompressed `.pf_meta`: `[version, pages, chunks, filters, sorts, fields]`. Throws `UnknownFormatError`. */
export function readMeta(bytes: Uint8Array): IndexMeta {
  const at = cursor(bytes);
  const length = readArray(at);
  const version = readText(at);
  if (length !== 6 || !version.startsWith(KNOWN_FORMAT))
    throw new UnknownFormatError(`its files are those of Pagefind ${version}, and only ${KNOWN_FORMAT}x is known`);
  const pages = readList(at, 3, () => {
    const page = { name: readText(at), wordCount: readUnsigned(at) };
    skip(at);
    return page;
  });
  const chunks = readList(at, 3, () => ({ from: readText(at), to: readText(at), name: readText(at) }));
  skip(at);
  skip(at);
  const fields: string[] = [];
  for (let left = readArray(at); left > 0; left--) fields.push(readText(at));
  return { version, pages, chunks, fields };
}

/** The bytes of a `.pf_meta`, without filters and sort orders, which are in the facets. */
export function writeMeta(meta: IndexMeta): Uint8Array {
  const writer = new CborWriter();
  writer.array(6);
  writer.text(meta.version);
  writer.array(meta.pages.length);
  for (const page of meta.pages) {
    writer.array(3);
    writer.text(page.name);
    writer.unsigned(page.wordCount);
    writer.text("");
  }
  writer.array(meta.chunks.length);
  for (const chunk of meta.chunks) {
    writer.array(3);
    writer.text(chunk.from);
    writer.text(chunk.to);
    writer.text(chunk.name);
  }
  writer.array(0);
  writer.array(0);
  writer.array(meta.fields.length);
  for (const field of meta.fields) writer.text(field);
  return writer.take();
}

function readList<T>(at: Cursor, width: number, read: () => T): T[] {
  const items: T[] = [];
  for (let left = readArray(at); left > 0; left--) {
    if (readArray(at) !== width) throw new UnknownFormatError(`a row of its metadata is not ${width} wide`);
    items.push(read());
  }
  return items;
}
