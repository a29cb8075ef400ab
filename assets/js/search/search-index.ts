import type { Facets } from "../../../src/search/facets.ts";
import { decodeNumbers, FACETS_FILE } from "../../../src/search/facet-codes.ts";
import type { SearchSettings } from "../../../src/site/models/search-settings.ts";
import type { Fragment, Pagefind } from "./pagefind.ts";
import type { FacetName } from "./state.ts";
import { tellingWords } from "./stop-words.ts";

export type IndexPlace = SearchSettings["indexes"][number];

/** What narrows and orders a release, in its index's terms. */
export interface Entry {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

/** A release that was found; `open` fetches what is shown of it. */
export interface Hit {
  readonly place: IndexPlace;
  readonly entry: Entry;
  /** Among the releases of its index, from the oldest. */
  readonly number: number;
  readonly score: number;
  /** What the publisher is called. */
  readonly publisher: string;
  readonly open: () => Promise<Fragment>;
}

/** The search index of one language, opened. */
export interface SearchIndex {
  readonly place: IndexPlace;
  /** Names of publishers and topics by id, most frequent first. */
  readonly names: Readonly<Record<"publisher" | "topic", ReadonlyMap<string, string>>>;
  /** The most frequent first; years newest first. */
  readonly types: readonly string[];
  readonly years: readonly string[];
  /** Best first with words; everything without. */
  search(words: string | null): Promise<Hit[]>;
}

/** Opens an index. Each language has its own copy of Pagefind, which knows that language's stems. Rejects when something is missing. */
export async function openIndex(place: IndexPlace): Promise<SearchIndex> {
  const [pagefind, facets] = await Promise.all([
    import(`${place.folder}pagefind.js`) as Promise<Pagefind>,
    fetchFacets(`${place.folder}${FACETS_FILE}`),
  ]);
  // A worker would be another file to fetch, as large as the script; a search takes some hundredths of a second.
  await pagefind.options({ noWorker: true, excerptLength: 32, excerptEllipsis: "…" });
  const entries = readEntries(facets, place.language);
  const names = { publisher: namesOf(facets.publisher), topic: namesOf(facets.topic) };
  return {
    place,
    names,
    types: facets.type.values.map(({ id }) => id),
    years: [...new Set(entries.map((entry) => entry.day.slice(0, 4)))].reverse(),
    search: async (words) => {
      const { results } = await pagefind.search(words === null ? null : tellingWords(words, place.language));
      if (results.length === 0) await expectAllFetched(`${place.folder}index/`);
      return results.flatMap(({ id, score, data }) => {
        // A result is named by its number among the entries, in base 36; what follows is of no interest.
        const number = Number.parseInt(id, 36);
        const entry = entries[number];
        if (!entry) return [];
        const publisher = names.publisher.get(entry.values.publisher[0] ?? "") ?? "";
        return [{ place, entry, number, score, publisher, open: data }];
      });
    },
  };
}

async function fetchFacets(address: string): Promise<Facets> {
  // It keeps its name when it changes: an old copy would describe other releases.
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const packed = response.body?.pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(packed).json()) as Facets;
}

/** Pagefind takes a list of words that did not arrive for an empty one; throws if one is missing. */
async function expectAllFetched(folder: string): Promise<void> {
  // The browser writes down what it fetched a moment later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const lost = performance
    .getEntriesByType("resource")
    .filter((entry) => entry.name.includes(folder))
    .some((entry) => [0, 404, 500, 502, 503, 504].includes((entry as PerformanceResourceTiming).responseStatus));
  if (lost) throw new Error(`A part of ${folder} is missing.`);
}

function readEntries(facets: Facets, language: string): Entry[] {
  const days = readDays(facets);
  const types = decodeNumbers(facets.type.of);
  const publishers = decodeNumbers(facets.publisher.of);
  const topics = facets.topic.of.split(" ").map(decodeNumbers);
  const ids = (column: Facets["type"], numbers: readonly (number | undefined)[]): string[] =>
    numbers.flatMap((number) => (number === undefined ? [] : (column.values[number]?.id ?? [])));
  return days.map((day, number) => ({
    day,
    values: {
      type: ids(facets.type, [types[number]]),
      publisher: ids(facets.publisher, [publishers[number]]),
      topic: ids(facets.topic, topics[number] ?? []),
      year: [day.slice(0, 4)],
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

function namesOf(column: Facets["publisher"]): ReadonlyMap<string, string> {
  return new Map(column.values.map(({ id, name }) => [id, name ?? id]));
}
