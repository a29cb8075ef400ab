import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { FacetGroup, type OnChoice } from "./facet-group.ts";
import { countValues } from "../find.ts";
import type { Hit, SearchIndex } from "../index/search-index.ts";
import { type Chosen, type ChoiceName, FACETS, type FacetName } from "../state.ts";
import { nameOfDate } from "../words/dates.ts";

/** All facets, one below another. */
export class FacetGroups {
  readonly #settings: SearchSettings;
  readonly #groups: readonly FacetGroup[];
  #search: string | undefined;

  constructor(settings: SearchSettings, parent: HTMLElement, onChoice: OnChoice, onAskForTopics: () => void) {
    this.#settings = settings;
    this.#groups = FACETS.map((name) => new FacetGroup(name, settings, onChoice, onAskForTopics));
    parent.append(...this.#groups.map((group) => group.root));
  }

  /**
   * Shows the values of all opened indexes, each with its number of matches. `search` identifies the searched words and
   * languages: while it is the same, values keep their order.
   */
  update(indexes: readonly SearchIndex[], matches: readonly Hit[], chosen: Chosen, search: string): void {
    const searched = new Set(indexes.map(({ place }) => place.language));
    const isReordered = search !== this.#search;
    this.#search = search;
    for (const group of this.#groups) {
      const { name } = group;
      group.show({
        names: new Map(this.#valuesOf(name, indexes)),
        counts: countValues(matches, name, chosen),
        chosen: chosen[name],
        counted: name === "language" ? searched : undefined,
        isReordered,
        isKnown: name !== "topic" || indexes.every((index) => index.hasTopics()),
      });
    }
  }

  /** Returns the name of a value. */
  nameOf(name: ChoiceName, value: string): string {
    if (name === "date") return nameOfDate(value, this.#settings);
    return this.#groups.find((group) => group.name === name)?.nameOf(value) ?? value;
  }

  #valuesOf(name: FacetName, indexes: readonly SearchIndex[]): (readonly [id: string, name: string])[] {
    const { types, indexes: places } = this.#settings;
    switch (name) {
      case "type":
        return indexes.flatMap((index) => index.types.map((id) => [id, types[id] ?? id] as const));
      case "year":
        return indexes
          .flatMap((index) => index.years.map((year) => [year, year] as const))
          .sort(([a], [b]) => Number(b) - Number(a));
      case "language":
        return places.map((place) => [place.language, place.name] as const);
      case "publisher":
      case "topic":
        return indexes.flatMap((index) => [...index.names[name]]);
    }
  }
}
