/** An argument of a cached function. */
export type Key = object | string | undefined;

/** Entries by one argument. */
interface Cache {
  get(key: Key): unknown;
  set(key: Key, value: unknown): unknown;
}

/** Entries under an object are released with it; entries under a string or undefined stay. */
class OuterCache implements Cache {
  readonly #objects = new WeakMap<object, unknown>();
  readonly #others = new Map<Key, unknown>();

  get(key: Key): unknown {
    return isObject(key) ? this.#objects.get(key) : this.#others.get(key);
  }

  set(key: Key, value: unknown): void {
    if (isObject(key)) this.#objects.set(key, value);
    else this.#others.set(key, value);
  }
}

/**
 * Calls `make` once for each combination of arguments. Results are kept as long as the last object among the arguments,
 * which must be one that is released after a build: the site or a context. Only that object is held weakly, because a
 * weak map for each release takes more memory and time than its results.
 */
export function cachedByKeys<A extends readonly Key[], V extends object>(make: (...keys: A) => V): (...keys: A) => V {
  const outer: Cache = new OuterCache();
  return (...keys) => {
    let cache = outer;
    for (let index = keys.length - 1; index > 0; index--) cache = cacheUnder(keys[index], cache);
    const known = cache.get(keys[0]) as V | undefined;
    if (known) return known;
    const made = make(...keys);
    cache.set(keys[0], made);
    return made;
  };
}

function cacheUnder(key: Key, cache: Cache): Cache {
  const known = cache.get(key) as Cache | undefined;
  if (known) return known;
  const made = cache instanceof OuterCache && !isObject(key) ? new OuterCache() : new Map<Key, unknown>();
  cache.set(key, made);
  return made;
}

function isObject(key: Key): key is object {
  return typeof key === "object" || typeof key === "function";
}
