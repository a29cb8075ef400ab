import type { Found, Hit, SearchIndex } from "./index/search-index.ts";
import { type Chosen, FACETS, type FacetName, type SearchState } from "./state.ts";
import { hasAeAndOe, otherSpellings } from "./words/spellings.ts";

/** The result of a search. */
export interface Outcome {
  /** Hits that match words and choices, in the requested order. */
  readonly hits: readonly Hit[];
  /** Hits that match the words, in every language that was searched. */
  readonly matches: readonly Hit[];
  /** Words that no release has; they were left out of the search. */
  readonly missing: readonly string[];
  /** The words that were searched instead, when nothing was found with those the reader wrote. */
  readonly instead?: string;
}

/**
 * Searches the indexes; those of languages that are not chosen serve the counts only. If no release has all the words, another
 * spelling is tried, and then the words that some release has.
 */
export async function find(state: SearchState, indexes: readonly SearchIndex[]): Promise<Outcome> {
  const { words } = state;
  const asked = await search(words, indexes);
  if (words === "" || (asked.missing.length === 0 && asked.hits.length > 0)) return outcome(asked, state);
  const forgiving = indexes.filter(({ place }) => hasAeAndOe(place.language));
  for (const instead of forgiving.length > 0 ? otherSpellings(words) : []) {
    const other = await search(instead, forgiving);
    if (other.missing.length === 0 && other.hits.length > 0) return { ...outcome(other, state), instead };
  }
  return outcome(asked, state);
}

/**
 * Hits of those languages that have the most words. Where they lack different ones the first counts: what is said of the
 * hits must be true of each.
 */
async function search(words: string, indexes: readonly SearchIndex[]): Promise<Found> {
  const found = await Promise.all(indexes.map((index) => index.search(words === "" ? null : words)));
  const fewest = Math.min(...found.map(({ missing }) => missing.length));
  const missing = found.find((one) => one.missing.length === fewest)?.missing ?? [];
  const same = found.filter((one) => one.missing.join(" ") === missing.join(" "));
  const hits = same.flatMap((one) => one.hits);
  // A list without words is one of releases.
  return { missing, hits: words === "" ? hits.filter(({ entry }) => entry.kind === "release") : hits };
}

function outcome({ hits, missing }: Found, state: SearchState): Outcome {
  return { matches: hits, hits: narrow(hits, state), missing };
}

function narrow(matches: readonly Hit[], { words, chosen, order }: SearchState): Hit[] {
  const byDate = order === "date" || words === "";
  return matches
    .filter((hit) => FACETS.every((name) => fits(hit, name, chosen)))
    .sort((a, b) => (byDate ? 0 : b.score - a.score) || newer(a, b));
}

/** Within an index the later one comes last; days order releases of different languages. */
function newer(a: Hit, b: Hit): number {
  if (a.entry.day !== b.entry.day) return a.entry.day < b.entry.day ? 1 : -1;
  return b.number - a.number;
}

/** How many matches have each value of a facet, whatever is chosen of that facet itself. */
export function countValues(matches: readonly Hit[], facet: FacetName, chosen: Chosen): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const hit of matches) {
    if (!FACETS.every((name) => name === facet || fits(hit, name, chosen))) continue;
    for (const value of hit.entry.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function fits({ entry }: Hit, name: FacetName, chosen: Chosen): boolean {
  return chosen[name].length === 0 || entry.values[name].some((value) => chosen[name].includes(value));
}
