import { gunzipSync } from "node:zlib";
import { readMeta } from "./index-meta.ts";
import { type IndexedWord, readWords } from "./index-words.ts";
import { withoutSignature } from "./signature.ts";
import { UnknownFormatError } from "./unknown-format.ts";

/** A file of an index by its path in the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Some records indexed by Pagefind; several parts are merged into one index. */
export interface IndexPart {
  readonly version: string;
  readonly fields: readonly string[];
  /** In the order of the records: the number of words, and the compressed fragment that a result shows. */
  readonly pages: readonly { readonly wordCount: number; readonly fragment: Uint8Array }[];
  /** The words, decompressed, in the order of their bytes. */
  readonly chunks: readonly Uint8Array[];
  /** All files that Pagefind made. */
  readonly files: readonly IndexFile[];
}

/** Reads the files that Pagefind made of `count` records. Throws `UnknownFormatError` if they differ from version 1.6. */
export function readPart(files: readonly IndexFile[], count: number): IndexPart {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const metaPath = [...byPath.keys()].find((path) => path.endsWith(".pf_meta"));
  const meta = readMeta(unpack(byPath, metaPath));
  if (meta.pages.length !== count) throw new Error(`Pagefind kept ${meta.pages.length} of ${count} records`);
  return {
    version: meta.version,
    fields: meta.fields,
    pages: meta.pages.map(({ name, wordCount }) => ({
      wordCount,
      fragment: contentOf(byPath, `fragment/${name}.pf_fragment`),
    })),
    chunks: meta.chunks.map((chunk) => unpack(byPath, `index/${chunk.name}.pf_index`)),
    files,
  };
}

function contentOf(files: ReadonlyMap<string, Uint8Array>, path: string | undefined): Uint8Array {
  const content = path === undefined ? undefined : files.get(path);
  if (!content) throw new UnknownFormatError(`Pagefind made no ${path ?? "metadata"}`);
  return content;
}

function unpack(files: ReadonlyMap<string, Uint8Array>, path: string | undefined): Uint8Array {
  return withoutSignature(gunzipSync(contentOf(files, path)), path ?? "metadata");
}

/** The words of a part, read one at a time. */
export function* wordsOf({ chunks }: Pick<IndexPart, "chunks">): Generator<IndexedWord, void, undefined> {
  for (const chunk of chunks) yield* readWords(chunk);
}
