import { cachedByKeys, type Key } from "./keyed-cache.ts";
import { nameOf } from "./tracing/names.ts";
import { type Fact, isRecording, read, recorded } from "./tracing/reading.ts";

interface Result<V> {
  readonly value: V;
  /** The facts that are recorded when the value is read: the value itself as a fact, or all facts it was made from. */
  readonly facts: readonly Fact[];
}

/**
 * Calls `make` once for each combination of arguments and caches the result. Use it for all values that many pages
 * need. `make` must depend only on its arguments. Objects are compared by identity, so pass immutable ones, such as a
 * release, an edition or a view context. Results are kept as long as the last object among the arguments.
 */
export function memoise<A extends readonly Key[], V extends object>(make: (...keys: A) => V): (...keys: A) => V {
  const result = cachedByKeys((...keys: A) => resultOf(() => make(...keys)));
  return (...keys) => readResult(result(...keys));
}

/**
 * Like `memoise`, but keeps only the last result, for a large value that a few files in a row need: a press room has
 * 100,000 of them. The last argument is an object that is released after a build, as the result is.
 */
export function memoiseLast<A extends readonly [...Key[], object], V>(make: (...keys: A) => V): (...keys: A) => V {
  const last = new WeakMap<object, { readonly keys: A; readonly result: Result<V> }>();
  return (...keys) => {
    const owner = keys[keys.length - 1] as object;
    let known = last.get(owner);
    if (!known || keys.some((key, index) => key !== known?.keys[index])) {
      known = { keys, result: resultOf(() => make(...keys)) };
      last.set(owner, known);
    }
    return readResult(known.result);
  };
}

/** Values that are facts, by name. */
const derivations = new Map<string, (...keys: readonly Key[]) => Result<unknown>>();

/**
 * Like `memoise`, for a value that many pages need but that few changes alter, such as the newest releases of a
 * publisher: the value is a separate fact. A page that has read it is made again only if the value has changed, even if
 * its own facts have. `name` is unique; the arguments are objects of the press room, view contexts or strings.
 */
export function derived<A extends readonly Key[], V>(name: string, make: (...keys: A) => V): (...keys: A) => V {
  if (derivations.has(name)) throw new Error(`Two derived values are called ${name}.`);
  const result = cachedByKeys((...keys: A): Result<V> => {
    const { value, facts } = resultOf(() => make(...keys));
    const key = derivedKey(name, keys);
    return { value, facts: key === undefined ? facts : [{ key, value: () => value, from: facts }] };
  });
  derivations.set(name, (...keys) => result(...(keys as unknown as A)));
  return (...keys) => readResult(result(...keys));
}

/** The fact of a derived value; undefined if there is no such value in this program. */
export function derivedFact(name: string, keys: readonly Key[]): Fact | undefined {
  return derivations.get(name)?.(...keys).facts[0];
}

/** The key of a derived value; undefined if an argument has no name. */
function derivedKey(name: string, keys: readonly Key[]): string | undefined {
  const parts = keys.map((key) => (typeof key === "object" ? nameOf(key) : key === undefined ? "-" : `"${key}`));
  return parts.includes(undefined) ? undefined : [name, ...parts].join("\t");
}

function resultOf<V>(make: () => V): Result<V> {
  const { value, facts } = recorded(make);
  return { value, facts: [...facts] };
}

function readResult<V>({ value, facts }: Result<V>): V {
  if (isRecording()) for (const fact of facts) read(fact);
  return value;
}
