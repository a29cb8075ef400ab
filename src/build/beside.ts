/** Work that runs in parallel with the rest of a build. */
export interface Beside<T> {
  /** Rejects if the work fails. A failure that no caller awaits is not an unhandled rejection. */
  readonly result: Promise<T>;
  /** Aborts the work if it is still running, and waits until it has ended. */
  stop(): Promise<void>;
}

/** Starts work that ends early when its signal is aborted. */
export function beside<T>(work: (signal: AbortSignal) => Promise<T>): Beside<T> {
  const controller = new AbortController();
  const result = work(controller.signal);
  const ended = result.then(
    () => undefined,
    () => undefined,
  );
  return {
    result,
    stop: async () => {
      controller.abort();
      await ended;
    },
  };
}
