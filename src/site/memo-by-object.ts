import type { ViewContext } from "./view-context.ts";

/**
 * The same view of the same thing, made once for each language of a publication: many pages show it. `make` must
 * depend on nothing but its arguments.
 */
export function memoByObject<T extends object, V extends object>(
  make: (thing: T, context: ViewContext) => V,
): (thing: T, context: ViewContext) => V {
  const known = new WeakMap<ViewContext, WeakMap<T, V>>();
  return (thing, context) => {
    const views = known.get(context) ?? new WeakMap<T, V>();
    known.set(context, views);
    const view = views.get(thing) ?? make(thing, context);
    views.set(thing, view);
    return view;
  };
}
