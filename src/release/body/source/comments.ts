import type { SourceEdit } from "./edited-source.ts";
import type { PlacedRemain } from "./remains.ts";

/**
 * Edits that remove comments, `<!-- … -->`, from the source. A comment without an end stays and is reported. Comments
 * in code stay: the parser finds none there.
 */
export function commentEdits(source: string, remains: readonly PlacedRemain[]): readonly SourceEdit[] {
  const edits: SourceEdit[] = [];
  let lastEnd = 0;
  for (const { kind, offset } of remains.toSorted((a, b) => a.offset - b.offset)) {
    if (kind !== "comment" || offset < lastEnd) continue;
    // `<!-->` is a whole comment, https://html.spec.whatwg.org/multipage/syntax.html#comments.
    const end = source.indexOf("-->", offset + 2);
    // Those that follow have no end either.
    if (end < 0) break;
    lastEnd = end + 3;
    edits.push(withSpace(source, offset, lastEnd));
  }
  return edits;
}

/** Removes a line break with a comment on lines of its own, and one space with a comment between two spaces. */
function withSpace(source: string, start: number, end: number): SourceEdit {
  let before = start;
  while (isSpace(source[before - 1])) before -= 1;
  let after = end;
  while (isSpace(source[after])) after += 1;
  if ((before === 0 || source[before - 1] === "\n") && source[after] === "\n")
    return { start: before, end: after + 1, insert: "" };
  const isBetweenSpaces = source[start - 1] === " " && source[end] === " ";
  return { start, end: isBetweenSpaces ? end + 1 : end, insert: "" };
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /[^\S\n]/.test(character);
}
