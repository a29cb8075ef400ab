import { fingerprint } from "../../site/tracing/fingerprint.ts";
import type { Fact } from "../../site/tracing/reading.ts";
import { FactTable, NO_FACTS, UsedFacts } from "./fact-table.ts";
import { PackedLists } from "./packed-lists.ts";
import type { StoredTraces, Trace } from "./stored-traces.ts";

type FindFact = (key: string) => Fact | undefined;

/** Why a file is made again. */
export type Reason =
  | { readonly kind: "new" }
  | { readonly kind: "planned anew" }
  | { readonly kind: "changed"; readonly facts: readonly string[] };

/** Decides which files of a site must be made again, by the facts that they were made from in the last build. */
export class Traces {
  readonly #before: StoredTraces | undefined;
  readonly #find: FindFact;
  /** Whether each fact of the last build is unchanged. */
  readonly #same: (boolean | undefined)[] = [];
  /** Derived facts some of whose own facts have changed. */
  readonly #madeAgain = new Set<number>();
  readonly #kept = new Set<string>();
  readonly #made = new Map<string, Trace>();
  readonly #table: FactTable;
  /** The facts of the files of the last build, then of those made in this build. */
  readonly #lists: PackedLists;

  /** `before` is undefined for a build from nothing. */
  constructor(before: StoredTraces | undefined, find: FindFact) {
    this.#before = before;
    this.#find = find;
    this.#table = new FactTable(before?.facts ?? NO_FACTS);
    this.#lists = new PackedLists(before?.lists);
  }

  /** The trace of a file that is up to date; undefined if the file must be made. */
  current(path: string, plan: string): Trace | undefined {
    const trace = this.#before?.files.get(path);
    if (trace?.plan !== plan) return undefined;
    return this.#lists.at(trace).every((position) => this.#isSame(position)) ? trace : undefined;
  }

  /** The fingerprint of the plan of a file that this build has kept or made without reading the press room. */
  planAt(path: string): string | undefined {
    const trace = this.#made.get(path) ?? (this.#kept.has(path) ? this.#before?.files.get(path) : undefined);
    return trace?.length === 0 ? trace.plan : undefined;
  }

  /** Records that a file is kept. */
  keep(path: string): void {
    this.#kept.add(path);
  }

  /** Records that a file was made, with its facts. */
  note(path: string, plan: string, bytes: number, facts: Iterable<Fact>): void {
    const { start, length } = this.#lists.add(Array.from(facts, (fact) => this.#table.add(fact)));
    this.#made.set(path, { plan, bytes, start, length });
  }

  /** Why a file must be made. */
  reason(path: string, plan: string): Reason {
    const trace = this.#before?.files.get(path);
    if (!trace) return { kind: "new" };
    if (trace.plan !== plan) return { kind: "planned anew" };
    const changed = Array.from(this.#lists.at(trace)).filter((position) => !this.#isSame(position));
    return { kind: "changed", facts: changed.map((position) => this.#table.keys[position] ?? "") };
  }

  /** The traces for the next build. */
  result(): StoredTraces {
    for (const position of this.#madeAgain) {
      const fresh = this.#find(this.#table.keys[position] ?? "");
      if (fresh) this.#table.add(fresh);
    }
    const facts = new UsedFacts(this.#table);
    const lists = new PackedLists();
    const files = new Map<string, Trace>();
    const add = (path: string, trace: Trace): void => {
      const { start, length } = lists.add(this.#lists.at(trace).map((position) => facts.take(position)));
      files.set(path, { plan: trace.plan, bytes: trace.bytes, start, length });
    };
    for (const path of this.#kept) {
      const trace = this.#before?.files.get(path);
      if (trace) add(path, trace);
    }
    for (const [path, trace] of this.#made) add(path, trace);
    return { facts, files, lists: lists.numbers };
  }

  /** Says whether a fact is unchanged. A derived value is computed only if one of its own facts has changed. */
  #isSame(position: number): boolean {
    const known = this.#same[position];
    if (known !== undefined) return known;
    const { keys, prints, from } = this.#before?.facts ?? NO_FACTS;
    const sources = from.get(position);
    let same = sources?.every((one) => this.#isSame(one)) === true;
    if (!same) {
      if (sources) this.#madeAgain.add(position);
      const fact = this.#find(keys[position] ?? "");
      same = fact !== undefined && fingerprint(fact.value()) === prints[position];
    }
    this.#same[position] = same;
    return same;
  }
}
