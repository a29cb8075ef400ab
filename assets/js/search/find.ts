import type { RecordKind } from "../../../src/search/facets.ts";
import type { Found, Hit, SearchIndex } from "./index/search-index.ts";
import { type ChoiceName, CHOICES, type Chosen, type FacetName, type SearchState } from "./state.ts";
import { hasAeAndOe, otherSpellings } from "./words/spellings.ts";

/** The result of a search. */
export interface Outcome {
  /** Releases and pages that match words and choices, in the requested order. */
  readonly hits: readonly Hit[];
  /** Releases and pages that match the words, in every language that was searched. */
  readonly matches: readonly Hit[];
  /** Contacts, documents and logos that match the words, best first. */
  readonly things: readonly Hit[];
  /** Words that nothing has; they were left out of the search. */
  readonly missing: readonly string[];
  /** Other spellings of words that were searched beside them. */
  readonly also: readonly string[];
  /** The words that were searched instead, when nothing was found with those the reader wrote. */
  readonly instead?: string;
  /** Words that the reader may have meant, by missing words. */
  readonly suggest?: () => Promise<ReadonlyMap<string, string>>;
}

/** Share by which a release of today counts for more than one of long ago, and the years after which half of that is left. */
const FRESHNESS = 0.3;
const HALF_LIFE = 2;
const YEAR = 365.25 * 86_400_000;

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
  const also = [...new Set(same.flatMap((one) => one.also))];
  const instead = same.every((one) => one.instead !== undefined) ? same[0]?.instead : undefined;
  const suggest = found.find((one) => one.suggest)?.suggest;
  // A list without words is one of releases.
  return {
    missing,
    also,
    hits: words === "" ? hits.filter(({ entry }) => entry.kind === "release") : hits,
    ...(instead !== undefined && { instead }),
    ...(suggest && { suggest }),
  };
}

const LISTED: ReadonlySet<RecordKind> = new Set(["release", "page"]);

function outcome({ hits, ...found }: Found, state: SearchState): Outcome {
  const matches = hits.filter(({ entry }) => LISTED.has(entry.kind));
  const things = hits.filter(({ entry }) => !LISTED.has(entry.kind));
  return { matches, hits: narrow(matches, state), things: ordered(things, false), ...found };
}

function narrow(matches: readonly Hit[], { words, chosen, order }: SearchState): Hit[] {
  const fitting = matches.filter((hit) => CHOICES.every((name) => fits(hit, name, chosen)));
  return ordered(fitting, order === "date" || words === "");
}

/** Newest first, or best first; a newer release counts for a little more than an older one. */
function ordered(hits: readonly Hit[], byDate: boolean): Hit[] {
  const newest = Date.parse(hits.reduce((last, { entry }) => (entry.day > last ? entry.day : last), ""));
  const value = ({ score, entry }: Hit): number => {
    const age = entry.day === "" ? Infinity : (newest - Date.parse(entry.day)) / YEAR;
    return score * (1 + FRESHNESS * 2 ** (-age / HALF_LIFE));
  };
  const values = new Map(hits.map((hit) => [hit, byDate ? 0 : value(hit)]));
  return [...hits].sort((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0) || newer(a, b));
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
    if (!CHOICES.every((name) => name === facet || fits(hit, name, chosen))) continue;
    for (const value of hit.entry.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function fits({ entry }: Hit, name: ChoiceName, chosen: Chosen): boolean {
  if (chosen[name].length === 0) return true;
  if (name === "date") return chosen.date.some((date) => entry.day.startsWith(date));
  return entry.values[name].some((value) => chosen[name].includes(value));
}
