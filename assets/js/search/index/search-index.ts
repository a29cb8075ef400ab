import { FACETS_FILE } from "../../../../src/search/facet-codes.ts";
import type { Facets, OlderIndex, TopicLists } from "../../../../src/search/facets.ts";
import type { SearchSettings } from "../../../../src/site/models/search-settings.ts";
import { type Entry, readEntries, withTopics } from "./entries.ts";
import type { Piece } from "./excerpt.ts";
import type { SameWords } from "../words/same-words.ts";
import { IndexFolder } from "./index-folder.ts";
import { openMergedIndex } from "./merged-index.ts";
import { openPlainIndex } from "./plain-index.ts";

export type IndexPlace = SearchSettings["indexes"][number];

/** Up to this number of records, topics are fetched with the index; of a larger one when a reader requests them. */
const SMALL = 2000;

/** A record that was found; `open` fetches what is shown of it. */
export interface Hit {
  readonly place: IndexPlace;
  readonly entry: Entry;
  /** Position among the records of its index: those with a day, the oldest first, then the others. */
  readonly number: number;
  readonly score: number;
  /** Name of the publisher. */
  readonly publisher: string;
  readonly open: () => Promise<Shown>;
}

/** The content shown for a result. */
export interface Shown {
  /** From the press room's root, without a leading slash. */
  readonly url: string;
  readonly title: string;
  /** Clock time of publication with its offset, `08:30:00+01:00`; undefined for a day alone. */
  readonly time?: string | undefined;
  readonly excerpt: readonly Piece[];
  /** The whole text. */
  readonly text: string;
}

/** Matches of the words: releases with all of them, except words that no release has. */
export interface Found<T = Hit> {
  readonly hits: readonly T[];
  /** Words that no release has, as the reader wrote them. */
  readonly missing: readonly string[];
  /** Synonyms of searched words that were searched in addition. */
  readonly also: readonly string[];
  /** Synonyms that were searched instead, because no release has the words the reader wrote. */
  readonly instead?: string;
  /** Fetches the words that the reader may have meant, by missing words. */
  readonly suggest?: () => Promise<ReadonlyMap<string, string>>;
}

/** The part of a hit that the files of an index determine. */
export type RawHit = Pick<Hit, "number" | "score" | "open">;

/** Searches the files of an index: hits for words, best first; for null all records. Rejects with `LostFileError`. */
export type Searcher = (words: string | null) => Promise<Found<RawHit>>;

/** The search index of one language, opened. */
export interface SearchIndex {
  readonly place: IndexPlace;
  /** Names of publishers and topics by id, most frequent first. */
  readonly names: Readonly<Record<"publisher" | "topic", ReadonlyMap<string, string>>>;
  /** The most frequent first; years newest first. */
  readonly types: readonly string[];
  readonly years: readonly string[];
  /** Number of files with the counts of words by language. */
  readonly countFiles: number;
  /** The indexes of older releases, which are opened separately. */
  readonly older: readonly OlderIndex[];
  /** Says whether the topics of releases have been fetched. */
  hasTopics(): boolean;
  /** Fetches the topics of releases. Rejects with `LostFileError`. */
  loadTopics(): Promise<void>;
  search(words: string | null): Promise<Found>;
}

/** Opens an index, or the older one in folder `older`; `sameWords` are synonyms. Rejects with `LostFileError`. */
export async function openIndex(place: IndexPlace, sameWords: SameWords = [], older = ""): Promise<SearchIndex> {
  const folder = new IndexFolder(place.folder + older);
  const facets = (await folder.readJson(FACETS_FILE, false)) as Facets;
  const search = facets.files
    ? openMergedIndex(folder, facets.files, { language: place.language, sameWords })
    : openPlainIndex(place.folder, facets.count);
  let entries = readEntries(facets, place.language);
  let topics: Promise<void> | undefined;
  let isComplete = false;
  const loadTopics = (): Promise<void> =>
    (topics ??= folder.readJson(facets.topic.file).then((lists) => {
      entries = withTopics(entries, facets.topic, lists as TopicLists);
      isComplete = true;
    }));
  if (facets.count <= SMALL) await loadTopics();
  const names = { publisher: namesOf(facets.publisher), topic: namesOf(facets.topic) };
  return {
    place,
    names,
    types: facets.type.values.map(({ id }) => id),
    years: [...new Set(entries.flatMap(({ values }) => values.year))].reverse(),
    countFiles: facets.countFiles,
    older: facets.older ?? [],
    hasTopics: () => isComplete,
    loadTopics,
    search: async (words) => {
      const found = await search(words);
      return {
        ...found,
        hits: found.hits.flatMap((hit) => {
          const entry = entries[hit.number];
          if (!entry) return [];
          const publisher = names.publisher.get(entry.values.publisher[0] ?? "") ?? "";
          return [{ ...hit, place, entry, publisher }];
        }),
      };
    },
  };
}

function namesOf({ values }: Pick<Facets["topic"], "values">): ReadonlyMap<string, string> {
  return new Map(values.map(({ id, name }) => [id, name ?? id]));
}
