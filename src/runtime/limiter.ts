import pLimit from "p-limit";

/** Runs tasks, a bounded number of them at a time, in the order they are handed in. */
export interface Limiter {
  /** Runs a task when its turn comes. After a failure the tasks that wait are not started: they fail alike. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Runs the task for every item; results in the order of the items. Fails after those under way have ended. */
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

/** Waits for all promises to end, also when one fails, and then fails with the first failure: nothing goes on behind. */
export async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(promises);
  return ends.map((end) => {
    if (end.status === "rejected") throw end.reason;
    return end.value;
  });
}
