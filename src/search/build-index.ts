import type { SitePath } from "../press-room/addresses.ts";
import { cacheKey } from "../runtime/disk-cache.ts";
import { type IndexJob, makeIndexes, reasonOf, type ReadTexts } from "./make-all.ts";
import type { VolumeLimits } from "./volumes/divide.ts";
import { IndexStore, LostContentError } from "./volumes/index-store.ts";
import type { IndexEntry } from "./volumes/jobs.ts";
import { countFilesFor, countsOf } from "./make-counts.ts";
import { inputsOf, type LanguageState, stateName, stateOf } from "./make-indexes.ts";
import { makeInOwnProcess } from "./own-process.ts";
import { pagefindRelease } from "./pagefind.ts";
import type { SearchText } from "./record.ts";
import { inUse, placed, type PlacedSearchFile } from "./placed-files.ts";
import { SearchIndexError } from "./search-index-error.ts";
import { message } from "../diagnostics/messages/message.ts";

/** Most texts that are indexed in this process; more are indexed in a child process, whose start takes time. */
const FEW = 64;

/** A release or page that is searched. Its text is read only if the store does not have this hash. */
export interface SearchSource extends IndexEntry {
  readonly text: () => SearchText | Promise<SearchText>;
}

/** What is searched in one language. */
export interface SearchedLanguage {
  readonly language: string;
  /** The folder of its index in the site. */
  readonly folder: SitePath;
  /** Releases, at least one, oldest first, so that a new one does not renumber others; then the team's own pages. */
  readonly sources: readonly SearchSource[];
}

export interface SearchIndexOptions {
  /** Folder (absolute) in which the index is stored between builds; its files are read from here. */
  readonly folder: string;
  /** Id of the index that the site has. If the new index has the same id, no files are returned. */
  readonly published?: string;
  /** Says whether the site has this file with content of this hash, so that it need not be read. Default: never. */
  readonly isPublished?: (path: SitePath, hash: string) => boolean;
  /** Sizes of the volumes of a large index. Default: those of `divideIntoVolumes`. */
  readonly limits?: VolumeLimits;
  /** Aborts the work and its child process at once. */
  readonly signal?: AbortSignal;
}

/** Result of indexing: releases in the index, indexes (one a language), texts indexed anew, warnings for the editor, seconds. */
export interface SearchIndexReport {
  readonly indexed: number;
  readonly bundles: number;
  readonly indexedAnew: number;
  readonly warnings: readonly string[];
  readonly seconds: number;
  /** The same for the same index. */
  readonly id: string;
  /** All files of the index; undefined if it is the one that `published` names. */
  readonly files: readonly PlacedSearchFile[] | undefined;
}

/**
 * Makes the search index of all public releases that are not withdrawn, one for each language. Does not need the pages.
 * If nothing has changed, only the hashes of the sources are compared; few changes are made in this process, many in a
 * child process, in parallel with the rendering of pages. Rejects with an error of one line if there is no index or the
 * signal aborts; its processes have ended by then.
 */
export async function buildSearchIndex(
  languages: readonly SearchedLanguage[],
  options: SearchIndexOptions,
): Promise<SearchIndexReport> {
  const start = performance.now();
  const searched = languages.filter(({ sources }) => sources.some(({ row }) => row.day !== undefined));
  try {
    const { states, files, indexedAnew, id } = await makeAll(searched, options);
    const releases = searched.flatMap(({ sources }) => sources).filter(({ row }) => row.kind === "release");
    return {
      indexed: releases.length,
      bundles: searched.length,
      indexedAnew,
      warnings: states.flatMap(({ warnings }) => warnings),
      seconds: (performance.now() - start) / 1000,
      id,
      files,
    };
  } catch (error) {
    throw new SearchIndexError(message("search-index-failed", { reason: reasonOf(error) }), { cause: error });
  }
}

interface Made {
  readonly states: readonly LanguageState[];
  readonly files: readonly PlacedSearchFile[] | undefined;
  readonly indexedAnew: number;
  readonly id: string;
}

