import { FragmentReader } from "./volumes/fragment-packs.ts";
import type { IndexStore } from "./volumes/index-store.ts";
import { type LanguageState, olderFolder, stateOf } from "./make-indexes.ts";
import type { StoredFile, VolumeState } from "./volumes/volume-state.ts";

/** A file of the search index of a site. */
export interface SearchFile {
  /** Relative to the folder of the index. */
  readonly path: string;
  /** Two files with one hash have the same content. */
  readonly hash: string;
  /** Throws a `LostContentError`. */
  readonly content: () => Uint8Array;
}

/** The files of a language's index, its older volumes included. Throws a `LostContentError`. */
export function filesOfLanguage({ volumes }: LanguageState, store: IndexStore): SearchFile[] {
  return volumes.flatMap((note, number) => {
    const folder = number < volumes.length - 1 ? olderFolder(number) : "";
    return filesOfVolume(stateOf(note, { store }), store).map((file) => ({ ...file, path: folder + file.path }));
  });
}

function filesOfVolume({ pages, packs, chunks, files }: VolumeState, store: IndexStore): SearchFile[] {
  const fragments = new FragmentReader(packs, store);
  return [
    ...pages.map(({ name, digest }, number) => ({
      path: `fragment/${name}.pf_fragment`,
      hash: digest,
      content: () => fragments.read(number),
    })),
    ...storedFiles(
      chunks.flatMap(({ name, key, short }) => [
        { path: `index/${name}.pf_index`, key },
        { path: `index/${name}.pf_words`, key: short },
      ]),
      store,
    ),
    ...storedFiles(files, store),
  ];
}

/** Stored files as search files. */
export function storedFiles(files: readonly StoredFile[], store: IndexStore): SearchFile[] {
  return files.map(({ path, key }) => ({ path, hash: key, content: () => store.get(key) }));
}
