import { IndexStore } from "./volumes/index-store.ts";
import { type FromIndexProcess, makeIndexes, reasonOf, type ReadTexts, type ToIndexProcess } from "./make-all.ts";

// The program of the process that build-index.ts starts: one job, questions for texts, one answer, and the end. It ends with
// its parent too.

let answered: (texts: Awaited<ReturnType<ReadTexts>>) => void = () => undefined;

process.once("disconnect", () => process.exit());
process.on("message", (message: ToIndexProcess) => {
  if ("texts" in message) answered(message.texts);
  else
    makeIndexes(message.job, new IndexStore(message.job.folder), ask).then(
      (indexedAnew) => finish({ indexedAnew }),
      (error: unknown) => finish({ error: reasonOf(error) }),
    );
});

const ask: ReadTexts = (language, urls) =>
  new Promise((resolve) => {
    answered = resolve;
    process.send?.({ language, urls } satisfies FromIndexProcess);
  });

function finish(answer: FromIndexProcess): void {
  process.send?.(answer, () => process.exit());
}
