import { join } from "node:path";
import type { Edition, PublishedPressRoom } from "../press-room/published.ts";
import { forkProgram } from "../runtime/program/program.ts";
import { SEARCH_COUNTS, searchIndexPath } from "../press-room/addresses.ts";
import type { IndexAnswer, IndexJob } from "./index-process.ts";
import { documentRecords, personAndLogoRecords } from "./other-records.ts";
import { SearchIndexError } from "./search-index-error.ts";
import { ownPageRecord, searchRecord, type SearchRecord } from "./record.ts";

interface SearchIndexOptions {
  /** The index goes to `<outputFolder>/pagefind/`; absolute. */
  readonly outputFolder: string;
  /** Parts that did not change come from here; absolute. */
  readonly cacheFolder?: string;
  /** Ends the work, and its process, at once. */
  readonly signal?: AbortSignal;
}

/** Result of indexing: releases in the index, indexes (one a language), releases indexed anew, warnings for the editor, seconds. */
export interface SearchIndexReport {
  readonly indexed: number;
  readonly bundles: number;
  readonly indexedAnew: number;
  readonly warnings: readonly string[];
  readonly seconds: number;
}

/**
 * Makes the search index of everything that is public and not withdrawn, one for each language that has releases. It needs no page and
 * runs in a process of its own, beside the rendering of pages. Rejects with one line if there is no index, or if the signal
 * says so; the process has ended by then.
 */
export async function buildSearchIndex(
  room: PublishedPressRoom,
  options: SearchIndexOptions,
): Promise<SearchIndexReport> {
  const start = performance.now();
  const searched = room.editions.filter((edition) => edition.releases.length > 0);
  // The job is as large as all texts together: no variable holds it once it is handed over.
  const { indexedAnew, warnings } =
    searched.length === 0
      ? { indexedAnew: 0, warnings: [] }
      : await inOwnProcess(jobFor(searched, room, options), options.signal);
  return {
    indexed: searched.reduce((sum, { releases }) => sum + releases.length, 0),
    bundles: searched.length,
    indexedAnew,
    warnings,
    seconds: (performance.now() - start) / 1000,
  };
}

function jobFor(editions: readonly Edition[], room: PublishedPressRoom, options: SearchIndexOptions): IndexJob {
  const { outputFolder, cacheFolder } = options;
  return {
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
    countsFolder: join(outputFolder, SEARCH_COUNTS),
    indexes: editions.map((edition) => ({
      language: edition.language,
      folder: join(outputFolder, searchIndexPath(edition.language, room.site.languages[0])),
      records: recordsOf(edition, room),
    })),
  };
}

/** Releases and their documents, oldest first, so that a new one moves no other; then pages, contacts and logos, of which there are few. */
function recordsOf(edition: Edition, room: PublishedPressRoom): SearchRecord[] {
  const byDate = edition.releases.toSorted((a, b) => a.date.ms - b.date.ms || (a.path < b.path ? -1 : 1));
  return [
    ...byDate.flatMap((release) => {
      const record = searchRecord(release);
      return [record, ...documentRecords(release, record)];
    }),
    ...room.pages.filter((page) => page.language === edition.language).map(ownPageRecord),
    ...personAndLogoRecords(edition, room),
  ];
}

type Done = Exclude<IndexAnswer, { readonly error: string }>;

function inOwnProcess(job: IndexJob, signal: AbortSignal | undefined): Promise<Done> {
  const failure = (reason: string): Error => new SearchIndexError(`The search index was not made: ${reason}`);
  if (signal?.aborted) return Promise.reject(failure("the build ended"));
  const child = forkProgram("src/search/index-process", { serialization: "advanced" });
  const end = (): void => void child.kill("SIGKILL");
  signal?.addEventListener("abort", end, { once: true });
  return new Promise((resolve, reject) => {
    let answer: IndexAnswer | undefined;
    let problem: string | undefined;
    child.once("message", (said) => (answer = said as IndexAnswer));
    child.on("error", (error) => (problem = error.message));
    child.once("close", (code, ended) => {
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(failure("the build ended"));
      else if (!answer) reject(failure(problem ?? `its process ended with ${ended ?? code ?? "nothing"}`));
      else if (answer.error !== undefined) reject(failure(answer.error));
      else resolve(answer);
    });
    child.send(job, (error) => {
      if (error) problem = error.message;
    });
  });
}
