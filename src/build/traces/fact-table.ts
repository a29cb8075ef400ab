import type { Fact } from "../../site/tracing/reading.ts";
import type { StoredFact } from "./stored-traces.ts";

/** The facts in this build. */
interface FactsNow {
  printOf(fact: Fact): string;
  /** A derived fact of the last build that was made again from other facts; undefined for all other facts. */
  madeAgain(id: number): Fact | undefined;
}

type Draft = [key: string, print: string, from?: readonly number[]];

/** Collects the facts that files were made from: those of this build, and unchanged ones of the last build. */
export class FactTable {
  readonly facts: Draft[] = [];
  readonly #before: readonly StoredFact[];
  readonly #now: FactsNow;
  readonly #ids = new Map<string, number>();
  /** Positions in this table of the facts of the last build. */
  readonly #moved: number[] = [];

  constructor(before: readonly StoredFact[], now: FactsNow) {
    this.#before = before;
    this.#now = now;
  }

  /** Adds a fact of the last build and the facts it was made from; returns its position. */
  keep(id: number): number {
    const known = this.#moved[id];
    if (known !== undefined) return known;
    const fresh = this.#now.madeAgain(id);
    if (fresh) return (this.#moved[id] = this.add(fresh));
    const [key = "", print = "", from] = this.#before[id] ?? [];
    const position = this.#place(key, () => print);
    this.#moved[id] = position;
    const draft = this.facts[position];
    if (from && draft && draft[2] === undefined) draft[2] = from.map((one) => this.keep(one));
    return position;
  }

  /** Adds a fact of this build and the facts it was made from; returns its position. */
  add(fact: Fact): number {
    const known = this.#ids.get(fact.key);
    const position = known ?? this.#place(fact.key, () => this.#now.printOf(fact));
    const draft = this.facts[position];
    if (known === undefined && fact.from && draft) draft[2] = Array.from(fact.from, (one) => this.add(one));
    return position;
  }

  #place(key: string, print: () => string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const position = this.facts.length;
    this.#ids.set(key, position);
    this.facts.push([key, print()]);
    return position;
  }
}
