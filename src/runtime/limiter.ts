import pLimit from "p-limit";

/** Runs tasks with bounded concurrency, in the order in which they are submitted. */
export interface Limiter {
  /** Runs a task when a slot is free. After a failure, waiting tasks are rejected without being started. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /**
   * Runs the task for every item; results in the order of the items. If one fails, waits for running tasks, then
   * rejects.
   */
  map<T, R>(items: Iterable<T>, task: (item: T) => Promise<R>): Promise<R[]>;
}

export function limiter(atOnce: number): Limiter {
  const limit = pLimit(Math.max(1, atOnce));
  let failure: { readonly reason: unknown } | undefined;
  const run = <T>(task: () => Promise<T>): Promise<T> =>
    limit(async () => {
      if (failure) throw failure.reason;
      try {
        return await task();
      } catch (reason) {
        failure ??= { reason };
        throw reason;
      }
    });
  return { run, map: (items, task) => allEnded(Array.from(items, (item) => run(() => task(item)))) };
}

/** Waits for all promises to settle, then rejects with the first failure, so that no work is left running. */
export async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(promises);
  return ends.map((end) => {
    if (end.status === "rejected") throw end.reason;
    return end.value;
  });
}
