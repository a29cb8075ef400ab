import { IndexStore } from "./volumes/index-store.ts";
import { type FromIndexProcess, makeIndexes, reasonOf, type ReadTexts, type ToIndexProcess } from "./make-all.ts";

// The child process of own-process.ts: receives one job, requests texts, sends one result and exits. Exits when its
// parent exits, too.

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
