import type { FoundBody, FoundContact, FoundFault, FoundFile, FoundRelease, Origin } from "../found-release.ts";
import type { Message } from "../../diagnostics/messages/message.ts";

/** A release in the words of its source: dates, languages and addresses are not read yet. */
export interface RawRelease {
  readonly origin: Origin;
  readonly key?: string | undefined;
  /** Relative to `base` if the source has it so. */
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  readonly body?: FoundBody | undefined;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  /** The first of these that is a language counts. */
  readonly languages?: readonly (string | undefined)[];
  readonly translationKey?: string | undefined;
  readonly type?: string | undefined;
  readonly topics?: readonly string[];
  readonly publisher?: string | undefined;
  readonly place?: string | undefined;
  readonly slug?: string | undefined;
  /** Locations may be relative to `base`. */
  readonly images?: readonly FoundFile[];
  readonly documents?: readonly FoundFile[];
  readonly contacts?: readonly FoundContact[];
  readonly video?: FoundRelease["video"];
  readonly held?: FoundRelease["held"];
  readonly aliases?: readonly string[];
  readonly remarks?: readonly Message[];
  /** Address or folder of the item, for relative addresses. */
  readonly base?: string | undefined;
}

/** All that a reader finds in one source. */
export interface RawSource {
  readonly items: readonly (RawRelease | FoundFault)[];
  /** Of the source as a whole. */
  readonly remarks?: readonly Message[];
  /** Used for items that name none. */
  readonly language?: string | undefined;
  /** Address of the next page of a feed. */
  readonly next?: string | undefined;
  /** Text of a file with the mapping by which it was read. */
  readonly mappingFile?: string;
}

/** A file or answer of a server to read. */
export interface SourceText {
  /** Path or address, as it is named in reports. */
  readonly source: string;
  /** Address, or path on this machine, against which relative addresses are resolved. */
  readonly base: string;
  readonly text: string;
  /** Relative to the folder that is imported, with slashes. */
  readonly path: string;
  /** Noticed while it was decoded. */
  readonly remarks?: readonly Message[];
}
