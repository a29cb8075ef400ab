/** Work that goes on beside the rest of a build. */
export interface Beside<T> {
  /** Rejects with the failure of the work. A failure that is never asked for is no unhandled rejection. */
  readonly result: Promise<T>;
  /** Aborts the work if it goes on, and waits until it has ended. */
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
