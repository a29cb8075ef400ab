/** Runs tasks, at most `atOnce` of them at a time, in the order they are handed in. After a failure it takes no more. */
export class Queue {
  readonly #atOnce: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #failure: { readonly reason: unknown } | undefined;

  constructor(atOnce: number) {
    this.#atOnce = Math.max(1, atOnce);
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      if (this.#failure) throw this.#failure.reason;
      return await task();
    } catch (reason) {
      this.#failure ??= { reason };
      throw reason;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** Runs the task for every item; results in the order of the items. */
  map<T, R>(items: Iterable<T>, task: (item: T) => Promise<R>): Promise<R[]> {
    return allEnded([...items].map((item) => this.run(() => task(item))));
  }
}

/**
 * Waits for all of them to end, also when one fails, and then fails with the first failure: nothing goes on in the
 * background once the answer is there.
 */
export async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(promises);
  return ends.map((end) => {
    if (end.status === "rejected") throw end.reason;
    return end.value;
  });
}
