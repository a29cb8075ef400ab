import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { element, fill } from "./elements.ts";
import { FacetGroups } from "./facet-groups.ts";
import type { OnChoice } from "./facet-group.ts";
import type { Outcome } from "../find.ts";
import { type OpenedHit, resultRow } from "./results.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { type Chosen, FACETS, type FacetName, isSearch, type SearchState } from "../state.ts";

/** A finished search, ready to be shown. */
export interface Finding {
  readonly state: SearchState;
  readonly outcome: Outcome;
  /** Hits one after another, from `outcome.hits[first]`. */
  readonly opened: readonly OpenedHit[];
  readonly first: number;
  /** All indexes that were opened so far. */
  readonly indexes: readonly SearchIndex[];
}

/** The parts of the search page and what is shown in them. */
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
  readonly #onChoice: OnChoice;

  constructor(root: HTMLElement, settings: SearchSettings, onChoice: OnChoice, onAskForTopics: () => void) {
    this.#root = root;
    this.#settings = settings;
    this.#onChoice = onChoice;
    this.form = this.#part("form", HTMLFormElement);
    this.words = this.#part("words", HTMLInputElement);
    this.order = this.#part("order", HTMLSelectElement);
    this.more = this.#part("more", HTMLButtonElement);
    this.earlier = this.#part("earlier", HTMLButtonElement);
    this.clear = this.#part("clear", HTMLButtonElement);
    this.retry = this.#part("retry", HTMLButtonElement);
    this.results = this.#part("results", HTMLOListElement);
    this.#facets = new FacetGroups(settings, this.#part("facets"), onChoice, onAskForTopics);
    this.#part("script").hidden = true;
    this.#openNarrowingWhereThereIsRoom();
  }

  /** Says that something is being searched; results stay until there are others. */
  busy(): void {
    this.#part("status").textContent = this.#settings.texts.working;
  }

  /** The page as it is before anything is searched. */
  rest(): void {
    this.#show({ body: false, browse: true, error: false });
    this.#part("status").textContent = "";
  }

  fail(): void {
    this.#show({ body: false, browse: false, error: true });
    this.#part("status").textContent = "";
  }

  /** Shows a finding; `chosen` is what the reader chose, without the language of the page. */
  show({ state, outcome, opened, first, indexes }: Finding, chosen: Chosen): void {
    const { hits } = outcome;
    const words = searchedWords(state, outcome);
    const isNarrowed = isSearch({ ...state, words: "", chosen });
    this.#show({ body: true, browse: hits.length === 0, error: false });
    this.#part("status").textContent = this.#statusOf(state, outcome, isNarrowed);
    this.results.replaceChildren(...opened.map((one) => resultRow(one, words, this.#settings)));
    this.results.start = first + 1;
    this.earlier.hidden = first === 0;
    this.more.hidden = first + opened.length >= hits.length;
    this.#part("help").hidden = hits.length > 0;
    this.order.value = state.words === "" ? "date" : state.order;
    this.order.disabled = state.words === "";
    this.count({ state, outcome, indexes });
    this.#showChosen(chosen);
  }

  /** Renews the counts, when more languages have been searched. */
  count({ state, outcome, indexes }: Pick<Finding, "state" | "outcome" | "indexes">): void {
    const search = JSON.stringify([state.words, state.chosen.language]);
    this.#facets.update(indexes, outcome.matches, state.chosen, search);
  }

  /** Puts the reader where the results are. */
  focusStatus(): void {
    this.#part("status").focus();
  }

  /** Puts the reader at the first value of a facet. */
  focusFacet(name: FacetName): void {
    this.#root.querySelector<HTMLElement>(`input[type="checkbox"][name="${name}"]`)?.focus();
  }

  #statusOf(state: SearchState, outcome: Outcome, isNarrowed: boolean): string {
    const { texts, language } = this.#settings;
    const { hits, matches, instead, missing } = outcome;
    const pages = hits.filter(({ entry }) => entry.kind === "page").length;
    const releases = hits.length - pages;
    const count = releases.toLocaleString(language);
    const words = searchedWords(state, outcome);
    if (matches.length === 0 && state.words !== "") return fill(texts.none, { words: state.words });
    const ofReleases =
      releases === 0
        ? isNarrowed && pages === 0
          ? texts.noneNarrowed
          : fill(texts.none, { words })
        : words === ""
          ? fill(releases === 1 ? texts.countOne : texts.countOther, { count })
          : fill(releases === 1 ? texts.foundOne : texts.foundOther, { count, words });
    const ofPages = fill(pages === 1 ? texts.pagesOne : texts.pagesOther, { count: pages.toLocaleString(language) });
    const found = pages === 0 ? ofReleases : `${ofReleases} · ${ofPages}`;
    if (instead !== undefined) return `${fill(texts.instead, { words: state.words, other: instead })} ${found}`;
    if (missing.length === 0) return found;
    const without = missing.length === 1 ? texts.missingOne : texts.missingOther;
    return `${fill(without, { words: missing.join(", ") })} ${found}`;
  }

  #showChosen(chosen: Chosen): void {
    const values = FACETS.flatMap((name) => chosen[name].map((value) => ({ name, value })));
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
        this.#onChoice(name, value, false);
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
  }

  #part(name: string): HTMLElement;
  #part<T extends HTMLElement>(name: string, kind: new () => T): T;
  #part(name: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
    const part = this.#root.querySelector(`[data-part="${name}"]`);
    if (!(part instanceof kind)) throw new Error(`The search page has no part "${name}".`);
    return part;
  }
}

/** The words that every hit has: without those that no release has. */
function searchedWords({ words }: SearchState, { instead, missing }: Outcome): string {
  if (instead !== undefined || missing.length === 0) return instead ?? words;
  const isMissing = (word: string): boolean =>
    missing.some((one) => word.replace(/[\p{P}\p{S}]/gu, "") === one.replace(/[\p{P}\p{S}]/gu, ""));
  const left = words.split(" ").filter((word) => !isMissing(word));
  // Where words are written without spaces, those that are missing are taken out of the text.
  return missing.reduce((text, word) => (words.includes(" ") ? text : text.replace(word, " ")), left.join(" ")).trim();
}
