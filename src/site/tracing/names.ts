/** The property by which a traced object tells its name. A weak map with an entry for each release would slow down every garbage collection. */
export const NAME = Symbol("name");

const names = new WeakMap<object, string>();

/** Gives an object of the press room the name by which facts refer to it, the same in every build. Returns the object. */
export function named<T extends object>(name: string, object: T): T {
  names.set(object, name);
  return object;
}

/** The name of an object; undefined if it has none. */
export function nameOf(object: object): string | undefined {
  return (Reflect.get(object, NAME) as string | undefined) ?? names.get(object);
}
