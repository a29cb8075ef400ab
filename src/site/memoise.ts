type Key = object | string | undefined;

/** One level of the cache: entries under an object are released with it; entries under a string or undefined stay. */
interface Level<V> {
  objects?: WeakMap<object, Level<V>>;
  others?: Map<string | undefined, Level<V>>;
  made?: V;
}

/**
 * Calls `make` once for each combination of arguments and caches the result. Use it for all values that many pages
 * need. `make` must depend only on its arguments. Objects are compared by identity, so pass immutable ones, such as a
 * release, an edition or a view context.
 */
export function memoise<A extends readonly Key[], V extends object>(make: (...keys: A) => V): (...keys: A) => V {
  const memory: Level<V> = {};
  return (...keys) => {
    const level = keys.reduce<Level<V>>(below, memory);
    level.made ??= make(...keys);
    return level.made;
  };
}

function below<V>(level: Level<V>, key: Key): Level<V> {
  if (typeof key === "object" || typeof key === "function") {
    level.objects ??= new WeakMap<object, Level<V>>();
    return entry(level.objects, key);
  }
  level.others ??= new Map<string | undefined, Level<V>>();
  return entry(level.others, key);
}

interface Entries<K, V> {
  get(key: K): Level<V> | undefined;
  set(key: K, level: Level<V>): unknown;
}

function entry<K, V>(entries: Entries<K, V>, key: K): Level<V> {
  const known = entries.get(key);
  if (known) return known;
  const made: Level<V> = {};
  entries.set(key, made);
  return made;
}
