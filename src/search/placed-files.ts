import { SEARCH_COUNTS, type SitePath } from "../press-room/addresses.ts";
import type { SearchedLanguage, SearchIndexOptions } from "./build-index.ts";
import { COUNTS_NAME, type CountsState, countsOf } from "./make-counts.ts";
import { type LanguageState, stateName, stateOf } from "./make-indexes.ts";
import { filesOfLanguage, type SearchFile, storedFiles } from "./search-files.ts";
import type { IndexStore } from "./volumes/index-store.ts";
import { keysOf } from "./volumes/volume-state.ts";

/** A file of the index by its address in the site. */
export type PlacedSearchFile = SearchFile & { readonly path: SitePath; readonly isPublished: boolean };

interface Surroundings {
  readonly store: IndexStore;
  readonly options: SearchIndexOptions;
}

/** All files of the indexes and of their counts. Throws `LostContentError`. */
export function placed(
  languages: readonly SearchedLanguage[],
  states: readonly LanguageState[],
  { store, options, id }: Surroundings & { readonly id: string },
): PlacedSearchFile[] {
  const inFolder = (folder: SitePath, files: readonly SearchFile[]): PlacedSearchFile[] =>
    files.map((file) => {
      const path: SitePath = `${folder}${file.path}`;
      return { ...file, path, isPublished: options.isPublished?.(path, file.hash) ?? false };
    });
  const files = [
    ...languages.flatMap(({ folder }, place) => {
      const state = states[place];
      return state ? inFolder(folder, filesOfLanguage(state, store)) : [];
    }),
    ...inFolder(SEARCH_COUNTS, languages.length > 1 ? storedFiles(countsOf(id, store)?.files ?? [], store) : []),
  ];
  // Unreadable files must be detected before the site is written.
  for (const { isPublished, content } of files) if (!isPublished) content();
  return files;
}

/** The names and keys that the store must keep. */
export function inUse(
  states: readonly LanguageState[],
  jobs: readonly { readonly language: string }[],
  store: IndexStore,
): { readonly names: readonly string[]; readonly keys: readonly string[] } {
  const notes = states.flatMap(({ volumes }) => volumes);
  const keys = notes.flatMap((note) => [note.state, ...keysOf(stateOf(note, { store }))]);
  const counts = (store.recall(COUNTS_NAME) as CountsState | undefined)?.files ?? [];
  return {
    names: [COUNTS_NAME, ...jobs.map(({ language }) => stateName(language))],
    keys: [...keys, ...states.flatMap(({ words }) => words ?? []), ...counts.map(({ key }) => key)],
  };
}
