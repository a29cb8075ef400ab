/**
 * Something of the press room that an output was made from: a group of a release's fields, the members of a list,
 * whether a moment has passed. An output is made again only if a fact that it read has another value (“verifying
 * traces”: Mokhov, Mitchell, Peyton Jones, Build Systems à la Carte, 2018, https://doi.org/10.1145/3236774).
 */
export interface Fact {
  /** Identifies the fact in every build: its name and the names of what it is about. */
  readonly key: string;
  /** The value in the press room of this build. */
  readonly value: () => unknown;
  /** What the value was made from, if it is derived: while that is unchanged, so is the value. */
  readonly from?: Iterable<Fact>;
}

/** A result, and every fact that was read while it was made. */
interface Reading<T> {
  readonly value: T;
  readonly facts: ReadonlySet<Fact>;
}

/** The facts of the innermost `recorded` that is running; it runs synchronously. */
let current: Set<Fact> | undefined;

/** Notes that a fact was read. Does nothing outside `recorded`. */
export function read(fact: Fact): void {
  current?.add(fact);
}

/** Says whether facts are being recorded. */
export function isRecording(): boolean {
  return current !== undefined;
}

/** Runs a synchronous function and returns what it read. What it reads is not noted by an outer `recorded`. */
export function recorded<T>(make: () => T): Reading<T> {
  const outer = current;
  const facts = new Set<Fact>();
  current = facts;
  try {
    return { value: make(), facts };
  } finally {
    current = outer;
  }
}
