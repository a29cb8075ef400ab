/** A value of JSON whose content is not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value, or an empty object if it is none. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value of an own key. */
export function valueAt(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The first of these keys that has a text or a number. */
export function textAt(object: JsonObject, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = valueAt(object, key);
    if (typeof value === "string" && value.trim() !== "") return value;
    if (typeof value === "number") return String(value);
  }
  return undefined;
}

/** The values at a key: those of a list, or the one that is there. */
export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = valueAt(object, key);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts at a key: those of a list, or the one that is there. */
export function textsAt(object: JsonObject, key: string): readonly string[] {
  return listAt(object, key).flatMap((one) =>
    typeof one === "string" || typeof one === "number" ? [String(one)] : [],
  );
}
