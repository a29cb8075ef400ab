import type { IndexStore } from "./volumes/index-store.ts";
import { makeCounts } from "./make-counts.ts";
import { type LanguageJob, makeLanguage } from "./make-indexes.ts";
import { indexRecords, pagefindRelease, stopPagefind } from "./pagefind.ts";
import type { SearchText } from "./record.ts";

/** Indexes to be made: plain data, so that it can be sent to another process. */
export interface IndexJob {
  /** Folder of the store, absolute. */
  readonly folder: string;
  /** Languages whose index changes. */
  readonly languages: readonly (LanguageJob & { readonly inputs: string })[];
  /** The counts of words, if there are several languages. */
  readonly counts?: Parameters<typeof makeCounts>[0];
}

/** Reads texts of a language by the addresses of their pages. */
export type ReadTexts = (language: string, urls: readonly string[]) => Promise<readonly SearchText[]>;

/** Messages to the process: a job, then the texts it requests. */
export type ToIndexProcess = { readonly job: IndexJob } | { readonly texts: readonly SearchText[] };

/** Messages from the process: requests for texts, then the number of indexed records, or why it failed, as a sentence. */
export type FromIndexProcess =
  | { readonly language: string; readonly urls: readonly string[] }
  | { readonly indexedAnew: number }
  | { readonly error: string };

/** Makes the indexes one after another. Pagefind's process has ended afterwards, also after an error. */
export async function makeIndexes(
  { languages, counts }: Pick<IndexJob, "languages" | "counts">,
  store: IndexStore,
  read: ReadTexts,
): Promise<number> {
  const release = pagefindRelease();
  let indexedAnew = 0;
  try {
    for (const job of languages) {
      const tools = {
        store,
        release,
        index: indexRecords,
        read: (urls: readonly string[]) => read(job.language, urls),
      };
      indexedAnew += await makeLanguage(job, job.inputs, tools);
    }
    if (counts) await makeCounts(counts, store);
  } finally {
    await stopPagefind();
  }
  return indexedAnew;
}

/** The reason of an error as a sentence on one line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ");
}
