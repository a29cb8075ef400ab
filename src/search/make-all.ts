import type { IndexStore } from "./volumes/index-store.ts";
import { makeCounts } from "./make-counts.ts";
import { type LanguageJob, makeLanguage } from "./make-indexes.ts";
import { indexRecords, pagefindRelease, stopPagefind } from "./pagefind.ts";
import type { SearchText } from "./record.ts";

/** Indexes to be made: plain data, so that it can be handed to another process. */
export interface IndexJob {
  /** Folder of the store, absolute. */
  readonly folder: string;
  /** Languages whose index changes. */
  readonly languages: readonly (LanguageJob & { readonly inputs: string })[];
  /** Where there are several languages: the counts of the words of all. */
  readonly counts?: Parameters<typeof makeCounts>[0];
}

/** Reads texts of a language by the addresses of their pages. */
export type ReadTexts = (language: string, urls: readonly string[]) => Promise<readonly SearchText[]>;

/** Messages to the process: a job, then the texts it asks for. */
export type ToIndexProcess = { readonly job: IndexJob } | { readonly texts: readonly SearchText[] };

/** Messages from it: it asks for texts, and ends with the number of records that were indexed, or a sentence that says why it failed. */
export type FromIndexProcess =
  | { readonly language: string; readonly urls: readonly string[] }
  | { readonly indexedAnew: number }
  | { readonly error: string };

/** Makes the indexes one after another. Pagefind's process ends either way. */
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

/** A sentence for an error, in one line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ");
}
