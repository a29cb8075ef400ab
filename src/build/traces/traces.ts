import { fingerprint } from "../../site/tracing/fingerprint.ts";
import type { Fact } from "../../site/tracing/reading.ts";
import { FactTable } from "./fact-table.ts";
import type { StoredTraces, Trace } from "./stored-traces.ts";

type FindFact = (key: string) => Fact | undefined;

/** Why a file is made again. */
export type Reason =
  | { readonly kind: "new" }
  | { readonly kind: "planned anew" }
  | { readonly kind: "changed"; readonly facts: readonly string[] };

interface MadeTrace {
  readonly plan: string;
  readonly bytes: number;
  readonly facts: ReadonlySet<Fact>;
}

/** Decides which files of a site must be made again, by the facts that they were made from in the last build. */
export class Traces {
  readonly #before: StoredTraces | undefined;
  readonly #find: FindFact;
  /** Fingerprints of facts in this build, by key; undefined for a fact that no longer exists. */
  readonly #prints = new Map<string, string | undefined>();
  /** Whether each fact of the earlier build is unchanged. */
  readonly #same: (boolean | undefined)[] = [];
  /** Derived facts some of whose own facts have changed. */
  readonly #madeAgain = new Set<number>();
  readonly #kept = new Set<string>();
  readonly #made = new Map<string, MadeTrace>();

  /** `before` is undefined for a build from nothing. */
  constructor(before: StoredTraces | undefined, find: FindFact) {
    this.#before = before;
    this.#find = find;
  }

  /** The trace of a file that is up to date; undefined if the file must be made. */
  current(path: string, plan: string): Trace | undefined {
    const trace = this.#before?.files.get(path);
    return trace?.plan === plan && trace.facts.every((id) => this.#isSame(id)) ? trace : undefined;
  }

  /** The fingerprint of the plan of a file that this build has kept or made without reading the press room. */
  planAt(path: string): string | undefined {
    const made = this.#made.get(path);
    if (made) return made.facts.size === 0 ? made.plan : undefined;
    const kept = this.#kept.has(path) ? this.#before?.files.get(path) : undefined;
    return kept?.facts.length === 0 ? kept.plan : undefined;
  }

  /** Records that a file is kept. */
  keep(path: string): void {
    this.#kept.add(path);
  }

  /** Records that a file was made, with its facts. */
  note(path: string, made: MadeTrace): void {
    this.#made.set(path, made);
  }

  /** Why a file must be made. */
  reason(path: string, plan: string): Reason {
    const trace = this.#before?.files.get(path);
    if (!trace) return { kind: "new" };
    if (trace.plan !== plan) return { kind: "planned anew" };
    const changed = trace.facts.filter((id) => !this.#isSame(id));
    return { kind: "changed", facts: changed.map((id) => this.#before?.facts[id]?.[0] ?? "") };
  }

  /** The traces for the next build. */
  result(): StoredTraces {
    const table = new FactTable(this.#before?.facts ?? [], {
      printOf: (fact) => this.#printOf(fact.key, () => fact) ?? "",
      madeAgain: (id) => (this.#madeAgain.has(id) ? this.#find(this.#before?.facts[id]?.[0] ?? "") : undefined),
    });
    const files = new Map<string, Trace>();
    for (const path of this.#kept) {
      const trace = this.#before?.files.get(path);
      if (trace) files.set(path, { ...trace, facts: trace.facts.map((id) => table.keep(id)) });
    }
    for (const [path, { plan, bytes, facts }] of this.#made)
      files.set(path, { plan, bytes, facts: Array.from(facts, (fact) => table.add(fact)) });
    return { facts: table.facts, files };
  }

  /** Says whether a fact is unchanged. A derived value is computed only if one of its own facts has changed. */
  #isSame(id: number): boolean {
    const known = this.#same[id];
    if (known !== undefined) return known;
    const [key = "", print, from] = this.#before?.facts[id] ?? [];
    let same = from?.every((one) => this.#isSame(one)) === true;
    if (!same) {
      if (from) this.#madeAgain.add(id);
      same = this.#printOf(key, this.#find) === print;
    }
    this.#same[id] = same;
    return same;
  }

  #printOf(key: string, find: FindFact): string | undefined {
    if (!this.#prints.has(key)) {
      const fact = find(key);
      this.#prints.set(key, fact && fingerprint(fact.value()));
    }
    return this.#prints.get(key);
  }
}
