import type { StageProgress } from "../runtime/stage-progress.ts";

/** Follows a build, for example to show its progress. */
export interface BuildObserver {
  /** Called when a stage begins; the previous one has ended. */
  stage(name: string): void;
  /** Called with the number of finished items of the stage. */
  count(done: number, total: number): void;
}

/** The name of a stage or item, with its duration. */
export interface Timed {
  readonly name: string;
  readonly seconds: number;
}

interface TimingsOptions {
  /** Milliseconds since the process began. */
  readonly clock?: () => number;
  readonly observer?: BuildObserver;
  /** Keeps the durations of this many items, the slowest. Default: none are measured. */
  readonly slowest?: number;
  /** When the build began, by `clock`. Default: with the process. */
  readonly began?: number;
}

/** Seconds by stage, in the order the stages ended, and the slowest items. */
export class Timings {
  readonly #stages: Timed[] = [];
  readonly #clock: () => number;
  readonly #observer: BuildObserver | undefined;
  readonly #kept: number;
  readonly #began: number;
  #items: Timed[] = [];

  constructor({ clock = () => performance.now(), observer, slowest = 0, began = 0 }: TimingsOptions = {}) {
    this.#clock = clock;
    this.#observer = observer;
    this.#kept = slowest;
    this.#began = began;
  }

  /** Runs a stage and records its duration. */
  async stage<T>(name: string, run: (progress: StageProgress) => T | Promise<T>): Promise<T> {
    const start = this.#clock();
    this.#observer?.stage(name);
    try {
      return await run({ of: (total) => this.#counter(total) });
    } finally {
      this.#stages.push({ name, seconds: this.#since(start) });
    }
  }

  /** Runs one item of a stage, such as the rendering of a page, and records its duration if items are measured. */
  item<T>(name: string, run: () => T): T {
    if (this.#kept === 0) return run();
    const start = this.#clock();
    try {
      return run();
    } finally {
      this.#items.push({ name, seconds: this.#since(start) });
      // Sorted only from time to time, because there are tens of thousands of pages.
      if (this.#items.length > 100 * this.#kept) this.#items = this.slowest.slice();
    }
  }

  /** Adds a stage that ran in parallel and measured its own duration. */
  note(name: string, seconds: number): void {
    this.#stages.push({ name, seconds });
  }

  get stages(): readonly Timed[] {
    return this.#stages;
  }

  /** The slowest items, the slowest first. */
  get slowest(): readonly Timed[] {
    return this.#items.toSorted((a, b) => b.seconds - a.seconds).slice(0, this.#kept);
  }

  /** Seconds since the process or the build began. */
  get total(): number {
    return this.#since(this.#began);
  }

  #counter(total: number): () => void {
    let done = 0;
    return () => this.#observer?.count((done += 1), total);
  }

  #since(start: number): number {
    return (this.#clock() - start) / 1000;
  }
}
