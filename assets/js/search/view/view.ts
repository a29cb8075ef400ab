import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import type { Outcome } from "../find.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { type Chosen, CHOICES, type FacetName, isSearch, type SearchState } from "../state.ts";
import { searchedWordsOf } from "../words/searched-words.ts";
import { type Direct, directRows } from "./direct.ts";
import { element, fill } from "./elements.ts";
import type { OnChoice } from "./facet-group.ts";
import { FacetGroups } from "./facet-groups.ts";
import { type Hint, hintLines, type OnHint } from "./hints.ts";
import { type OpenedHit, resultRow } from "./results.ts";
import { statusOf } from "./status.ts";

/** Older releases were searched or there are none, were left for later, or could not be loaded. */
export type OlderReleases = "searched" | "left" | "failed";

/** A finished search, ready to be shown. */
export interface Finding {
  readonly state: SearchState;
  readonly outcome: Outcome;
  /** Successive hits, from `outcome.hits[first]`. */
  readonly opened: readonly OpenedHit[];
  readonly first: number;
  readonly direct: Direct;
  /** All indexes that were opened so far. */
  readonly indexes: readonly SearchIndex[];
  /** Whether the indexes of older releases were searched. */
  readonly older: OlderReleases;
}

/** Called for the reader's actions. */
interface Actions {
  readonly onChoice: OnChoice;
  readonly onHint: OnHint;
  readonly onAskForTopics: () => void;
}

/** Shows searches in the elements of the search page. */
export class SearchView {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly order: HTMLSelectElement;
  readonly more: HTMLButtonElement;
  readonly earlier: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  readonly results: HTMLOListElement;
  readonly #settings: SearchSettings;
  readonly #root: HTMLElement;
  readonly #facets: FacetGroups;
  readonly #actions: Actions;
  readonly #title = document.title;
  readonly #moreText: string;

  constructor(root: HTMLElement, settings: SearchSettings, actions: Actions) {
    this.#root = root;
    this.#settings = settings;
    this.#actions = actions;
    this.form = this.#part("form", HTMLFormElement);
    this.words = this.#part("words", HTMLInputElement);
    this.order = this.#part("order", HTMLSelectElement);
    this.more = this.#part("more", HTMLButtonElement);
    this.earlier = this.#part("earlier", HTMLButtonElement);
    this.clear = this.#part("clear", HTMLButtonElement);
    this.retry = this.#part("retry", HTMLButtonElement);
    this.results = this.#part("results", HTMLOListElement);
    this.#moreText = this.more.textContent;
    this.#facets = new FacetGroups(settings, this.#part("facets"), actions.onChoice, actions.onAskForTopics);
    this.#part("script").hidden = true;
    this.#openNarrowingWhereThereIsRoom();
  }

  /** Shows that a search is going on. Earlier results stay until there are new ones. */
  busy(releases: "newest" | "older" = "newest"): void {
    const { working, workingOlder } = this.#settings.texts;
    this.#part("status").textContent = releases === "older" ? workingOlder : working;
  }

  /** Shows the page in its state before a search. */
  rest(): void {
    this.#show({ body: false, browse: true, error: false });
    this.#part("status").textContent = "";
    this.hint([]);
  }

  fail(): void {
    this.#show({ body: false, browse: false, error: true });
    this.#part("status").textContent = "";
    this.hint([]);
  }

