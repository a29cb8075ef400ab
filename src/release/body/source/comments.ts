import type { SourceEdit } from "./edited-source.ts";
import type { PlacedRemain } from "./remains.ts";

/**
 * Edits that take comments, `<!-- … -->`, out of the source. A comment without an end stays; the report names it. Code
 * keeps its comments: the parser finds none there.
 */
export function commentEdits(source: string, remains: readonly PlacedRemain[]): readonly SourceEdit[] {
  return remains.flatMap(({ kind, offset }) => {
    // `<!-->` is a whole comment, https://html.spec.whatwg.org/multipage/syntax.html#comments.
    const end = kind === "comment" ? source.indexOf("-->", offset + 2) : -1;
    return end < 0 ? [] : [withSpace(source, offset, end + 3)];
  });
}

/** A comment on lines of its own goes with a line break, one between two spaces with a space. */
function withSpace(source: string, start: number, end: number): SourceEdit {
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = source.indexOf("\n", end);
  const isAlone = lineEnd >= 0 && (source.slice(lineStart, start) + source.slice(end, lineEnd)).trim() === "";
  if (isAlone) return { start: lineStart, end: lineEnd + 1, insert: "" };
  const isBetweenSpaces = source[start - 1] === " " && source[end] === " ";
  return { start, end: isBetweenSpaces ? end + 1 : end, insert: "" };
}
