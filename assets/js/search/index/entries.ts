import { decodeNumbers } from "../../../../src/search/facet-codes.ts";
import type { Facets } from "../../../../src/search/facets.ts";
import type { FacetName } from "../state.ts";

/** The values that narrow and order a release. A page of the team's own has only its language. */
export interface Entry {
  readonly isPage: boolean;
  /** `YYYY-MM-DD`; of a page empty. */
  readonly day: string;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

/** The entries of an index: releases from the oldest, then pages. */
export function readEntries(facets: Facets, language: string): Entry[] {
  const days = readDays(facets);
  const types = decodeNumbers(facets.type.of);
  const publishers = decodeNumbers(facets.publisher.of);
  const topics = facets.topic.of.split(" ").map(decodeNumbers);
  const ids = (column: Facets["type"], numbers: readonly (number | undefined)[]): string[] =>
    numbers.flatMap((number) => (number === undefined ? [] : (column.values[number]?.id ?? [])));
  return Array.from({ length: facets.count }, (_, number) => days[number] ?? "").map((day, number) => ({
    isPage: day === "",
    day,
    values: {
      type: ids(facets.type, [types[number]]),
      publisher: ids(facets.publisher, [publishers[number]]),
      topic: ids(facets.topic, topics[number] ?? []),
      year: day === "" ? [] : [day.slice(0, 4)],
      language: [language],
    },
  }));
}

function readDays({ firstDay, days }: Facets): string[] {
  const day = new Date(firstDay);
  return decodeNumbers(days).map((later) => {
    day.setUTCDate(day.getUTCDate() + later);
    return day.toISOString().slice(0, 10);
  });
}
