import { encodeNumbers } from "./facet-codes.ts";
import type { Named, SearchRow } from "./record.ts";

/**
 * The values that narrow and order a search, for every record of an index: releases and their documents, oldest first, then
 * everything without a date. One character encodes a value (its place in `values`, see facet-codes.ts), which makes it a
 * third of the size of Pagefind's own filters and sort order.
 * It is the first file of an index that is fetched, and the only one whose name stays the same when its content changes.
 */
export interface Facets {
  /**
   * The files that the search page reads. Without them the index is as Pagefind wrote it, and the page searches through
   * Pagefind's own script.
   */
  readonly files?: IndexFileNames;
  /** All records. */
  readonly count: number;
  /** The kind of each record: a letter of `KINDS`. */
  readonly kinds: string;
  /** Releases with an event: the record's number, and the start in local time, `2026-03-20T10:00` or a day alone. */
  readonly events: readonly (readonly [number: number, start: string])[];
  /** The day of the oldest record, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** Number of files that say how many releases of each language have a word; 0 in a press room of one language. */
  readonly countFiles: number;
  /** For each record with a day the days since the one before. */
  readonly days: string;
  readonly type: FacetColumn;
  readonly publisher: FacetColumn;
  /** Which records have which topic is in a file of its own (`TopicLists`), the largest of all in a large archive. */
  readonly topic: Pick<FacetColumn, "values"> & { readonly file: string };
  /** Further indexes with older releases of the language, from the oldest; each is complete in itself. */
  readonly older?: readonly OlderIndex[];
}

/** An index of older releases: its folder within that of the language, how many records, the first and the last day. */
export interface OlderIndex {
  readonly folder: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

/** What a record of the search index is: a release, one of its documents, a page of the team's own, a contact or a publisher's logo. */
export type RecordKind = "release" | "document" | "page" | "contact" | "logo";

/** Between what is shown of a contact and what it is only found by. */
export const SHOWN_END = " — ";

/** Letters that stand for kinds of records. */
export const KINDS: Readonly<Record<string, RecordKind>> = {
  r: "release",
  d: "document",
  p: "page",
  c: "contact",
  l: "logo",
};

/** The topics of each record: how many it has, and the steps between their places in `topic.values`, smallest first. */
export interface TopicLists {
  readonly lengths: string;
  readonly steps: string;
}

/** Names in the index's folder, and the release of Pagefind that made what is in the files. */
export interface IndexFileNames {
  readonly version: string;
  readonly pages: string;
  readonly program: string;
}

/** The values a facet has, most frequent first, and which of them each record with a day has. */
interface FacetColumn {
  readonly values: readonly { readonly id: string; readonly name?: string }[];
  readonly of: string;
}

const DAY = 86_400_000;

/** Names of files beside the facets. `topicFile` is the one with `topicListsOf` the records. */
interface Beside {
  readonly topicFile: string;
  readonly countFiles: number;
  readonly files?: IndexFileNames | undefined;
  readonly older?: readonly OlderIndex[];
}

/** Facets of records: those with a day from the oldest, then the others. */
export function facetsOf(records: readonly SearchRow[], { topicFile, countFiles, files, older = [] }: Beside): Facets {
  const letters = new Map(Object.entries(KINDS).map(([letter, kind]) => [kind, letter]));
  const days = records.flatMap(({ day }) => (day === undefined ? [] : [Date.parse(day) / DAY]));
  return {
    ...(files && { files }),
    count: records.length,
    kinds: records.map(({ kind }) => letters.get(kind)).join(""),
    events: records.flatMap(({ event }, number) => (event === undefined ? [] : [[number, event] as const])),
    countFiles,
    firstDay: records[0]?.day ?? "",
    days: encodeNumbers(days.map((day, number) => Math.max(0, day - (days[number - 1] ?? day)))),
    type: singleColumn(records, ({ type }) => (type === undefined ? [] : [{ id: type }])),
    publisher: singleColumn(records, ({ publisher }) => (publisher ? [publisher] : [])),
    topic: { values: valuesOf(records, topicsOf), file: topicFile },
    ...(older.length > 0 && { older }),
  };
}

/** The topics of records, in the order of the values of `facetsOf` them. */
export function topicListsOf(records: readonly SearchRow[]): TopicLists {
  const places = placesOf(valuesOf(records, topicsOf));
  const lists = records.map(({ topics }) =>
    topics.flatMap(({ id }) => places.get(id) ?? []).sort((one, other) => one - other),
  );
  return {
    lengths: encodeNumbers(lists.map((list) => list.length)),
    steps: encodeNumbers(lists.flatMap((list) => list.map((place, index) => place - (list[index - 1] ?? 0)))),
  };
}

type Value = Pick<Named, "id"> & Partial<Named>;
type ValuesOf = (record: SearchRow) => readonly Value[];

const topicsOf: ValuesOf = ({ topics }) => topics;

/** A facet of which a record has one value. */
function singleColumn(records: readonly SearchRow[], of: ValuesOf): FacetColumn {
  const values = valuesOf(records, of);
  const places = placesOf(values);
  return { values, of: encodeNumbers(records.flatMap(of).flatMap(({ id }) => places.get(id) ?? [])) };
}

/** Most frequent first. */
function valuesOf(records: readonly SearchRow[], of: ValuesOf): readonly Value[] {
  const found = new Map<string, { value: Value; count: number }>();
  for (const value of records.flatMap(of)) {
    // A publisher that was renamed has the name in its newest release.
    found.set(value.id, { value, count: (found.get(value.id)?.count ?? 0) + 1 });
  }
  const values = [...found.values()].sort((a, b) => b.count - a.count || (a.value.id < b.value.id ? -1 : 1));
  return values.map(({ value }) => value);
}

function placesOf(values: readonly Value[]): ReadonlyMap<string, number> {
  return new Map(values.map(({ id }, place) => [id, place]));
}
