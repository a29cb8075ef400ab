import type { SearchSettings } from "../../../src/site/models/search-settings.ts";
import { element, fill } from "./elements.ts";
import type { FacetName } from "./state.ts";

/** How many values a facet shows before a reader asks for all. */
const FEW = 8;

export type OnChoice = (name: FacetName, value: string, isChosen: boolean) => void;

interface Box {
  readonly item: HTMLLIElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLSpanElement;
}

/** A facet: its values with check boxes and counts. Boxes stay where they are while counts change, so that a reader's place is kept. */
export class FacetGroup {
  readonly name: FacetName;
  readonly root: HTMLFieldSetElement;
  /** What values are called, in the order in which they are shown. */
  names: ReadonlyMap<string, string> = new Map();
  readonly #boxes = new Map<string, Box>();
  readonly #list = element("ul");
  readonly #all = element("button", { type: "button", class: "search__all" });
  readonly #onChoice: OnChoice;
  readonly #settings: SearchSettings;
  #showsAll = false;

  constructor(name: FacetName, settings: SearchSettings, onChoice: OnChoice) {
    this.name = name;
    this.#settings = settings;
    this.#onChoice = onChoice;
    const legend = element("legend", {}, settings.texts[name]);
    this.root = element("fieldset", { class: "search__facet" }, legend, this.#list, this.#all);
  }

  /** Takes over the values there are; known ones keep their boxes. */
  learn(names: ReadonlyMap<string, string>): void {
    this.names = names;
    let previous: HTMLLIElement | undefined;
    for (const [id, name] of names) {
      const { item } = this.#boxes.get(id) ?? this.#makeBox(id, name);
      if (!item.isConnected && !item.parentNode) {
        if (previous) previous.after(item);
        else this.#list.prepend(item);
      }
      previous = item;
    }
  }

  /** Shows how many releases have each value; values not in `known` have no count. */
  update(counts: ReadonlyMap<string, number>, chosen: readonly string[], known?: ReadonlySet<string>): void {
    let useful = 0;
    let shown = 0;
    for (const id of this.names.keys()) {
      const box = this.#boxes.get(id);
      if (!box) continue;
      const number = counts.get(id) ?? 0;
      const isCounted = known?.has(id) ?? true;
      box.input.checked = chosen.includes(id);
      box.count.textContent = isCounted ? number.toLocaleString(this.#settings.language) : "";
      const isUseful = box.input.checked || number > 0 || !isCounted;
      if (isUseful) useful++;
      box.item.hidden = !isUseful || (!box.input.checked && !this.#showsAll && shown >= FEW);
      if (!box.item.hidden) shown++;
    }
    this.root.hidden = useful < 2 && chosen.length === 0;
    this.#all.hidden = shown === useful;
    this.#all.textContent = fill(this.#settings.texts.valuesAll, { count: useful });
    this.#all.onclick = () => {
      this.#showsAll = true;
      const first = [...this.#boxes.values()].find(({ item }) => item.hidden);
      this.update(counts, chosen, known);
      first?.input.focus();
    };
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
}
