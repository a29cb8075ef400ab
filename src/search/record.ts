import type { OwnPage } from "../press-room/own-pages/own-page.ts";
import type { PublishedRelease } from "../press-room/published.ts";
import { bodyHash } from "../release/body/body.ts";
import type { RecordKind } from "./facets.ts";

/**
 * A record of the search index: its address, the text that is searched and shown as an excerpt, and its facets. Only
 * releases and their documents have a day, type and publisher.
 */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** From the press room's root, without a leading slash: `2026/recruitment-survey/`. */
  readonly url: string;
  readonly title: string;
  /** The text of the release or page, without the frame around it. */
  readonly content: string;
  /** The day of publication in the press room's zone, `YYYY-MM-DD`. */
  readonly day?: string;
  /** The clock time of publication in the press room's zone, `08:30:00+01:00`; missing if the release has only a day. */
  readonly time?: string;
  readonly type?: string;
  readonly publisher?: Named;
  readonly topics: readonly Named[];
  /** Start of the release's event in the press room's zone: `2026-03-20T10:00`, or a day alone. */
  readonly event?: string;
}

/** An id as used in addresses, and its name in the release's language. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The part of a record that Pagefind gets. Its words depend on title and content; the time is only shown with a result. */
export type IndexedRecord = Pick<SearchRecord, "url" | "title" | "content" | "time">;

/** The text that is searched and shown as an excerpt, and what is shown with it. */
export type SearchText = Pick<SearchRecord, "title" | "content" | "time">;

/** A record without its text. */
export type SearchRow = Omit<SearchRecord, keyof SearchText>;

/** The searched text of a release, and its time, which is shown with it. */
export function searchText(release: PublishedRelease): SearchText {
  const time = shownTime(release);
  return {
    title: release.title,
    content: asText([release.lead, release.body.text, ...otherPieces(release)]),
    ...(time !== undefined && { time }),
  };
}

/** The values that determine `searchText`; does not read the long parts of the body. */
export function searchTextKey(release: PublishedRelease): readonly unknown[] {
  return [release.title, release.lead, bodyHash(release.body), shownTime(release), ...otherPieces(release)];
}

/** The time with its offset. It is in the text's part of the record, because only opened results need it. */
function shownTime({ date }: PublishedRelease): string | undefined {
  return date.precision === "day" ? undefined : date.iso.slice("YYYY-MM-DDT".length);
}

/** The record of a release without its text. */
export function searchRow(release: PublishedRelease): SearchRow {
  const { event } = release;
  return {
    kind: "release",
    url: release.path.slice(1),
    day: release.date.iso.slice(0, 10),
    type: release.type,
    publisher: { id: release.publisher.id, name: release.publisher.name },
    topics: release.topics.map((topic) => ({ id: topic.key, name: topic.label })),
    ...(event && { event: event.start.iso.slice(0, event.start.precision === "day" ? 10 : 16) }),
  };
}

/** The record of a team's own page. The text of a template is unknown until Eleventy renders it, so its description is indexed. */
export function ownPageRecord({ path, title, description, body }: OwnPage): SearchRecord {
  const text = body.kind === "markdown" ? body.body.text : description;
  return { kind: "page", url: path.slice(1), title, content: asText([text]), topics: [] };
}

/** Searched texts besides lead and body. Excludes boilerplate, related releases and lists, which are not about this release. */
function otherPieces(release: PublishedRelease): readonly (string | undefined)[] {
  const { event } = release;
  return [
    ...release.quotes.flatMap((quote) => [quote.text, quote.by, quote.role]),
    ...release.facts.map((fact) => `${fact.label}: ${fact.value}`),
    ...release.images.map((image) => image.caption),
    ...release.documents.map((document) => document.title),
    event?.place,
    event?.address,
    ...release.corrections.map((correction) => correction.note),
    ...release.contacts.map((contact) => contact.name),
    release.place,
  ];
}

/** Pieces of text in one line, as sentences. */
function asText(pieces: readonly (string | undefined)[]): string {
  return pieces
    .map((piece) =>
      withoutAddresses(piece ?? "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((piece) => piece !== "")
    .map((piece) => (/[.!?…:»”"]$/u.test(piece) ? piece : `${piece}.`))
    .join(" ");
}

/** Removes web addresses from a text: readers do not see the words in them, and `wiki` or `www` would find every release that links. */
function withoutAddresses(text: string): string {
  return text.replace(/\s?\((?:https?:\/\/|www\.)[^\s)]*\)|(?:https?:\/\/|www\.)[^\s<>"»”]*[^\s<>"»”.,;:!?)]/g, "");
}
