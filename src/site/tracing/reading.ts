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
  /** The facts that a derived value was made from; while they are unchanged, the value is too. */
  readonly from?: Iterable<Fact>;
}

/** A result with every fact that was read while it was made. */
interface Reading<T> {
  readonly value: T;
  readonly facts: ReadonlySet<Fact>;
}

/** The facts of the innermost `recorded` that is running; it runs synchronously. */
let current: Set<Fact> | undefined;

/** Records that a fact was read. Does nothing outside `recorded`. */
export function read(fact: Fact): void {
  current?.add(fact);
}

/** Says whether facts are being recorded. */
export function isRecording(): boolean {
  return current !== undefined;
}

/** Runs a synchronous function and returns its result with the facts it read. An outer `recorded` does not record them. */
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
