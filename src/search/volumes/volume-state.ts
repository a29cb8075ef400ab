/** The stored state of an index, from which its files are listed and the index after a change is made. Plain JSON. */
export interface VolumeState {
  /** Set for an unchanged index of Pagefind; all its files are in `files`. */
  readonly isPlain?: true;
  /** Version of Pagefind. */
  readonly version: string;
  /** Fields of a page that are searched beside its content. */
  readonly fields: readonly string[];
  readonly pages: readonly PageState[];
  /** The fragments of all pages in order, many in each pack. */
  readonly packs: readonly PackState[];
  readonly chunks: readonly ChunkState[];
  /** Pagefind's own program files, as it made them. */
  readonly program: readonly StoredFile[];
  /** All other files of the index. */
  readonly files: readonly StoredFile[];
}

export interface PageState {
  readonly url: string;
  /** The `hash` of the entry when its text was read. */
  readonly source: string;
  /** Hash of the record that was indexed. */
  readonly record: string;
  readonly words: number;
  /** Hash of its fragment, and the name of the fragment's file. */
  readonly digest: string;
  readonly name: string;
}

export interface PackState {
  readonly count: number;
  readonly key: string;
}

export interface ChunkState {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly key: string;
  /** Key of its short form, which the search page reads. */
  readonly short: string;
}

/** A file by its path in the index's folder, and its key in the store. */
export interface StoredFile {
  readonly path: string;
  readonly key: string;
}

/** All keys that a state refers to. */
export function keysOf({ packs, chunks, program, files }: VolumeState): string[] {
  return [...packs, ...chunks, ...program, ...files].map(({ key }) => key).concat(chunks.map(({ short }) => short));
}
