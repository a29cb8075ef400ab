import { isObject, valueAt } from "./json/json-values.ts";
import { parseJson } from "./json/parse-json.ts";

/** Kinds of sources, as they can be given to the command. */
export const SOURCE_KINDS = ["rss", "atom", "json-feed", "wordpress"] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

export function isSourceKind(name: string): name is SourceKind {
  return SOURCE_KINDS.some((kind) => kind === name);
}

/** Characters from the start in which a source shows its kind. */
const START = 8_000;

/** The kind of a source, by its content; undefined if it is none that can be read. */
export function sourceKindOf(text: string): SourceKind | undefined {
  const start = text.slice(0, START);
  const root = /<(rss|rdf:RDF|RDF|(?:\w+:)?feed)[\s>]/.exec(start)?.[1];
  if (root !== undefined) {
    if (/feed$/.test(root)) return "atom";
    return /xmlns:wp\s*=|wordpress\.org\/export\//.test(start) ? "wordpress" : "rss";
  }
  return /^\uFEFF?\s*\{/.test(start) ? kindOfJson(text) : undefined;
}

function kindOfJson(text: string): SourceKind | undefined {
  const reading = parseJson(text);
  if (!("value" in reading) || !isObject(reading.value)) return undefined;
  return String(valueAt(reading.value, "version")).includes("jsonfeed.org") ? "json-feed" : undefined;
}
