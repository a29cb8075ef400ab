import { type IndexJob, makeIndexes } from "./make-indexes.ts";

/** What the process answers to its job. */
export type IndexAnswer = { readonly indexedAnew: number; readonly error?: undefined } | { readonly error: string };

// The program of the process that build-index.ts starts: one job, one answer, and the end. It ends with its parent too.
process.once("disconnect", () => process.exit());
process.once("message", (job) => {
  void answer(job as IndexJob).then((said) => process.send?.(said, () => process.exit()));
});

async function answer(job: IndexJob): Promise<IndexAnswer> {
  try {
    return { indexedAnew: await makeIndexes(job) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
