import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { WordTable } from "./count-words.ts";
import type { IndexStore } from "./volumes/index-store.ts";
import { type LanguageState, stateName } from "./make-indexes.ts";
import type { StoredFile } from "./volumes/volume-state.ts";
import { countsFile } from "./word-counts.ts";

/** The stored state of the counts of words. */
export interface CountsState {
  /** Id of the indexes whose words are counted. */
  readonly id: string;
  readonly files: readonly StoredFile[];
}

/** The name under which the counts are stored. */
export const COUNTS_NAME = "counts";

const pack = promisify(gzip);

/**
 * The number of files for the counts of this number of texts, with about 200 words each. A power of two, so that words
 * stay in their files when texts are added.
 */
export function countFilesFor(texts: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, 3 * Math.sqrt(texts))));
}

/** Makes `count` files from the stored words of all languages. Throws `LostContentError`. */
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

/** The stored counts of the indexes with this id; undefined if there are none. */
export function countsOf(id: string, store: IndexStore): CountsState | undefined {
  const state = store.recall(COUNTS_NAME) as CountsState | undefined;
  return state?.id === id ? state : undefined;
}
