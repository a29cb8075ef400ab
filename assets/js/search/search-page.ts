import type { SearchSettings } from "../../../src/site/models/search-settings.ts";
import { findHints } from "./find-hints.ts";
import { Finder, PAGE } from "./finder.ts";
import { moveWithArrows } from "./view/keyboard.ts";
import { SearchIndexes } from "./index/search-indexes.ts";
import { clean, isSearch, readState, type SearchState, withoutChoices, writeState } from "./state.ts";
import { type Finding, type OlderReleases, SearchView } from "./view/view.ts";

/** Most pages of results that are opened at once; of an address with more, the last ones. */
const MOST_PAGES = 10;
/** Milliseconds without typing before a search begins. */
const PAUSE = 150;
/** Milliseconds before the status says that a search is going on. */
const PATIENCE = 300;

/** The search page: connects address, form, indexes and view. */
export class SearchPage {
  readonly #settings: SearchSettings;
  readonly #indexes: SearchIndexes;
  readonly #finder: Finder;
  readonly #view: SearchView;
  #state = readState(location.search);
  /** Index of the first result shown; above 0 if the address has more pages than are opened at once. */
  #first = 0;
  /** True once the reader has requested the topics of a large index. */
  #wantsTopics = false;
  #older: OlderReleases = "searched";
  #turn = 0;
  #timer = 0;
  #searching: Promise<void> = Promise.resolve();

  constructor(root: HTMLElement) {
    const settings = JSON.parse(root.dataset["settings"] ?? "") as SearchSettings;
    this.#settings = settings;
    this.#indexes = new SearchIndexes(settings);
    this.#finder = new Finder(settings, this.#indexes, () => this.#view.busy("older"));
    this.#view = new SearchView(root, settings, {
      onChoice: (name, value, isChosen) =>
        this.#go(this.#indexes.afterChoice(this.#state, name, value, isChosen), "push"),
      onHint: (state) => this.#follow(state),
      onAskForTopics: () => void this.#showTopics(),
    });
    this.#listen();
    this.#returnTo(this.#state);
  }

  #listen(): void {
    const { form, words, order, more, earlier, clear, retry, results } = this.#view;
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
    earlier.addEventListener("click", () => void this.#showEarlier());
    clear.addEventListener("click", () => {
      this.#go(withoutChoices(this.#state), "push");
      this.#view.focusStatus();
    });
    retry.addEventListener("click", () => location.reload());
    addEventListener("popstate", () => this.#returnTo(readState(location.search)));
    addEventListener("pagehide", () => history.replaceState({ scroll: scrollY }, ""));
    moveWithArrows(words, results);
  }

  #takeWords(change: "push" | "replace"): void {
    clearTimeout(this.#timer);
    const words = clean(this.#view.words.value);
    const isSame = words === this.#state.words;
    // A single letter begins too many words; Enter searches it.
    if (change === "replace" && (isSame || words.length === 1)) return;
    this.#go(isSame ? this.#state : { ...this.#state, words, pages: 1 }, change);
  }

  /** Shows the search of the address, without a new entry in the history. */
  #returnTo(state: SearchState): void {
    this.#state = state;
    this.#first = Math.max(0, state.pages - MOST_PAGES) * PAGE;
    this.#view.words.value = state.words;
    this.#view.entitle(state);
    this.#searching = this.#search();
  }

  #go(state: SearchState, change: "push" | "replace"): void {
    if (state.pages === 1) this.#first = 0;
    this.#state = state;
    const address = location.pathname + writeState(state);
    if (change === "push" && address !== location.pathname + location.search) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.#view.entitle(state);
    this.#searching = this.#search();
  }

  /** Searches what a hint offers. Its link disappears, so the focus moves to the status above the results. */
  #follow(state: SearchState): void {
    this.#view.words.value = state.words;
    this.#go({ ...state, pages: 1 }, "push");
    this.#view.focusStatus();
  }

  async #showMore(): Promise<void> {
    const { results } = this.#view;
    const known = results.children.length;
    // Older releases that could not be loaded come first.
    const pages = this.#older === "failed" ? this.#state.pages : this.#state.pages + 1;
    this.#go({ ...this.#state, pages }, "replace");
    await this.#searching;
    results.children[known]?.querySelector("a")?.focus();
  }

  async #showTopics(): Promise<void> {
    this.#wantsTopics = true;
    this.#searching = this.#search();
    await this.#searching;
    this.#view.focusFacet("topic");
  }

  async #showEarlier(): Promise<void> {
    this.#first = Math.max(0, this.#first - MOST_PAGES * PAGE);
    this.#searching = this.#search();
    await this.#searching;
    this.#view.results.querySelector("a")?.focus();
  }

  /** Searches and shows the results, unless another search has started meanwhile. */
  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const { chosen } = this.#state;
    if (!isSearch(this.#state)) return this.#view.rest();
    const state = this.#indexes.complete(this.#state);
    const waiting = window.setTimeout(() => this.#view.busy(), PATIENCE);
    try {
      const finding = await this.#finder.find({ state, first: this.#first, wantsTopics: this.#wantsTopics });
      if (turn !== this.#turn) return;
      this.#older = finding.older;
      this.#view.show(finding, chosen);
      this.#scrollBack();
      void this.#hint(turn, finding);
    } catch (error) {
      console.error(error);
      // The next search opens the indexes again, because the files may be available then.
      this.#indexes.reopen();
      if (turn === this.#turn) this.#view.fail();
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Restores the scroll position when the reader comes back: results arrive too late for the browser to do it. */
  #scrollBack(): void {
    const left = (history.state as { scroll?: number } | null)?.scroll;
    if (left === undefined) return;
    history.replaceState(null, "");
    scrollTo({ top: left, behavior: "instant" });
  }

  /** Shows hints: other words and other languages to search. */
  async #hint(turn: number, finding: Finding): Promise<void> {
    const hints = await findHints(this.#state, finding, this.#settings);
    if (turn === this.#turn) this.#view.hint(hints);
  }
}