  /** Sets the title of the page and its history entry: the searched words come first. */
  entitle({ words, chosen }: SearchState): void {
    const values = CHOICES.flatMap((name) => chosen[name].map((value) => this.#facets.nameOf(name, value)));
    const searched = [words, ...values].filter((text) => text !== "").join(", ");
    document.title = searched === "" ? this.#title : `${searched} – ${this.#title}`;
  }

  /** Shows a finding; `chosen` is what the reader chose, without the language of the page. */
  show({ state, outcome, opened, first, direct, indexes, older }: Finding, chosen: Chosen): void {
    const { hits } = outcome;
    const words = searchedWordsOf(state, outcome);
    const isNarrowed = isSearch({ ...state, words: "", chosen });
    const directs = directRows(direct, words, this.#settings);
    this.#show({ body: true, browse: hits.length === 0, error: false });
    const status = statusOf(state, outcome, { isNarrowed, directs: directs.length }, this.#settings);
    const { olderLeft, olderFailed } = this.#settings.texts;
    const ofOlder = { searched: [], left: [olderLeft], failed: [olderFailed] }[older];
    this.#part("status").textContent = [status, ...ofOlder].join(" · ");
    this.#part("direct-rows").replaceChildren(...directs);
    this.#part("direct").hidden = directs.length === 0;
    this.results.replaceChildren(...opened.map((one) => resultRow(one, [words, ...outcome.also], this.#settings)));
    this.results.start = first + 1;
    this.earlier.hidden = first === 0;
    this.more.hidden = older === "searched" && first + opened.length >= hits.length;
    this.more.textContent = older === "failed" ? this.retry.textContent : this.#moreText;
    this.#part("help").hidden = hits.length > 0 || directs.length > 0;
    this.order.value = state.words === "" ? "date" : state.order;
    this.#part("order-row").hidden = state.words === "" || hits.length < 2;
    this.#count({ state, outcome, indexes });
    this.#showChosen(chosen);
    this.entitle({ ...state, chosen });
    this.hint([]);
  }

  /** Shows hints: other words, other languages. The status stays. */
  hint(hints: readonly Hint[]): void {
    const lines = hintLines(hints, this.#settings, this.#actions.onHint);
    if (lines.length > 0 || this.#part("hints").childElementCount > 0) this.#part("hints").replaceChildren(...lines);
  }

  /** Focuses the status above the results. */
  focusStatus(): void {
    this.#part("status").focus();
  }

  /** Focuses the first value of a facet. */
  focusFacet(name: FacetName): void {
    this.#root.querySelector<HTMLElement>(`input[type="checkbox"][name="${name}"]`)?.focus();
  }

  #count({ state, outcome, indexes }: Pick<Finding, "state" | "outcome" | "indexes">): void {
    const search = JSON.stringify([state.words, state.chosen.language]);
    this.#facets.update(indexes, outcome.matches, state.chosen, search);
  }

  #showChosen(chosen: Chosen): void {
    const values = CHOICES.flatMap((name) => chosen[name].map((value) => ({ name, value })));
    const chips = values.map(({ name, value }) => {
      const label = this.#facets.nameOf(name, value);
      const remove = element(
        "button",
        { type: "button", class: "chip" },
        label,
        element("span", { "aria-hidden": "true" }, " ×"),
      );
      remove.setAttribute("aria-label", fill(this.#settings.texts.remove, { name: label }));
      remove.addEventListener("click", () => {
        this.#actions.onChoice(name, value, false);
        this.focusStatus();
      });
      return element("li", {}, remove);
    });
    this.#part("chips").replaceChildren(...chips);
    this.#part("chosen").hidden = values.length === 0;
    this.#part("chosen-count").textContent = values.length === 0 ? "" : String(values.length);
  }

  #show(visible: Readonly<Record<"body" | "browse" | "error", boolean>>): void {
    for (const [part, isVisible] of Object.entries(visible)) this.#part(part).hidden = !isVisible;
  }

  #openNarrowingWhereThereIsRoom(): void {
    const narrow = this.#part("narrow", HTMLDetailsElement);
    const room = matchMedia("(min-width: 62rem)");
    narrow.open = room.matches;
    room.addEventListener("change", () => (narrow.open = room.matches));
    this.#part("jump").addEventListener("click", (event) => {
      event.preventDefault();
      narrow.open = true;
      narrow.querySelector("summary")?.focus();
    });
  }

  #part(name: string): HTMLElement;
  #part<T extends HTMLElement>(name: string, kind: new () => T): T;
  #part(name: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
    const part = this.#root.querySelector(`[data-part="${name}"]`);
    if (!(part instanceof kind)) throw new Error(`The search page has no part "${name}".`);
    return part;
  }
}
