import type { Body } from "./body/body.ts";
import type { Timestamp } from "../time/timestamp.ts";

/** A text written once for all languages, or once per language (`{ nb: …, en: … }`). */
export type LocalizedText = string | Readonly<Record<string, string>>;

/**
 * A media contact. `id` and `file` are set for contacts in `pressroom/contacts/`, not for those written inside a
 * release.
 */
export interface MediaContact {
  readonly id?: string;
  /** Relative to the content folder. */
  readonly file?: string;
  readonly name: string;
  readonly role?: LocalizedText;
  readonly phone?: string;
  readonly mobile?: string;
  readonly email?: string;
  /** Portrait, a file in the folder of the contact's file. */
  readonly photo?: string;
  readonly photoCredit?: string;
  readonly photoLicence?: string;
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  readonly publisher?: string;
  /** Social and professional profiles; without a title, the host of the address names the service. */
  readonly links: readonly { readonly url: string; readonly title?: string }[];
}

/** A contact's id, or the contact itself. */
export type ContactReference = string | MediaContact;

/** The point of a picture that every crop includes, each 0…1 from the top left. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

export interface ReleaseImage {
  /** File name in the release's folder. */
  readonly file: string;
  /** Empty when the picture is decorative. */
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption?: string;
  readonly credit?: string;
  readonly licence?: string;
  readonly focus?: Focus;
  /** Keeps the GPS position in the full-size copy. */
  readonly keepLocation: boolean;
}

export interface ReleaseDocument {
  readonly file: string;
  readonly title: string;
  readonly language?: string;
}

interface ReleaseVideo {
  readonly url: string;
  readonly title: string;
  readonly poster?: string;
  /** `m:ss` or `h:mm:ss`, as written. */
  readonly duration?: string;
  /** Languages of the subtitles, BCP 47. */
  readonly subtitles: readonly string[];
}

export interface ReleaseLink {
  readonly url: string;
  readonly title: string;
}

export interface Quote {
  readonly text: string;
  readonly by: string;
  readonly role?: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface ProgrammeItem {
  readonly time: string;
  readonly text: string;
}

/** The event of a press invitation. */
export interface ReleaseEvent {
  readonly start: Timestamp;
  readonly end?: Timestamp;
  readonly place?: string;
  readonly address?: string;
  readonly map?: string;
  readonly online?: string;
  readonly registration?: string;
  readonly deadline?: Timestamp;
  readonly programme: readonly ProgrammeItem[];
  readonly contact?: ContactReference;
}

export interface Correction {
  readonly date: Timestamp;
  readonly note: string;
}

export interface Withdrawal {
  readonly date: Timestamp;
  readonly reason: string;
  /** Id of the release that replaces it. */
  readonly replacedBy?: string;
}

/** Parts of a release whose texts a translation can inherit from its original. */
export type InheritedPart = "images" | "documents" | "video" | "links" | "event" | "withdrawn";

/** The built-in types; a site can add others. */
export const RELEASE_TYPES = ["press-release", "press-invitation", "news", "statement", "report"] as const;

/** Where a release was read from, for messages and for the files beside it. */
interface ReleaseSource {
  /** Path relative to the content folder, `/` between parts. */
  readonly file: string;
  /** The release's own folder, relative to the content folder; absent for a single file. */
  readonly folder?: string;
}

/** One language version of a release, with the data of its file. Publishers, contacts and releases are ids. */
export interface Release {
  /** Path under `releases/` without language and extension; shared by all translations. */
  readonly id: string;
  readonly source: ReleaseSource;
  readonly language: string;
  readonly slug: string;
  readonly title: string;
  readonly date: Timestamp;
  readonly type: string;
  readonly publisher: string;
  readonly lead?: string;
  /** Shorter text for places where the title is too long: cards, sharing, summaries of feeds. */
  readonly socialText?: string;
  readonly place?: string;
  readonly topics: readonly string[];
  /** If absent, the publisher's contacts are used. */
  readonly contacts?: readonly ContactReference[];
  readonly images: readonly ReleaseImage[];
  readonly documents: readonly ReleaseDocument[];
  readonly video?: ReleaseVideo;
  readonly links: readonly ReleaseLink[];
  readonly quotes: readonly Quote[];
  readonly facts: readonly Fact[];
  readonly event?: ReleaseEvent;
  readonly embargo?: Timestamp;
  readonly draft: boolean;
  readonly corrections: readonly Correction[];
  /** Says that the last change of a published text was only of a slip and needs no correction. */
  readonly minor?: boolean;
  readonly withdrawn?: Withdrawal;
  readonly related: readonly string[];
  readonly aliases: readonly string[];
  readonly boilerplate?: string;
  /** The language of the texts in inherited parts; empty for an original. */
  readonly inheritedFrom: Readonly<Partial<Record<InheritedPart, string>>>;
  readonly body: Body;
}
