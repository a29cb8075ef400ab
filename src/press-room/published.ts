import type { Correction, MediaContact, Release, ReleaseEvent, Withdrawal } from "../release/release.ts";
import type { Timestamp } from "../time/timestamp.ts";
import type { ListKind, SitePath } from "./addresses.ts";
import type { OwnPage } from "./own-pages/own-page.ts";
import type { Publisher, SiteSettings } from "./press-room.ts";

declare const throughTheGate: unique symbol;

/** Why a preview shows what the public may not see yet. */
export type HoldReason = "draft" | "embargoed" | "scheduled";

/** The event of a release with its contact on the day looked up. */
export type PublishedEvent = Omit<ReleaseEvent, "contact"> & { readonly contact?: MediaContact };

/** Where one language version of a release lives. */
export interface ReleaseVersionLink {
  readonly language: string;
  readonly title: string;
  readonly path: SitePath;
}

/** Facts of a release that leave its file as they are. A field that is not named here stays inside. */
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
 * A release that may be public at the moment of the build. Only `publish` makes one:
 * whatever takes a `PublishedRelease` cannot be handed an embargoed file by mistake.
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
  /** The lead, else the beginning of the first paragraph: what lists and descriptions show. May be empty. */
  readonly summary: string;
  readonly topics: readonly Topic[];
  readonly contacts: readonly MediaContact[];
  readonly event?: PublishedEvent;
  /** Newest first; none from the future. */
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

/** A topic as one language shows it; `key` is its address. */
export interface Topic {
  readonly key: string;
  readonly label: string;
}

/** A list of releases in one language, newest first, withdrawn ones left out. */
export interface ReleaseList {
  readonly kind: ListKind;
  /** Year, type id, topic key or publisher id; `all` for the archive. */
  readonly key: string;
  /** Year, topic or publisher as readers know it, the id of a type, empty for the archive. */
  readonly label: string;
  readonly language: string;
  /** First page: `/type/news/`, `/nn/releases/`. */
  readonly path: SitePath;
  readonly releases: readonly PublishedRelease[];
}

/** What one language's tree is made of. */
export interface Edition {
  readonly language: string;
  /** `/` or `/nn/`. */
  readonly root: SitePath;
  /** Newest first, withdrawn ones left out: lists, feeds, search. */
  readonly releases: readonly PublishedRelease[];
  /** Newest first, withdrawn ones included: pages. */
  readonly allReleases: readonly PublishedRelease[];
  /** The archive list first, then years, types, topics, publishers. */
  readonly lists: readonly ReleaseList[];
}

/** The press room as the public may see it at `now`. */
export interface PublishedPressRoom {
  readonly site: SiteSettings;
  readonly now: Timestamp;
  /** True when drafts and embargoed releases are shown, marked. */
  readonly preview: boolean;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly contacts: ReadonlyMap<string, MediaContact>;
  /** The site's own publisher. */
  readonly owner: Publisher;
  /** Press contacts of the whole room. */
  readonly pressContacts: readonly MediaContact[];
  /** Pages that the team wrote itself, by file name. */
  readonly pages: readonly OwnPage[];
  /** In the order of the site's languages. */
  readonly editions: readonly Edition[];
  /** By id, then language. */
  readonly byId: ReadonlyMap<string, ReadonlyMap<string, PublishedRelease>>;
}
