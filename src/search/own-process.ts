import { forkProgram } from "../runtime/program/program.ts";
import type { FromIndexProcess, IndexJob, ReadTexts, ToIndexProcess } from "./make-all.ts";

/**
 * Makes indexes in a child process and resolves to the number of indexed texts. Rejects if that fails or the signal
 * aborts; the process has ended by then.
 */
export function makeInOwnProcess(job: IndexJob, read: ReadTexts, signal: AbortSignal | undefined): Promise<number> {
  if (signal?.aborted) return Promise.reject(new Error(ENDED));
  const child = forkProgram("src/search/index-process", { serialization: "advanced" });
  const end = (): void => void child.kill("SIGKILL");
  signal?.addEventListener("abort", end, { once: true });
  return new Promise((resolve, reject) => {
    let answer: FromIndexProcess | undefined;
    let problem: string | undefined;
    const fail = (error: unknown): void => {
      problem ??= error instanceof Error ? error.message : String(error);
      end();
    };
    const send = (message: ToIndexProcess): void => {
      child.send(message, (error) => {
        if (error) problem ??= error.message;
      });
    };
    child.on("message", (said: FromIndexProcess) => {
      if (!("urls" in said)) answer = said;
      else read(said.language, said.urls).then((texts) => send({ texts }), fail);
    });
    child.on("error", (error) => (problem ??= error.message));
    child.once("close", (code, ended) => {
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(new Error(ENDED));
      else if (answer && "indexedAnew" in answer) resolve(answer.indexedAnew);
      else if (answer && "error" in answer) reject(new Error(answer.error));
      else reject(new Error(problem ?? `its process ended with ${ended ?? code ?? "nothing"}`));
    });
    send({ job });
  });
}

const ENDED = "the build ended";
