import type { Hit, SearchIndex } from "./search-index.ts";
import { type Chosen, FACETS, type FacetName, type SearchState } from "./state.ts";
import { hasAeAndOe, otherSpellings } from "./spellings.ts";

/** What a search found. */
export interface Outcome {
  /** What fits words and choices, in the order asked for. */
  readonly hits: readonly Hit[];
  /** What fits the words, in every language that was searched. */
  readonly matches: readonly Hit[];
  /** The words that were searched instead, when nothing was found with those the reader wrote. */
  readonly instead?: string;
}

/** Searches the indexes; those of languages that are not chosen serve the counts only. */
export async function find(state: SearchState, indexes: readonly SearchIndex[]): Promise<Outcome> {
  const matches = await matchesOf(state.words, indexes);
  if (matches.length > 0 || state.words === "") return { matches, hits: narrow(matches, state) };
  const forgiving = indexes.filter(({ place }) => hasAeAndOe(place.language));
  for (const instead of forgiving.length > 0 ? otherSpellings(state.words) : []) {
    const others = await matchesOf(instead, forgiving);
    if (others.length > 0) return { matches: others, hits: narrow(others, state), instead };
  }
  return { matches, hits: [] };
}

async function matchesOf(words: string, indexes: readonly SearchIndex[]): Promise<Hit[]> {
  const found = await Promise.all(indexes.map((index) => index.search(words === "" ? null : words)));
  return found.flat();
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
