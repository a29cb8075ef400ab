/** A paragraph or table of a Word file. */
export type WordBlock =
  | { readonly kind: "title" | "heading" | "strong" | "text" | "item"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** The content of a Word file. */
export interface WordText {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly publisher: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
  readonly blocks: readonly WordBlock[];
}

/** Which lines of a plain text are more than a paragraph. */
interface Emphasis {
  readonly title: string;
  readonly headings: readonly string[];
  readonly strong?: string | undefined;
}

/**
 * A plain text in blocks: each line is a paragraph, lines that begin with `- ` are items of a list, and lines with tabs
 * that follow each other are a table.
 */
export function wordBlocks(text: string, { title, headings, strong }: Emphasis): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
  };
  for (const line of text.split("\n")) {
    if (line.includes("\t")) {
      rows.push(line.split("\t"));
      continue;
    }
    endTable();
    if (line.trim() === "") continue;
    if (line === title) blocks.push({ kind: "title", text: line });
    else if (headings.includes(line)) blocks.push({ kind: "heading", text: line });
    else if (line === strong) blocks.push({ kind: "strong", text: line });
    else if (line.startsWith("- ")) blocks.push({ kind: "item", text: line.slice(2) });
    else blocks.push({ kind: "text", text: line.trim() });
  }
  endTable();
  return blocks;
}
