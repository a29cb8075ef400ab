import { foldedLetters } from "../../text/folded-letters.ts";
import { isObject, type JsonObject } from "../sources/json/json-values.ts";
import { type FieldMapping, KNOWN_KEYS, MAPPED_FIELDS, type MappedField } from "./known-keys.ts";

interface GuessedMapping {
  readonly mapping: FieldMapping;
  /** Keys of the source that no field was found for, the most frequent first. */
  readonly unused: readonly string[];
}

/** Guesses which keys mean which fields, from the keys of all items and from what their values look like. */
export function guessMapping(samples: Iterable<JsonObject>): GuessedMapping {
  const seen = new Map<string, SeenKey>();
  for (const sample of samples) countKeys(sample, "", seen);
  const used = new Set<string>();
  const mapping: Partial<Record<MappedField, readonly string[]>> = {};
  for (const field of MAPPED_FIELDS) {
    const keys = keysFor(field, seen);
    if (keys.length > 0) mapping[field] = keys;
    for (const key of keys) used.add(key);
  }
  const isUsed = (key: string): boolean =>
    [...used].some((one) => one === key || one.startsWith(`${key}.`) || key.startsWith(`${one}.`));
  const unused = [...seen].filter(([key]) => !isUsed(key)).sort(([, one], [, other]) => other.count - one.count);
  return { mapping, unused: unused.map(([key]) => key).slice(0, 100) };
}

interface SeenKey {
  count: number;
  /** Values that are true or false, and values that have a digit. */
  truths: number;
  digits: number;
}

const DEEPEST = 3;
const MOST_KEYS = 2_000;

function countKeys(object: JsonObject, prefix: string, seen: Map<string, SeenKey>): void {
  for (const [name, value] of Object.entries(object)) {
    const key = `${prefix}${name}`;
    const known = seen.get(key) ?? { count: 0, truths: 0, digits: 0 };
    if (known.count === 0 && seen.size >= MOST_KEYS) continue;
    known.count += 1;
    if (/^(true|false|yes|no)$/i.test(String(value))) known.truths += 1;
    if ((typeof value === "string" || typeof value === "number") && /\d/.test(String(value))) known.digits += 1;
    seen.set(key, known);
    if (isObject(value) && key.split(".").length < DEEPEST) countKeys(value, `${key}.`, seen);
  }
}

function keysFor(field: MappedField, seen: ReadonlyMap<string, SeenKey>): readonly string[] {
  const known: readonly string[] = KNOWN_KEYS[field];
  const ranked = [...seen]
    .map(([key, found]) => ({ key, rank: known.indexOf(plainKey(key)), found }))
    .filter(({ rank, found }) => rank !== -1 && isLikely(field, found));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ key }) => key);
}

/** `published` is a date in some sources, and true or false in others. */
function isLikely(field: MappedField, { count, truths, digits }: SeenKey): boolean {
  if (field === "public") return truths > 0;
  if (field === "date" || field === "updated") return digits > 0 && digits * 2 >= count - truths;
  return true;
}

/** Objects that only wrap the fields of an item. */
const WRAPPERS = /^(fields|attributes|data|frontmatter|properties|item|node|params|extra|post|article|page|acf)\./i;

function plainKey(key: string): string {
  return key.replace(WRAPPERS, "").split(".").map(foldedLetters).join(".");
}
