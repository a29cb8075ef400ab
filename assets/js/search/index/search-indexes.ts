import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { sameWordsIn } from "../words/same-words.ts";
import { type IndexPlace, openIndex, type SearchIndex } from "./search-index.ts";
import { type ChoiceName, type SearchState, toggled } from "../state.ts";

/** The indexes of all languages, each opened when it is first needed. */
export class SearchIndexes {
  readonly #settings: SearchSettings;
  readonly #opened = new Map<string, Promise<SearchIndex>>();

  constructor(settings: SearchSettings) {
    this.#settings = settings;
  }

  /** The state with the languages to search: the chosen ones, else the page's own, or all if that has no releases. */
  complete(state: SearchState): SearchState {
    const { indexes, language } = this.#settings;
    const wanted = state.chosen.language.length > 0 ? state.chosen.language : [language];
    const all = indexes.map((place) => place.language);
    const known = all.filter((one) => wanted.includes(one));
    return { ...state, chosen: { ...state.chosen, language: known.length > 0 ? known : all } };
  }

  /** The state after a choice. When the last language is removed, all are searched. */
  afterChoice(state: SearchState, name: ChoiceName, value: string, isChosen: boolean): SearchState {
    if (name !== "language") return toggled(state, name, value, isChosen);
    const next = toggled(this.complete(state), name, value, isChosen);
    const all = this.#settings.indexes.map((place) => place.language);
    return next.chosen.language.length > 0 ? next : { ...next, chosen: { ...next.chosen, language: all } };
  }

  /** Opens the newest index of each language, once. Rejects if one cannot be loaded. */
  open(languages: readonly string[]): Promise<SearchIndex[]> {
    const places = this.#settings.indexes.filter((place) => languages.includes(place.language));
    return Promise.all(places.map((place) => this.#open(place)));
  }

  /** Opens the older indexes of these indexes. Rejects if one cannot be loaded. */
  openOlder(newest: readonly SearchIndex[]): Promise<SearchIndex[]> {
    return Promise.all(newest.flatMap(({ place, older }) => older.map(({ folder }) => this.#open(place, folder))));
  }

  /** Closes all indexes, because a newly published site has other files. */
  reopen(): void {
    this.#opened.clear();
  }

  #open(place: IndexPlace, older = ""): Promise<SearchIndex> {
    const address = place.folder + older;
    const known = this.#opened.get(address);
    if (known) return known;
    const opening = openIndex(place, sameWordsIn(place.language, this.#settings), older);
    this.#opened.set(address, opening);
    opening.catch(() => {
      if (this.#opened.get(address) === opening) this.#opened.delete(address);
    });
    return opening;
  }
}
