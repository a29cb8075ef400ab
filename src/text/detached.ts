/** V8 copies shorter parts of a text. */
const VIEW_LENGTH = 13;

/**
 * Replaces every string in a value of plain objects and arrays by a copy of its own, in place, and returns the value.
 * A part of a text is a view of it in V8 and keeps the whole text in memory: a release would keep its file.
 */
export function detached<T>(value: T): T {
  if (typeof value === "string") return (value.length < VIEW_LENGTH ? value : copyOf(value)) as T;
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) fields[key] = detached(fields[key]);
  return value;
}

/** By way of JSON, which also keeps halves of surrogate pairs. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
