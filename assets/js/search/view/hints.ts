import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { type SearchState, writeState } from "../state.ts";
import { element, fill } from "./elements.ts";

/** A suggested search: with other words, or in a language with `count` results. */
export type Hint =
  | { readonly kind: "words"; readonly state: SearchState }
  | { readonly kind: "language"; readonly state: SearchState; readonly name: string; readonly count: number | "many" };

export type OnHint = (state: SearchState) => void;

/** The hints as lines with a link each; a click searches without leaving the page. */
export function hintLines(hints: readonly Hint[], settings: SearchSettings, onHint: OnHint): HTMLElement[] {
  return hints.map((hint) => {
    const { state } = hint;
    const text =
      hint.kind === "words" ? fill(settings.texts.suggest, { words: state.words }) : elsewhere(hint, settings);
    const link = element("a", { href: location.pathname + writeState(state) }, text);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onHint(state);
    });
    return element("p", {}, link);
  });
}

function elsewhere({ name, count }: Extract<Hint, { kind: "language" }>, { texts, language }: SearchSettings): string {
  if (count === "many") return fill(texts.elsewhereMany, { language: name });
  const text = count === 1 ? texts.elsewhereOne : texts.elsewhereOther;
  return fill(text, { count: count.toLocaleString(language), language: name });
}
