import { hash } from "node:crypto";
import { detached } from "../../text/detached.ts";
import { nameOf } from "./names.ts";

/** Texts up to this length are not hashed. */
const SHORT = 40;

/**
 * A short text that is equal for equal values: of strings, numbers, booleans, arrays, maps, sets, bytes and plain
 * objects. An object with a name counts as its name, because its fields are separate facts. Throws a `TypeError` for a
 * function, a symbol and a bigint, which no fact contains.
 */
export function fingerprint(value: unknown): string {
  const text = canonical(value);
  return text.length <= SHORT ? text : digest(text);
}

/** SHA-256, shortened to 20 characters: 120 bits. */
export function digest(content: string | Uint8Array): string {
  return detached(hash("sha256", content, "base64url").slice(0, 20));
}

function canonical(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (value === undefined) return "-";
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object") throw new TypeError(`A ${typeof value} is no value of a fact.`);
  const name = nameOf(value);
  if (name !== undefined) return `@${name}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value instanceof Uint8Array) return `<${digest(value)}>`;
  if (value instanceof Map)
    return `{${Array.from(value, ([key, one]) => `${canonical(key)}=${canonical(one)}`).join()}}`;
  if (value instanceof Set) return `(${Array.from(value, canonical).join()})`;
  let text = "{";
  for (const [key, one] of Object.entries(value)) if (one !== undefined) text += `${key}:${canonical(one)},`;
  return `${text}}`;
}
