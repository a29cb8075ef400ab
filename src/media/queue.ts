/** Runs tasks, at most `atOnce` of them at a time, in the order they are handed in. */
export class Queue {
  readonly #atOnce: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(atOnce: number) {
    this.#atOnce = Math.max(1, atOnce);
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** Runs the task for every item; results in the order of the items. */
  map<T, R>(items: Iterable<T>, task: (item: T) => Promise<R>): Promise<R[]> {
    return Promise.all([...items].map((item) => this.run(() => task(item))));
  }
}
