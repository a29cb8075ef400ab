import type { OlderIndex } from "../facets.ts";
import type { VolumeLimits } from "./divide.ts";
import type { IndexStore } from "./index-store.ts";
import type { IndexFile } from "../pagefind-format/index-part.ts";
import type { IndexedRecord, SearchRow, SearchText } from "../record.ts";

/** A release or page of an index. Its text is read only if it is not known under this hash. */
export interface IndexEntry {
  readonly row: SearchRow;
  /** Changes when the text changes. It may change without: then the text is read and nothing more. */
  readonly hash: string;
}

/** An index to be made: of a language, or of some of its releases. */
export interface VolumeJob {
  readonly language: string;
  /** Releases, oldest first, then pages of the team's own. */
  readonly entries: readonly IndexEntry[];
  /** The indexes of older releases that are searched after this one. */
  readonly older: readonly OlderIndex[];
  /** Set for an index of older releases: it uses the program of the newest. */
  readonly isOlder: boolean;
  /** Number of files that count words by language; 0 in a press room of one language. */
  readonly countFiles: number;
}

/** What the making of an index needs. */
export interface IndexTools {
  readonly store: IndexStore;
  /** The installed release of Pagefind. */
  readonly release: string;
  /** Sizes of volumes; see `divideIntoVolumes`. */
  readonly limits?: VolumeLimits;
  /** Indexes records of a language; see `indexRecords`. */
  readonly index: (records: readonly IndexedRecord[], language: string) => Promise<readonly IndexFile[]>;
  /** Reads texts, by the addresses of their pages. */
  readonly read: (urls: readonly string[]) => Promise<readonly SearchText[]>;
}
