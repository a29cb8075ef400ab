import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { type IndexPlace, openIndex, type SearchIndex } from "./search-index.ts";
import { type FacetName, type SearchState, toggled } from "../state.ts";

/** Releases in an index that is fetched only to show how many there are in its language, and the most such indexes. */
const SMALL = 1000;
const FEW = 2;

/** The indexes of all languages, each opened when it is first needed. */
export class SearchIndexes {
  readonly #settings: SearchSettings;
  readonly #opened = new Map<string, Promise<SearchIndex>>();

  constructor(settings: SearchSettings) {
    this.#settings = settings;
  }

  /** The state with its languages: the chosen ones; else the page's own, or all when it has no releases. */
  complete(state: SearchState): SearchState {
    const { indexes, language } = this.#settings;
    const wanted = state.chosen.language.length > 0 ? state.chosen.language : [language];
    const all = indexes.map((place) => place.language);
    const known = all.filter((one) => wanted.includes(one));
    return { ...state, chosen: { ...state.chosen, language: known.length > 0 ? known : all } };
  }

  /** The state after a choice. Who takes away the last language is shown all. */
  afterChoice(state: SearchState, name: FacetName, value: string, isChosen: boolean): SearchState {
    if (name !== "language") return toggled(state, name, value, isChosen);
    const next = toggled(this.complete(state), name, value, isChosen);
    const all = this.#settings.indexes.map((place) => place.language);
    return next.chosen.language.length > 0 ? next : { ...next, chosen: { ...next.chosen, language: all } };
  }

  /** Opens indexes that are not open yet. Rejects when one cannot be loaded. */
  open(languages: readonly string[]): Promise<SearchIndex[]> {
    const places = this.#settings.indexes.filter((place) => languages.includes(place.language));
    return Promise.all(places.map((place) => this.#open(place)));
  }

  /** Forgets what is open: a site that was published anew has other files. */
  reopen(): void {
    this.#opened.clear();
  }

  /** Languages beside those searched whose releases can be counted without much to fetch, or in any case. */
  countable(searched: readonly string[], inAnyCase: boolean): readonly string[] {
    const others = this.#settings.indexes.filter(({ language }) => !searched.includes(language));
    const areFew = others.length <= FEW;
    return others.filter(({ count }) => inAnyCase || (areFew && count <= SMALL)).map(({ language }) => language);
  }

  #open(place: IndexPlace): Promise<SearchIndex> {
    const known = this.#opened.get(place.language);
    if (known) return known;
    const opening = openIndex(place);
    this.#opened.set(place.language, opening);
    opening.catch(() => {
      if (this.#opened.get(place.language) === opening) this.#opened.delete(place.language);
    });
    return opening;
  }
}
