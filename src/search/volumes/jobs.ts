import type { OlderIndex } from "../facets.ts";
import type { IndexStore } from "./index-store.ts";
import type { IndexFile } from "../pagefind-format/index-part.ts";
import type { IndexedRecord, SearchRow, SearchText } from "../record.ts";

/** A release or page of an index. Its text is read only if no text with this hash has been indexed. */
export interface IndexEntry {
  readonly row: SearchRow;
  /** Changes whenever the text changes. If it changes alone, the text is read but not indexed. */
  readonly hash: string;
}

/** An index to be made: of a language, or of some of its releases. */
export interface VolumeJob {
  readonly language: string;
  /** Releases, oldest first, then the team's own pages. */
  readonly entries: readonly IndexEntry[];
  /** The indexes of older releases that are searched after this one. */
  readonly older: readonly OlderIndex[];
  /** True for an index of older releases, which uses the program of the newest index. */
  readonly isOlder: boolean;
  /** Number of files with the counts of words by language; 0 in a press room of one language. */
  readonly countFiles: number;
}

/** Functions and settings for making an index. */
export interface IndexTools {
  readonly store: IndexStore;
  /** The installed version of Pagefind. */
  readonly release: string;
  /** Indexes records of a language; see `indexRecords`. */
  readonly index: (records: readonly IndexedRecord[], language: string) => Promise<readonly IndexFile[]>;
  /** Reads texts, by the addresses of their pages. */
  readonly read: (urls: readonly string[]) => Promise<readonly SearchText[]>;
}
