import type { Message } from "../diagnostics/messages/message.ts";

/**
 * A release as a source of an import has it: a feed, an export, a folder of another generator or a saved page. Readers of
 * sources return it; the writer makes a release file of it. Texts are as in the source, not yet checked.
 */
export interface FoundRelease {
  readonly origin: Origin;
  /**
   * Identifies the release in its source in every run: the guid of a feed item, the id of an Atom entry, the path of a
   * file. Unique within a source.
   */
  readonly key: string;
  /** Its public address until now, absolute. Becomes an alias, and links to it become links inside the press room. */
  readonly url?: string;
  /** Plain text, entities decoded. */
  readonly title?: string;
  /** Plain text: a summary the source has apart from the body. */
  readonly lead?: string;
  readonly body: FoundBody;
  /** Date of publication, as the source writes it. */
  readonly date?: FoundDate;
  readonly updated?: FoundDate;
  /** BCP 47, if the source says it. */
  readonly language?: string;
  /** Equal for all language versions of one release. Without it, a release is no translation. */
  readonly translationKey?: string;
  /** The kind of release, in the words of the source. */
  readonly type?: string;
  readonly topics: readonly string[];
  /** Name of the organisation that published it. */
  readonly publisher?: string;
  readonly place?: string;
  /** Last part of its address. */
  readonly slug?: string;
  readonly images: readonly FoundFile[];
  readonly documents: readonly FoundFile[];
  readonly contacts: readonly FoundContact[];
  /** Absent if the source says none apart from the text. */
  readonly corrections?: readonly FoundCorrection[];
  readonly video?: { readonly url: string; readonly title?: string };
  /** Present if the source says that it is not public. */
  readonly held?: { readonly reason: "draft" | "private" | "scheduled" };
  /** Further addresses that lead to it, absolute or from the root of the old site. */
  readonly aliases: readonly string[];
  /** What a person should look at, noticed while the source was read. */
  readonly remarks: readonly Message[];
}

/** Where a release was found: a file below the given path or an address, with the line where the item begins. */
export interface Origin {
  readonly source: string;
  readonly line?: number;
}

export interface FoundBody {
  readonly format: "html" | "markdown" | "text";
  readonly content: string;
  /** Address or folder against which relative links are resolved: an absolute URL, or an absolute path with a slash at its end. */
  readonly base?: string;
  /** Folders in which a link that begins with a slash is looked up, in this order: absolute paths with a slash at the end. */
  readonly roots?: readonly string[];
  /** Address of the old site without a slash at the end, for links from its root to what was not imported. */
  readonly site?: string;
}

export interface FoundDate {
  /** As written in the source. */
  readonly text: string;
  /** ISO 8601 with seconds, or a day, or undefined if it cannot be read. Without an offset it is in the site's time zone. */
  readonly iso?: string;
}

/** A picture or document that belongs to the release, not yet fetched. */
export interface FoundFile {
  /** Absolute URL, or absolute path of a file on this machine. */
  readonly location: string;
  readonly title?: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Media type, if the source says it. */
  readonly mediaType?: string;
}

export interface FoundCorrection {
  /** ISO 8601, as in `FoundDate`. */
  readonly date: string;
  readonly note: string;
}

export interface FoundContact {
  readonly name: string;
  readonly role?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** An item of a source that cannot be imported, with the reason. */
export interface FoundFault {
  readonly origin: Origin;
  readonly fault: Message;
}
