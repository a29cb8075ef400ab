/** Kinds of sources, as they can be given to the command. */
const SOURCE_KINDS = ["rss"] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Characters from the start in which a source shows its kind. */
const START = 8_000;

/** The kind of a source, by its content; undefined if it is none that can be read. */
export function sourceKindOf(text: string): SourceKind | undefined {
  const start = text.slice(0, START);
  return /<(rss|rdf:RDF|RDF)[\s>]/.test(start) ? "rss" : undefined;
}
