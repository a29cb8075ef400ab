import { isObject, valueAt } from "./json/json-values.ts";
import { parseJson } from "./json/parse-json.ts";
import { delimiterOf } from "./records/csv.ts";

/** Kinds of sources, as they can be given to the command. */
export const SOURCE_KINDS = ["rss", "atom", "json-feed", "wordpress", "markdown", "json", "csv", "page"] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

export function isSourceKind(name: string): name is SourceKind {
  return SOURCE_KINDS.some((kind) => kind === name);
}

/** Characters from the start in which a source shows its kind. */
const START = 8_000;

/** The kind of a source, by its content; undefined if it is none that can be read. The path decides between texts only. */
export function sourceKindOf(text: string, path = ""): SourceKind | undefined {
  const start = text
    .slice(0, START)
    .replace(/^\uFEFF/, "")
    .trimStart();
  const isMarkdownName = /\.(md|mdx|markdown|mdown)$/i.test(path);
  if (/^(---|\+\+\+)[ \t]*\w*\r?\n/.test(start) || isMarkdownName) return "markdown";
  if (/^[{[]/.test(start)) return kindOfJson(text);
  const root = /<(rss|rdf:RDF|RDF|(?:\w+:)?feed)[\s>]/.exec(start)?.[1];
  if (root !== undefined) {
    if (/feed$/.test(root)) return "atom";
    return /xmlns:wp\s*=|wordpress\.org\/export\//.test(start) ? "wordpress" : "rss";
  }
  if (start.startsWith("<") && /<(!doctype html|html|head|body|article|main)[\s>]/i.test(start)) return "page";
  return start.startsWith("<") ? undefined : kindOfText(start);
}

function kindOfJson(text: string): SourceKind {
  const reading = parseJson(text);
  const value = "value" in reading ? reading.value : undefined;
  return isObject(value) && String(valueAt(value, "version")).includes("jsonfeed.org") ? "json-feed" : "json";
}

/** A table has its delimiter in its first two lines; a text has a heading. */
function kindOfText(start: string): SourceKind | undefined {
  const [first = "", second = ""] = start.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (/^#{1,2} \S/.test(first) || /^=+\s*$/.test(second)) return "markdown";
  const delimiter = delimiterOf(start);
  return delimiter !== undefined && second.includes(delimiter) ? "csv" : undefined;
}
