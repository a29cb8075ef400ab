/** Seconds by stage, in the order the stages ended. */
export class Timings {
  readonly #stages: { name: string; seconds: number }[] = [];

  /** Runs a stage and records its duration. */
  async stage<T>(name: string, run: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await run();
    } finally {
      this.#stages.push({ name, seconds: (performance.now() - start) / 1000 });
    }
  }

  /** Adds a stage that ran in parallel and measured its own duration. */
  note(name: string, seconds: number): void {
    this.#stages.push({ name, seconds });
  }

  get stages(): readonly { readonly name: string; readonly seconds: number }[] {
    return this.#stages;
  }

  /** Seconds since the process began. */
  get total(): number {
    return performance.now() / 1000;
  }
}
