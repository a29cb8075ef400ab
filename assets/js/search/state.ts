/** The facets that narrow a search, in display order. */
export const FACETS = ["type", "publisher", "topic", "year", "language"] as const;

export type FacetName = (typeof FACETS)[number];

/** The parameters that narrow a search: the facets, and `date`, a month or a day (`2026-03`, `2026-03-12`). */
export const CHOICES = [...FACETS, "date"] as const;

export type ChoiceName = (typeof CHOICES)[number];

export type Chosen = Readonly<Record<ChoiceName, readonly string[]>>;

/** A search, as its address contains it. */
export interface SearchState {
  readonly words: string;
  readonly chosen: Chosen;
  readonly order: "relevance" | "date";
  /** Number of pages of results that are shown, one below another. */
  readonly pages: number;
}

/** More than any archive has; only the last few are opened. */
const MOST_PAGES = 100_000;

const NOTHING: Chosen = { type: [], publisher: [], topic: [], year: [], language: [], date: [] };

/** Reads `?q=…&type=…&date=2026-03&sort=date&page=2`; a choice may be repeated. Invalid values are left out. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const pages = Number(parameters.get("page"));
  return {
    words: clean(parameters.get("q") ?? ""),
    chosen: Object.fromEntries(
      CHOICES.map((name) => [name, [...new Set(parameters.getAll(name))]]),
    ) as unknown as Chosen,
    order: parameters.get("sort") === "date" ? "date" : "relevance",
    pages: Number.isInteger(pages) && pages > 1 ? Math.min(pages, MOST_PAGES) : 1,
  };
}

/** The query for a state, empty or beginning with `?`; defaults are left out. */
export function writeState({ words, chosen, order, pages }: SearchState): string {
  const parameters = new URLSearchParams();
  if (words !== "") parameters.set("q", words);
  for (const name of CHOICES) for (const value of chosen[name]) parameters.append(name, value);
  if (order === "date") parameters.set("sort", order);
  if (pages > 1) parameters.set("page", String(pages));
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/** The words without surrounding white space. */
export function clean(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** Says whether there is anything to search for: words, or a choice that alone makes a list. */
export function isSearch({ words, chosen }: SearchState): boolean {
  return words !== "" || CHOICES.some((name) => chosen[name].length > 0);
}

/** The state with nothing chosen. */
export function withoutChoices(state: SearchState): SearchState {
  return { ...state, chosen: NOTHING, pages: 1 };
}

/** The state with a value chosen, or no longer chosen. */
export function toggled(state: SearchState, name: ChoiceName, value: string, isChosen: boolean): SearchState {
  const others = state.chosen[name].filter((other) => other !== value);
  return { ...state, pages: 1, chosen: { ...state.chosen, [name]: isChosen ? [...others, value] : others } };
}
