import { encodeNumbers } from "./facet-codes.ts";
import type { Named, SearchRow } from "./record.ts";

/**
 * The values by which a search is narrowed and sorted, for every record of an index: releases and their documents,
 * oldest first, then records without a date. One character encodes a value (its position in `values`, see
 * facet-codes.ts), which takes a third of the size of Pagefind's own filters and sort order. It is the first file of an
 * index that is fetched, and the only one whose name stays the same when its content changes.
 */
export interface Facets {
  /**
   * The files that the search page reads. Undefined for an unchanged index of Pagefind, which the page searches with
   * Pagefind's own script.
   */
  readonly files?: IndexFileNames;
  /** Number of all records. */
  readonly count: number;
  /** The kind of each record: a letter of `KINDS`. */
  readonly kinds: string;
  /** Releases with an event: the record's number, and the start in local time, `2026-03-20T10:00` or a day alone. */
  readonly events: readonly (readonly [number: number, start: string])[];
  /** The day of the oldest record, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** Number of files with the counts of words by language; 0 in a press room of one language. */
  readonly countFiles: number;
  /** For each record with a day, the number of days since the previous record. */
  readonly days: string;
  readonly type: FacetColumn;
  readonly publisher: FacetColumn;
  /** The topics of each record are in a separate file (`TopicLists`), the largest one of a large archive. */
  readonly topic: Pick<FacetColumn, "values"> & { readonly file: string };
  /** Further indexes with older releases of the language, the oldest first; each can be searched alone. */
  readonly older?: readonly OlderIndex[];
}

/** An index of older releases: its folder inside that of the language, its number of records, its first and last day. */
export interface OlderIndex {
  readonly folder: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

/** Kind of a record of the search index. `page` is a team's own page, `logo` the logo of a publisher. */
export type RecordKind = "release" | "document" | "page" | "contact" | "logo";

/** Separates the shown part of a contact's text from words by which it is only found. */
export const SHOWN_END = " — ";

/** Kinds of records by their letters in `Facets`. */
export const KINDS: Readonly<Record<string, RecordKind>> = {
  r: "release",
  d: "document",
  p: "page",
  c: "contact",
  l: "logo",
};

/** For each record: its number of topics, and the differences between their sorted positions in `topic.values`. */
export interface TopicLists {
  readonly lengths: string;
  readonly steps: string;
}

/** File names in the folder of the index, and the version of Pagefind that made the content of the files. */
export interface IndexFileNames {
  readonly version: string;
  readonly pages: string;
  readonly program: string;
}

/** The values of a facet, most frequent first, and for each record with a day its value. */
interface FacetColumn {
  readonly values: readonly { readonly id: string; readonly name?: string }[];
  readonly of: string;
}

const DAY = 86_400_000;

/** Names of files beside the facets. `topicFile` contains `topicListsOf` the records. */
interface Beside {
  readonly topicFile: string;
  readonly countFiles: number;
  readonly files?: IndexFileNames | undefined;
  readonly older?: readonly OlderIndex[];
}

/** Facets of records; `records` with a day come first, the oldest first. */
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

/** The topics of records, numbered by their positions in the values of `facetsOf` the same records. */
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

/** A facet with one value for each record. */
function singleColumn(records: readonly SearchRow[], of: ValuesOf): FacetColumn {
  const values = valuesOf(records, of);
  const places = placesOf(values);
  return { values, of: encodeNumbers(records.flatMap(of).flatMap(({ id }) => places.get(id) ?? [])) };
}

/** Most frequent first. */
function valuesOf(records: readonly SearchRow[], of: ValuesOf): readonly Value[] {
  const found = new Map<string, { value: Value; count: number }>();
  for (const value of records.flatMap(of)) {
    // A later record overwrites the name, so a renamed publisher has that of its newest release.
    found.set(value.id, { value, count: (found.get(value.id)?.count ?? 0) + 1 });
  }
  const values = [...found.values()].sort((a, b) => b.count - a.count || (a.value.id < b.value.id ? -1 : 1));
  return values.map(({ value }) => value);
}

function placesOf(values: readonly Value[]): ReadonlyMap<string, number> {
  return new Map(values.map(({ id }, place) => [id, place]));
}
