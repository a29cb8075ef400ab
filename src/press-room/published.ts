import type { Correction, MediaContact, Release, ReleaseEvent, Withdrawal } from "../release/release.ts";
import type { Timestamp } from "../time/timestamp.ts";
import type { ListKind, SitePath } from "./addresses.ts";
import type { OwnPage } from "./own-pages/own-page.ts";
import type { Publisher, SiteSettings } from "./press-room.ts";

declare const throughTheGate: unique symbol;

/** Why a release is visible only in a preview. */
export type HoldReason = "draft" | "embargoed" | "scheduled";

/** The event of a release, with its on-site contact resolved. */
export type PublishedEvent = Omit<ReleaseEvent, "contact"> & { readonly contact?: MediaContact };

/** The address of one language version of a release. */
export interface ReleaseVersionLink {
  readonly language: string;
  readonly title: string;
  readonly path: SitePath;
}

/** Fields copied unchanged from a release. A field that is not listed here is not published. */
export const PUBLIC_FACTS = [
  "id",
  "source",
  "language",
  "slug",
  "title",
  "date",
  "type",
  "lead",
  "socialText",
  "place",
  "images",
  "documents",
  "video",
  "links",
  "quotes",
  "facts",
  "aliases",
  "inheritedFrom",
  "body",
] as const satisfies readonly (keyof Release)[];

/**
 * A release that may be public at the moment of the build. Only `publish` makes one, so the compiler rejects an
 * embargoed release wherever a `PublishedRelease` is expected.
 */
export interface PublishedRelease extends Pick<Release, (typeof PUBLIC_FACTS)[number]> {
  readonly [throughTheGate]: true;
  /** `/2026/recruitment-survey/`, `/nn/2026/…/`. */
  readonly path: SitePath;
  /** Calendar year of `date` in the site's zone. */
  readonly year: number;
  /** The last time the public version changed: publication, correction or withdrawal. */
  readonly updated: Timestamp;
  readonly publisher: Publisher;
  /** The lead, else the beginning of the first paragraph; used by lists and descriptions. May be empty. */
  readonly summary: string;
  readonly topics: readonly Topic[];
  readonly contacts: readonly MediaContact[];
  readonly event?: PublishedEvent;
  /** Newest first; none in the future. */
  readonly corrections: readonly Correction[];
  /** `replacedBy` is the id of a release that is public. */
  readonly withdrawn?: Withdrawal;
  /** Markdown, in the release's language when there is one. */
  readonly boilerplate?: string;
  /** Other languages of the same release, in the site's order. */
  readonly translations: readonly ReleaseVersionLink[];
  /** Ids of related releases that are public. */
  readonly related: readonly string[];
  /** Set only in previews: this release is not public yet. */
  readonly held?: HoldReason;
}

/** A topic with its label in one language; `key` is its part of the address. */
export interface Topic {
  readonly key: string;
  readonly label: string;
}

/** A list of releases in one language, newest first, withdrawn ones left out. */
export interface ReleaseList {
  readonly kind: ListKind;
  /** Year, type id, topic key or publisher id; `all` for the archive. */
  readonly key: string;
  /** Year, topic or publisher as shown to readers; the id of a type; empty for the archive. */
  readonly label: string;
  readonly language: string;
  /** First page: `/type/news/`, `/nn/releases/`. */
  readonly path: SitePath;
  readonly releases: readonly PublishedRelease[];
}

/** The pages and releases of one language. */
export interface Edition {
  readonly language: string;
  /** Root of the language's tree: `/` or `/nn/`. */
  readonly root: SitePath;
  /** Newest first, without withdrawn ones; for lists, feeds and search. */
  readonly releases: readonly PublishedRelease[];
  /** Newest first, with withdrawn ones; for pages. */
  readonly allReleases: readonly PublishedRelease[];
  /** The archive list first, then years, types, topics, publishers. */
  readonly lists: readonly ReleaseList[];
}

/** The part of the press room that may be public at `now`. */
export interface PublishedPressRoom {
  readonly site: SiteSettings;
  readonly now: Timestamp;
  /**
   * The last moment, not after `now`, at which something was published, shown or over by itself: two builds of the same
   * content with the same `asOf` differ in nothing that readers wait for.
   */
  readonly asOf: Timestamp;
  /** True if drafts and embargoed releases are included, marked as held. */
  readonly preview: boolean;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly contacts: ReadonlyMap<string, MediaContact>;
  /** The site's own publisher. */
  readonly owner: Publisher;
  /** Press contacts of the whole room. */
  readonly pressContacts: readonly MediaContact[];
  /** Pages written by the team, by file name. */
  readonly pages: readonly OwnPage[];
  /** In the order of the site's languages. */
  readonly editions: readonly Edition[];
  /** By id, then language. */
  readonly byId: ReadonlyMap<string, ReadonlyMap<string, PublishedRelease>>;
}
