import type { SourceEdit } from "./edited-source.ts";
import type { PlacedRemain } from "./remains.ts";

/**
 * Edits that remove comments, `<!-- … -->`, from the source. A comment without an end stays and is reported. Comments
 * in code stay: the parser finds none there.
 */
export function commentEdits(source: string, remains: readonly PlacedRemain[]): readonly SourceEdit[] {
  return remains.flatMap(({ kind, offset }) => {
    // `<!-->` is a whole comment, https://html.spec.whatwg.org/multipage/syntax.html#comments.
    const end = kind === "comment" ? source.indexOf("-->", offset + 2) : -1;
    return end < 0 ? [] : [withSpace(source, offset, end + 3)];
  });
}

/** Removes a line break with a comment on lines of its own, and one space with a comment between two spaces. */
function withSpace(source: string, start: number, end: number): SourceEdit {
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = source.indexOf("\n", end);
  const isAlone = lineEnd >= 0 && (source.slice(lineStart, start) + source.slice(end, lineEnd)).trim() === "";
  if (isAlone) return { start: lineStart, end: lineEnd + 1, insert: "" };
  const isBetweenSpaces = source[start - 1] === " " && source[end] === " ";
  return { start, end: isBetweenSpaces ? end + 1 : end, insert: "" };
}
