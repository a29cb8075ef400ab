import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { WordTable } from "./count-words.ts";
import type { IndexStore } from "./volumes/index-store.ts";
import { type LanguageState, stateName } from "./make-indexes.ts";
import type { StoredFile } from "./volumes/volume-state.ts";
import { countsFile } from "./word-counts.ts";

/** What the store remembers of the counts of words. */
export interface CountsState {
  /** Id of the indexes that they belong to. */
  readonly id: string;
  readonly files: readonly StoredFile[];
}

/** The name under which the store remembers the counts. */
export const COUNTS_NAME = "counts";

const pack = promisify(gzip);

/**
 * How many files the counts of so many texts take: a power of two, so that a word stays in its file when words are added, of
 * about 200 words each.
 */
export function countFilesFor(texts: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, 3 * Math.sqrt(texts))));
}

/** Makes `count` files of the words of all languages from what the store remembers of these. Throws `LostContentError`. */
export async function makeCounts(
  { languages, id, count }: { readonly languages: readonly string[]; readonly id: string; readonly count: number },
  store: IndexStore,
): Promise<void> {
  const contents = new Map<string, Record<string, Record<string, string>>>();
  for (let number = 0; number < count; number++) contents.set(`${number}.pf_facets`, {});
  for (const language of languages) {
    const { words } = (store.recall(stateName(language)) ?? {}) as Partial<LanguageState>;
    for (const [word, releases] of words === undefined ? [] : (store.getValue(words) as WordTable)) {
      const file = contents.get(countsFile(word, count));
      if (file) (file[word] ??= {})[language] = releases;
    }
  }
  const files: StoredFile[] = [];
  for (const [path, content] of contents)
    files.push({ path, key: await store.put(await pack(JSON.stringify(content), { level: 9 })) });
  await store.remember(COUNTS_NAME, { id, files } satisfies CountsState);
}

/** The counts that belong to the indexes of this id, if the store has them. */
export function countsOf(id: string, store: IndexStore): CountsState | undefined {
  const state = store.recall(COUNTS_NAME) as CountsState | undefined;
  return state?.id === id ? state : undefined;
}
