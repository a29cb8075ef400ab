import { encodeNumbers } from "./facet-codes.ts";
import type { Named, SearchRecord } from "./record.ts";

/**
 * The values that narrow and order a search, for every release of an index, oldest first; pages of the team's own follow
 * the releases and have no values here. One character encodes a value (its place in `values`, see facet-codes.ts), which
 * makes it a third of the size of Pagefind's own filters and sort order.
 * It is the first file of an index that is fetched, and the only one whose name stays the same when its content changes.
 */
export interface Facets {
  /**
   * The files that the search page reads. Without them the index is as Pagefind wrote it, and the page searches through
   * Pagefind's own script.
   */
  readonly files?: IndexFileNames;
  /** Releases and pages. */
  readonly count: number;
  /** The day of the oldest record, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** For each release the days since the one before. */
  readonly days: string;
  readonly type: FacetColumn;
  readonly publisher: FacetColumn;
  readonly topic: FacetColumn;
}

/** Names in the index's folder, and the release of Pagefind that made what is in the files. */
export interface IndexFileNames {
  readonly version: string;
  readonly meta: string;
  readonly program: string;
}

/** The values a facet has, most frequent first, and for each record which of them it has. */
export interface FacetColumn {
  readonly values: readonly { readonly id: string; readonly name?: string }[];
  /** A character for each record; of topics as many as it has, with a space between records. */
  readonly of: string;
}

const DAY = 86_400_000;

/** Facets of records: releases from the oldest, then pages. */
export function facetsOf(records: readonly SearchRecord[], files?: IndexFileNames): Facets {
  const days = records.flatMap(({ day }) => (day === undefined ? [] : [Date.parse(day) / DAY]));
  return {
    ...(files && { files }),
    count: records.length,
    firstDay: records[0]?.day ?? "",
    days: encodeNumbers(days.map((day, number) => Math.max(0, day - (days[number - 1] ?? day)))),
    type: facetColumn(records, ({ type }) => (type === undefined ? [] : [{ id: type }]), ""),
    publisher: facetColumn(records, ({ publisher }) => (publisher ? [publisher] : []), ""),
    topic: facetColumn(records, (record) => record.topics, " "),
  };
}

type Value = Pick<Named, "id"> & Partial<Named>;

function facetColumn(
  records: readonly SearchRecord[],
  valuesOf: (record: SearchRecord) => readonly Value[],
  separator: string,
): FacetColumn {
  const found = new Map<string, { value: Value; count: number }>();
  for (const value of records.flatMap(valuesOf)) {
    // A publisher that was renamed has the name in its newest release.
    found.set(value.id, { value, count: (found.get(value.id)?.count ?? 0) + 1 });
  }
  const values = [...found.values()].sort((a, b) => b.count - a.count || (a.value.id < b.value.id ? -1 : 1));
  const places = new Map(values.map(({ value }, place) => [value.id, place]));
  // Sorted, because that packs smaller.
  const placesOf = (named: readonly Value[]): number[] =>
    named.flatMap(({ id }) => places.get(id) ?? []).sort((a, b) => a - b);
  return {
    values: values.map(({ value }) => value),
    of: records.map((record) => encodeNumbers(placesOf(valuesOf(record)))).join(separator),
  };
}
