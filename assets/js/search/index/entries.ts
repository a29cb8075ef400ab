import { decodeNumbers } from "../../../../src/search/facet-codes.ts";
import { type Facets, KINDS, type RecordKind, type TopicLists } from "../../../../src/search/facets.ts";
import type { FacetName } from "../state.ts";

/** The kind of a record and its values of facets. Records without a date have only a language. */
export interface Entry {
  readonly kind: RecordKind;
  /** `YYYY-MM-DD`; empty without a date. */
  readonly day: string;
  /** Start of the event, local time: `2026-03-20T10:00`, or a day alone. */
  readonly event?: string;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

/** The entries of an index, in the order of its records, without topics. */
export function readEntries(facets: Facets, language: string): Entry[] {
  const days = readDays(facets);
  const types = decodeNumbers(facets.type.of);
  const publishers = decodeNumbers(facets.publisher.of);
  const events = new Map(facets.events);
  const ids = (column: Facets["type"], place: number | undefined): string[] =>
    place === undefined ? [] : [column.values[place]?.id ?? ""];
  return Array.from(facets.kinds, (letter, number) => {
    const [day = "", event] = [days[number], events.get(number)];
    return {
      kind: KINDS[letter] ?? "release",
      day,
      ...(event !== undefined && { event }),
      values: {
        type: ids(facets.type, types[number]),
        publisher: ids(facets.publisher, publishers[number]),
        topic: [],
        year: day === "" ? [] : [day.slice(0, 4)],
        language: [language],
      },
    };
  });
}

/** The entries with their topics. */
export function withTopics(
  entries: readonly Entry[],
  { values }: Facets["topic"],
  { lengths, steps }: TopicLists,
): Entry[] {
  const counts = decodeNumbers(lengths);
  const places = decodeNumbers(steps);
  let next = 0;
  return entries.map((entry, number) => {
    let place = 0;
    const topic = places.slice(next, next + (counts[number] ?? 0)).map((step) => values[(place += step)]?.id ?? "");
    next += topic.length;
    return topic.length === 0 ? entry : { ...entry, values: { ...entry.values, topic } };
  });
}

function readDays({ firstDay, days }: Facets): string[] {
  const day = new Date(firstDay);
  return decodeNumbers(days).map((later) => {
    day.setUTCDate(day.getUTCDate() + later);
    return day.toISOString().slice(0, 10);
  });
}
