import { isObject, type JsonObject, valueAt } from "../json/json-values.ts";

/** The values at a key; a key with dots goes into objects and lists. Empty ones are left out. */
export function valuesAtKey(item: JsonObject, key: string): readonly unknown[] {
  const own = valueAt(item, key);
  if (own !== undefined) return flat(own);
  return flat(key.split(".").reduce<unknown>(step, item));
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => step(one, name));
  return isObject(value) ? valueAt(value, name) : undefined;
}

function flat(value: unknown): readonly unknown[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.flat(3) : [value];
  return values.filter((one) => one !== undefined && one !== null && one !== "");
}

/** A text, number or truth as text; of an object its name or value. */
export function textOfValue(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!isObject(value)) return undefined;
  for (const key of ["rendered", "name", "title", "label", "value", "text", "slug", "url", "date"]) {
    const inner = valueAt(value, key);
    if (typeof inner === "string" || typeof inner === "number") return String(inner);
  }
  return undefined;
}
