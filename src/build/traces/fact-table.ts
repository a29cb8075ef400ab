import { fingerprint } from "../../site/tracing/fingerprint.ts";
import type { Fact } from "../../site/tracing/reading.ts";

/** Facts in columns, a position for each: 100,000 releases have a million facts. */
export interface FactColumns {
  readonly keys: readonly string[];
  readonly prints: readonly string[];
  /** For derived facts: the positions of the facts they were made from. */
  readonly from: ReadonlyMap<number, readonly number[]>;
}

export const NO_FACTS: FactColumns = { keys: [], prints: [], from: new Map() };

/** The facts of the last build at the positions they had, with the values of this build for those that it has read. */
export class FactTable implements FactColumns {
  readonly keys: string[];
  readonly prints: string[];
  readonly from: Map<number, readonly number[]>;
  readonly #positions: Map<string, number>;
  /** Positions of the facts that this build has read. */
  readonly #read = new Map<Fact, number>();

  constructor(before: FactColumns) {
    this.keys = [...before.keys];
    this.prints = [...before.prints];
    this.from = new Map(before.from);
    this.#positions = new Map(before.keys.map((key, position) => [key, position]));
  }

  /** Adds a fact of this build and the facts it was made from; returns its position. */
  add(fact: Fact): number {
    const known = this.#read.get(fact);
    if (known !== undefined) return known;
    const position = this.#positionOf(fact.key);
    this.#read.set(fact, position);
    this.prints[position] = fingerprint(fact.value());
    if (fact.from)
      this.from.set(
        position,
        Array.from(fact.from, (one) => this.add(one)),
      );
    return position;
  }

  #positionOf(key: string): number {
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const position = this.keys.length;
    this.#positions.set(key, position);
    this.keys.push(key);
    return position;
  }
}

/** Copies those facts of a table that are used, and the facts they were made from. */
export class UsedFacts implements FactColumns {
  readonly keys: string[] = [];
  readonly prints: string[] = [];
  readonly from = new Map<number, readonly number[]>();
  readonly #all: FactColumns;
  /** By position in the table, the position here; -1 for a fact that is not used so far. */
  readonly #moved: Int32Array;

  constructor(all: FactColumns) {
    this.#all = all;
    this.#moved = new Int32Array(all.keys.length).fill(-1);
  }

  /** Takes the fact at a position of the table; returns its position here. */
  take(position: number): number {
    const known = this.#moved[position] ?? -1;
    if (known !== -1) return known;
    const moved = this.keys.length;
    this.#moved[position] = moved;
    this.keys.push(this.#all.keys[position] ?? "");
    this.prints.push(this.#all.prints[position] ?? "");
    const from = this.#all.from.get(position);
    if (from)
      this.from.set(
        moved,
        from.map((one) => this.take(one)),
      );
    return moved;
  }
}
