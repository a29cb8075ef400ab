import type { SearchSettings } from "../../../src/site/models/search-settings.ts";
import type { Outcome } from "./find.ts";
import type { SearchIndex } from "./index/search-index.ts";
import { findNamed } from "./named.ts";
import { CHOICES, type SearchState } from "./state.ts";
import type { Direct } from "./view/direct.ts";

/** Most contacts, documents or logos that are shown of each kind, and most rows altogether. */
const MOST_OF_KIND = 2;
const MOST = 6;

/** Finds contacts, documents, logos and names. Returns nothing if a choice other than the language narrows the search. */
export async function findDirect(
  state: SearchState,
  outcome: Outcome,
  indexes: readonly SearchIndex[],
  settings: SearchSettings,
): Promise<Direct> {
  const isNarrowed = CHOICES.some((name) => name !== "language" && state.chosen[name].length > 0);
  const words = outcome.instead ?? state.words;
  if (words === "" || isNarrowed) return { named: [], things: [] };
  const shown = (["contact", "document", "logo"] as const).flatMap((kind) =>
    outcome.things.filter(({ entry }) => entry.kind === kind).slice(0, MOST_OF_KIND),
  );
  const [named, opened] = await Promise.all([
    findNamed(words, indexes, settings),
    Promise.all(shown.map(async (hit) => ({ hit, shown: await hit.open() }))),
  ]);
  return { named: named.slice(0, MOST), things: opened.slice(0, Math.max(0, MOST - named.length)) };
}
