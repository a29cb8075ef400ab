import type { SearchSettings } from "../../../src/site/models/search-settings.ts";
import type { Outcome } from "./find.ts";
import { type CountElsewhere, countElsewhere } from "./index/elsewhere.ts";
import type { SearchIndex } from "./index/search-index.ts";
import { type SearchState, withoutChoices } from "./state.ts";
import type { Hint } from "./view/hints.ts";
import { nearest } from "./words/near-words.ts";
import { fold } from "./words/words.ts";

/** Up to this number of hits, results in other languages are offered. */
const FEW = 3;

/** A search and what it found. */
interface Searched {
  /** Includes the languages that were searched. */
  readonly state: SearchState;
  readonly outcome: Outcome;
  readonly indexes: readonly SearchIndex[];
}

/** Finds likely spellings of words that nothing has, and, for few hits, the languages with results. `asked` is the state in the address. */
export async function findHints(asked: SearchState, searched: Searched, settings: SearchSettings): Promise<Hint[]> {
  const { state, outcome } = searched;
  const [words, counts] = await Promise.all([
    outcome.missing.length > 0 ? meant(searched) : undefined,
    outcome.hits.length <= FEW && state.words !== "" ? elsewhere(searched, settings) : [],
  ]);
  const plain = withoutChoices(asked);
  return [
    ...(words === undefined ? [] : [{ kind: "words" as const, state: { ...asked, words } }]),
    ...counts.map(({ place, count }) => ({
      kind: "language" as const,
      name: place.nameInText,
      count,
      state: { ...plain, chosen: { ...plain.chosen, language: [place.language] } },
    })),
  ];
}

async function elsewhere({ state, indexes }: Searched, settings: SearchSettings): Promise<readonly CountElsewhere[]> {
  const others = settings.indexes.filter(({ language }) => !state.chosen.language.includes(language));
  const countFiles = indexes[0]?.countFiles ?? 0;
  if (others.length === 0 || countFiles === 0) return [];
  // The results are complete without the hint about other languages.
  return countElsewhere(state.words, others, settings, countFiles).catch(() => []);
}

/** The searched words, with missing ones replaced by similar words of the index or of names of publishers and topics. */
async function meant({ state, outcome, indexes }: Searched): Promise<string | undefined> {
  const suggested = await outcome.suggest?.().catch(() => undefined);
  const names = indexes.flatMap((index) => [...index.names.publisher.values(), ...index.names.topic.values()]);
  const parts = new Map(names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).map((part) => [fold(part), part]));
  let { words } = state;
  for (const missing of outcome.missing) {
    const inIndex = suggested?.get(missing);
    const known = new Map(inIndex === undefined ? parts : [[fold(inIndex), inIndex], ...parts]);
    const word = known.get(nearest(fold(missing), known.keys()) ?? "") ?? inIndex;
    if (word !== undefined) words = words.replace(missing, word);
  }
  return words === state.words ? undefined : words;
}