async function makeAll(languages: readonly SearchedLanguage[], options: SearchIndexOptions): Promise<Made> {
  const store = new IndexStore(options.folder);
  const release = pagefindRelease();
  const texts = languages.reduce((sum, { sources }) => sum + sources.length, 0);
  const countFiles = languages.length > 1 ? countFilesFor(texts) : 0;
  const jobs = languages.map(({ language, sources }) => {
    const { limits } = options;
    const entries = sources.map(({ row, hash }) => ({ row, hash }));
    const job = { language, countFiles, entries, ...(limits && { limits }) };
    return { ...job, inputs: inputsOf(job, release) };
  });
  const id = cacheKey(jobs.map(({ language, inputs }) => [language, inputs]));
  const recall = ({ language, inputs }: (typeof jobs)[number]): LanguageState | undefined => {
    const state = store.recall(stateName(language)) as LanguageState | undefined;
    return state?.inputs === inputs ? state : undefined;
  };
  const hasCounts = (): boolean => countFiles === 0 || countsOf(id, store) !== undefined;
  const make = async (some: typeof jobs): Promise<number> => {
    if (some.length === 0 && hasCounts()) return 0;
    const counts = { languages: jobs.map(({ language }) => language), id, count: countFiles };
    const job: IndexJob = { folder: options.folder, languages: some, ...(countFiles > 0 && { counts }) };
    return makeHereOrApart(job, { languages, store, options });
  };
  const list = (): Omit<Made, "indexedAnew"> => {
    const states = jobs.flatMap((job) => recall(job) ?? []);
    if (states.length < jobs.length || !hasCounts()) throw new LostContentError(`${options.folder} cannot be written`);
    return {
      states,
      id,
      files: options.published === id ? undefined : placed(languages, states, { store, options, id }),
    };
  };
  let indexedAnew = 0;
  const result = await ifLost(
    async () => {
      indexedAnew = await make(jobs.filter((job) => !recall(job)));
      return list();
    },
    async () => {
      // A stored file is missing or damaged: everything is made again, once.
      for (const { language } of jobs) await store.remember(stateName(language), null);
      indexedAnew = await make(jobs);
      return list();
    },
  );
  await store.prune(() => inUse(result.states, jobs, store));
  return { ...result, indexedAnew };
}

async function ifLost<T>(attempt: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof LostContentError)) throw error;
    return otherwise();
  }
}

interface Surroundings {
  readonly store: IndexStore;
  readonly options: SearchIndexOptions;
}

async function makeHereOrApart(
  job: IndexJob,
  { languages, store, options }: Surroundings & { readonly languages: readonly SearchedLanguage[] },
): Promise<number> {
  const read: ReadTexts = (language, urls) => {
    const sources = languages.find((one) => one.language === language)?.sources ?? [];
    const byUrl = new Map(sources.map((source) => [source.row.url, source]));
    return Promise.all(urls.map(async (url) => (await byUrl.get(url)?.text()) ?? { title: "", content: "" }));
  };
  const isSmall = job.languages.reduce((sum, one) => sum + unknownIn(one, store), 0) <= FEW;
  if (!isSmall) return makeInOwnProcess(job, read, options.signal);
  if (options.signal?.aborted) throw new Error("the build ended");
  return makeIndexes(job, store, read);
}

/** Number of texts whose hashes are not in the store. */
function unknownIn({ language, entries }: IndexJob["languages"][number], store: IndexStore): number {
  if (entries.length <= FEW) return entries.length;
  try {
    const { volumes } = (store.recall(stateName(language)) ?? { volumes: [] }) as LanguageState;
    const pages = volumes.flatMap((note) => stateOf(note, { store }).pages);
    const known = new Map(pages.map(({ url, source }) => [url, source]));
    return entries.filter(({ row, hash }) => known.get(row.url) !== hash).length;
  } catch {
    return entries.length;
  }
}
