import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { element, fill } from "./elements.ts";
import type { ChoiceName, FacetName } from "../state.ts";
import { fold } from "../words/words.ts";

/** Number of values that a facet shows, number after “more”, and number from which values can be filtered by name. */
const FEW = 8;
const MOST = 40;
const MANY = 20;

export type OnChoice = (name: ChoiceName, value: string, isChosen: boolean) => void;

/** The values that a facet shows. */
interface FacetContent {
  /** Names by value, most frequent in the archive first. */
  readonly names: ReadonlyMap<string, string>;
  /** How many releases have each value. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  /** Values whose count is known. Default: all. */
  readonly counted?: ReadonlySet<string> | undefined;
  /** True to sort values by their counts; false to keep their order, so that they do not move while a reader chooses. */
  readonly isReordered: boolean;
  /** False while the counts have not been fetched; a button fetches them. */
  readonly isKnown: boolean;
}

interface Box {
  readonly item: HTMLLIElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLSpanElement;
}

/** A facet: its values with check boxes and counts, the first few until a reader opens more or filters them by name. */
export class FacetGroup {
  readonly name: FacetName;
  readonly root: HTMLFieldSetElement;
  readonly #boxes = new Map<string, Box>();
  readonly #list = element("ul");
  readonly #filter: HTMLInputElement;
  readonly #all = element("button", { type: "button", class: "search__all" });
  readonly #onChoice: OnChoice;
  readonly #settings: SearchSettings;
  #content: FacetContent = { names: new Map(), counts: new Map(), chosen: [], isReordered: true, isKnown: true };
  #order: readonly string[] = [];
  #showsAll = false;

  constructor(name: FacetName, settings: SearchSettings, onChoice: OnChoice, onAsk: () => void) {
    this.name = name;
    this.#settings = settings;
    this.#onChoice = onChoice;
    const { [name]: title, valuesFilter } = settings.texts;
    this.#filter = element("input", {
      type: "search",
      class: "search__filter",
      autocomplete: "off",
      spellcheck: "false",
    });
    this.#filter.setAttribute("aria-label", fill(valuesFilter, { name: title }));
    this.#filter.placeholder = fill(valuesFilter, { name: title });
    this.#filter.addEventListener("input", () => this.#draw());
    this.#all.addEventListener("click", () => (this.#content.isKnown ? this.#toggleAll() : onAsk()));
    this.root = element("fieldset", { class: "search__facet" }, element("legend", {}, title));
    this.root.append(this.#filter, this.#list, this.#all);
  }

  /** Returns the name of a value. */
  nameOf(value: string): string | undefined {
    return this.#content.names.get(value);
  }

  show(content: FacetContent): void {
    this.#content = content;
    const { names, counts, isReordered } = content;
    if (isReordered) {
      this.#showsAll = false;
      this.#filter.value = "";
      const byCount = this.name !== "year" && this.name !== "language";
      const count = (id: string): number => (byCount ? (counts.get(id) ?? 0) : 0);
      this.#order = [...names.keys()].sort((a, b) => count(b) - count(a));
    } else {
      const known = new Set(this.#order);
      this.#order = [...this.#order, ...[...names.keys()].filter((id) => !known.has(id))];
    }
    this.#draw();
  }

  #draw(): void {
    const { names, counts, chosen, counted, isKnown } = this.#content;
    if (!isKnown) return this.#offer(names.size);
    const isUseful = (id: string): boolean =>
      chosen.includes(id) || (counts.get(id) ?? 0) > 0 || (counted !== undefined && !counted.has(id));
    const useful = this.#order.filter((id) => names.has(id) && isUseful(id));
    const sought = fold(this.#filter.value.trim());
    const fitting = useful.filter((id) => fold(names.get(id) ?? id).includes(sought));
    const room = this.#showsAll || sought !== "" ? MOST : FEW;
    const shown = fitting.filter((id, place) => place < room || (sought === "" && chosen.includes(id)));
    this.#place(shown);
    this.root.hidden = useful.length < 2 && chosen.length === 0;
    this.#filter.hidden = useful.length <= MANY;
    const { valuesAll, valuesMore, valuesFewer } = this.#settings.texts;
    const rest = useful.length > MOST ? valuesMore : fill(valuesAll, { count: useful.length });
    this.#all.hidden = sought !== "" || useful.length <= FEW;
    this.#all.textContent = this.#showsAll ? valuesFewer : rest;
  }

  /** A button that fetches the counts. */
  #offer(count: number): void {
    this.root.hidden = count < 2;
    this.#filter.hidden = true;
    this.#list.replaceChildren();
    this.#all.hidden = false;
    this.#all.textContent = fill(this.#settings.texts.valuesAll, {
      count: count.toLocaleString(this.#settings.language),
    });
  }

  /** Puts the boxes of these values into the list. Does not move a focused one if the order is the same. */
  #place(values: readonly string[]): void {
    const boxes = values.map((id) => this.#boxOf(id));
    const items = new Set<Element>(boxes.map(({ item }) => item));
    for (const item of [...this.#list.children]) if (!items.has(item)) item.remove();
    let next = this.#list.firstElementChild;
    for (const { item } of boxes) {
      if (item === next) next = item.nextElementSibling;
      else this.#list.insertBefore(item, next);
    }
  }

  #boxOf(id: string): Box {
    const { names, counts, chosen, counted } = this.#content;
    const box = this.#boxes.get(id) ?? this.#makeBox(id, names.get(id) ?? id);
    const isCounted = counted?.has(id) ?? true;
    box.input.checked = chosen.includes(id);
    box.count.textContent = isCounted ? (counts.get(id) ?? 0).toLocaleString(this.#settings.language) : "";
    return box;
  }

  #makeBox(id: string, name: string): Box {
    const input = element("input", { type: "checkbox", name: this.name, value: id });
    const count = element("span", { class: "search__count" });
    const label = element("label", {}, input, element("span", {}, name), " ", count);
    input.addEventListener("change", () => this.#onChoice(this.name, id, input.checked));
    const box: Box = { item: element("li", {}, label), input, count };
    this.#boxes.set(id, box);
    return box;
  }

  #toggleAll(): void {
    const known = this.#list.children.length;
    this.#showsAll = !this.#showsAll;
    this.#draw();
    if (this.#showsAll) this.#list.children[known]?.querySelector("input")?.focus();
  }
}
