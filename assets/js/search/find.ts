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
  /** Words that no release has; they were left out of the search. */
  readonly missing: readonly string[];
  /** Other spellings of words that were searched in addition. */
  readonly also: readonly string[];
  /** The words that were searched instead, if nothing was found with those the reader wrote. */
  readonly instead?: string;
  /** Fetches the words that the reader may have meant, by missing words. */
  readonly suggest?: () => Promise<ReadonlyMap<string, string>>;
}

/** Share by which the score of a release of today is higher than that of an old one, and the half-life of it in years. */
const FRESHNESS = 0.3;
const HALF_LIFE = 2;
const YEAR = 365.25 * 86_400_000;

/**
 * Searches the indexes; those of languages that are not chosen are used for the counts only. If no release has all the
 * words, tries other spellings; if these have no results either, returns those for the words that some release has.
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
 * Hits of the languages that lack the fewest words. If languages lack different words, only the first is used, because
 * the status about missing words must be true for every hit.
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
  // A list without searched words contains only releases.
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

/** Newest first, or best first; a newer release gets a slightly higher score. */
function ordered(hits: readonly Hit[], byDate: boolean): Hit[] {
  const newest = Date.parse(hits.reduce((last, { entry }) => (entry.day > last ? entry.day : last), ""));
  const value = ({ score, entry }: Hit): number => {
    const age = entry.day === "" ? Infinity : (newest - Date.parse(entry.day)) / YEAR;
    return score * (1 + FRESHNESS * 2 ** (-age / HALF_LIFE));
  };
  const values = new Map(hits.map((hit) => [hit, byDate ? 0 : value(hit)]));
  return [...hits].sort((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0) || newer(a, b));
}

/** Within an index, the higher number is newer; releases of different languages are compared by day. */
function newer(a: Hit, b: Hit): number {
  if (a.entry.day !== b.entry.day) return a.entry.day < b.entry.day ? 1 : -1;
  return b.number - a.number;
}

/** Number of matches with each value of a facet. Choices of the facet itself are ignored, all others apply. */
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
