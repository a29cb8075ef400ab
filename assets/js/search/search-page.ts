import type { SearchSettings } from "../../../src/views/pages/search-settings.ts";
import { find } from "./find.ts";
import { moveWithArrows } from "./keyboard.ts";
import { openIndex, type SearchIndex } from "./search-index.ts";
import { clean, isSearch, readState, type SearchState, toggled, withoutChoices, writeState } from "./state.ts";
import { type Finding, SearchView } from "./view.ts";

/** Results on the first page and on each that is added: few, because each is a request of its own. */
const PAGE = 6;
/** Milliseconds of rest in typing before a search begins. */
const PAUSE = 150;

/** The search page at work: address, form, indexes and view held together. */
export class SearchPage {
  readonly #settings: SearchSettings;
  readonly #view: SearchView;
  readonly #opened = new Map<string, Promise<SearchIndex>>();
  #state: SearchState;
  #turn = 0;
  #timer = 0;
  #searching: Promise<void> = Promise.resolve();

  constructor(root: HTMLElement) {
    this.#settings = JSON.parse(root.dataset["settings"] ?? "") as SearchSettings;
    this.#state = readState(location.search);
    this.#view = new SearchView(root, this.#settings, (name, value, isChosen) =>
      this.#go(toggled(this.#state, name, value, isChosen), "push"),
    );
    this.#listen();
    this.#returnTo(this.#state);
  }

  #listen(): void {
    const { form, words, order, more, clear, retry, results } = this.#view;
    words.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#takeWords("replace"), PAUSE);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#takeWords("push");
    });
    order.addEventListener("change", () =>
      this.#go({ ...this.#state, order: order.value === "date" ? "date" : "relevance", pages: 1 }, "push"),
    );
    more.addEventListener("click", () => void this.#showMore());
    clear.addEventListener("click", () => {
      this.#go(withoutChoices(this.#state), "push");
      this.#view.focusStatus();
    });
    retry.addEventListener("click", () => location.reload());
    addEventListener("popstate", () => this.#returnTo(readState(location.search)));
    moveWithArrows(words, results);
    addEventListener("pagehide", () => history.replaceState({ scroll: scrollY }, ""));
  }

  /** The reader who comes back from a release finds the place they left: results arrive too late for the browser. */
  #scrollBack(): void {
    const left = (history.state as { scroll?: number } | null)?.scroll;
    if (left === undefined) return;
    history.replaceState(null, "");
    scrollTo({ top: left, behavior: "instant" });
  }

  #takeWords(history: "push" | "replace"): void {
    clearTimeout(this.#timer);
    const words = clean(this.#view.words.value);
    if (words === this.#state.words && history === "replace") return;
    this.#go(words === this.#state.words ? this.#state : { ...this.#state, words, pages: 1 }, history);
  }

  /** Shows the search that the address says, without a new step in the history. */
  #returnTo(state: SearchState): void {
    this.#state = state;
    this.#view.words.value = state.words;
    void this.#search();
  }

  #go(state: SearchState, change: "push" | "replace"): void {
    this.#state = state;
    const address = location.pathname + writeState(state);
    if (change === "push" && address !== location.pathname + location.search) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    void this.#search();
  }

  async #showMore(): Promise<void> {
    const { results } = this.#view;
    const known = results.children.length;
    this.#go({ ...this.#state, pages: this.#state.pages + 1 }, "replace");
    await this.#searching;
    results.children[known]?.querySelector("a")?.focus();
  }

  #search(): Promise<void> {
    this.#searching = this.#searchNow();
    return this.#searching;
  }

  async #searchNow(): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    if (!isSearch(state)) return this.#view.rest();
    const waiting = window.setTimeout(() => this.#view.busy(), 300);
    try {
      const indexes = await Promise.all(this.#languagesOf(state).map((language) => this.#open(language)));
      const outcome = await find(state, indexes);
      const hits = outcome.hits.slice(0, state.pages * PAGE);
      const shown = await Promise.all(hits.map(async (hit) => ({ hit, fragment: await hit.open() })));
      if (turn !== this.#turn) return;
      this.#view.show({ state, outcome, shown, indexes });
      this.#countOtherLanguages(turn, { state, outcome, indexes });
      this.#scrollBack();
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#view.fail();
    } finally {
      clearTimeout(waiting);
    }
  }

  /** The chosen languages; else the page's own, or all when it has no releases. */
  #languagesOf({ chosen }: SearchState): readonly string[] {
    const all = this.#settings.indexes.map((place) => place.language);
    const wanted = chosen.language.length > 0 ? chosen.language : [this.#settings.language];
    const known = all.filter((language) => wanted.includes(language));
    return known.length > 0 ? known : all;
  }

  #open(language: string): Promise<SearchIndex> {
    const known = this.#opened.get(language);
    if (known) return known;
    const place = this.#settings.indexes.find((one) => one.language === language);
    const opening = place ? openIndex(place) : Promise.reject(new Error(`No index of "${language}".`));
    this.#opened.set(language, opening);
    opening.catch(() => this.#opened.delete(language));
    return opening;
  }

  /** When the results stand and nobody types, looks how many there are in other languages. */
  #countOtherLanguages(turn: number, { state, outcome, indexes }: Omit<Finding, "shown">): void {
    const searched = new Set(indexes.map(({ place }) => place.language));
    const others = this.#settings.indexes.filter(({ language }) => !searched.has(language));
    if (others.length === 0) return;
    const count = async (): Promise<void> => {
      if (turn !== this.#turn) return;
      const opened = await Promise.all(others.map(({ language }) => this.#open(language)));
      const elsewhere = await find(state, opened);
      if (turn !== this.#turn) return;
      const matches = [...outcome.matches, ...elsewhere.matches];
      this.#view.count({ state, outcome: { ...outcome, matches }, indexes: [...indexes, ...opened] });
    };
    // Nobody asked for these counts: without them the languages stand there all the same.
    window.setTimeout(() => void count().catch(() => undefined), 1000);
  }
}
