import type { MarkdownIt, StateInline, Token } from "markdown-it";

/** Where something stands in a body: line and column, both from 1, the column in UTF-16 units. */
export interface BodyPlace {
  readonly line: number;
  readonly column: number;
}

/** Makes the parser remember, for each link and image, its position in the text of its block; see `placeOf`. */
export function rememberPositions(md: MarkdownIt): void {
  for (const name of ["link", "image", "autolink"]) {
    const rule = md.inline.ruler.__rules__.find((candidate) => candidate.name === name);
    if (rule === undefined) throw new Error(`markdown-it has no inline rule "${name}"`);
    const parse = rule.fn;
    md.inline.ruler.at(name, (state: StateInline, silent: boolean) => {
      const position = state.pos;
      // Text still pending becomes a token of its own, before those of this rule.
      const first = state.tokens.length + (state.pending === "" ? 0 : 1);
      const matched = parse(state, silent);
      const token = silent || !matched ? undefined : state.tokens[first];
      if (token !== undefined) token.meta = { ...token.meta, position };
      return matched;
    });
  }
}

/** Where a link or image of a block stands in the lines of the body; the block's beginning if nothing was remembered. */
export function placeOf(child: Token, inline: Token, lines: readonly string[]): BodyPlace {
  const position = child.meta?.["position"];
  const before = inline.content.slice(0, typeof position === "number" ? position : 0).split("\n");
  const content = inline.content.split("\n");
  // The text of a note within a line has no line of its own and is looked for.
  const firstLine = inline.map?.[0] ?? Math.max(0, lineWith(content[0] ?? "", lines));
  const index = firstLine + before.length - 1;
  // A block's text lacks what marks it in the source: "> ", "- ", "| ".
  const start = Math.max(0, (lines[index] ?? "").indexOf(content[before.length - 1] ?? ""));
  return { line: index + 1, column: start + (before.at(-1) ?? "").length + 1 };
}

function lineWith(text: string, lines: readonly string[]): number {
  return lines.findIndex((line) => line.includes(text));
}
