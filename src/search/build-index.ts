import { fork } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Edition, PublishedPressRoom } from "../press-room/published.ts";
import { searchIndexPath } from "../press-room/addresses.ts";
import type { IndexAnswer } from "./index-process.ts";
import type { IndexJob } from "./make-indexes.ts";
import { searchRecord, type SearchRecord } from "./record.ts";

/** Where the index goes, absolute: `<outputFolder>/pagefind/`. Parts that did not change come from the cache folder, if there is one. */
export interface SearchIndexOptions {
  readonly outputFolder: string;
  readonly cacheFolder?: string;
  /** Ends the work, and its process, at once. */
  readonly signal?: AbortSignal;
}

/** What was done: releases in the index, indexes (one a language), releases that had to be indexed anew, seconds. */
export interface SearchIndexReport {
  readonly indexed: number;
  readonly bundles: number;
  readonly indexedAnew: number;
  readonly seconds: number;
}

/**
 * Makes the search index of everything that is public and not withdrawn, one for each language. It needs no page and
 * works in a process of its own, so that it gets on while pages are rendered, which leaves no pause to others. Rejects
 * with a sentence if there is no index; no process is left behind.
 */
export async function buildSearchIndex(
  room: PublishedPressRoom,
  options: SearchIndexOptions,
): Promise<SearchIndexReport> {
  const start = performance.now();
  const searched = room.editions.filter((edition) => edition.releases.length > 0);
  // The job is as large as all texts together: nothing here holds on to it once it is handed over.
  const indexedAnew = searched.length === 0 ? 0 : await inOwnProcess(jobFor(searched, room, options), options.signal);
  return {
    indexed: searched.reduce((sum, { releases }) => sum + releases.length, 0),
    bundles: searched.length,
    indexedAnew,
    seconds: (performance.now() - start) / 1000,
  };
}

function jobFor(editions: readonly Edition[], room: PublishedPressRoom, options: SearchIndexOptions): IndexJob {
  const { outputFolder, cacheFolder } = options;
  return {
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
    indexes: editions.map((edition) => ({
      language: edition.language,
      folder: join(outputFolder, searchIndexPath(edition.language, room.site.languages[0])),
      records: recordsOf(edition),
    })),
  };
}

/** Oldest first, so that a new release is a new number at the end. */
function recordsOf(edition: Edition): SearchRecord[] {
  return edition.releases.toSorted((a, b) => a.date.ms - b.date.ms || (a.path < b.path ? -1 : 1)).map(searchRecord);
}

function inOwnProcess(job: IndexJob, signal: AbortSignal | undefined): Promise<number> {
  const program = fileURLToPath(
    new URL(import.meta.url.endsWith(".ts") ? "index-process.ts" : "index-process.js", import.meta.url),
  );
  const execArgv = program.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
  const child = fork(program, { execArgv, serialization: "advanced", ...(signal && { signal }) });
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new Error(`The search index was not made: ${reason}`));
    child.once("message", (said) => {
      const answer = said as IndexAnswer;
      if (answer.error === undefined) resolve(answer.indexedAnew);
      else fail(answer.error);
    });
    // An aborted process fails when it has ended, so that nobody writes after that.
    child.once("error", (error) => signal?.aborted || fail(error.message));
    child.once("exit", (code, by) => fail(`its process ended with ${by ?? code ?? "nothing"}`));
    child.send(job);
  });
}
