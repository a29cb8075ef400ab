/** Most characters of a line that are shown, and how many of them are before the marked one. */
const WIDTH = 100;
const BEFORE = 60;

/** Characters that change how a line is shown, or cannot be seen: controls, directions, zero-width, soft hyphens. */
const UNSEEN = /^[\p{Cc}\p{Cf}\u2028\u2029]$/u;

/**
 * A line of a file with a mark under a place of it, for a font with characters of one width:
 *
 *     4 | topic: ferries
 *       | ^
 *
 * `column` counts UTF-16 units from 1. Of a long line the part around the place is shown. Characters that cannot be
 * seen are shown by their number: `\u{200b}`.
 */
export function excerpt(line: string, number: number, column: number): readonly [text: string, mark: string] {
  const { before, after } = partAround(line, Math.min(column - 1, line.length));
  const gutter = String(number);
  const shownBefore = shown(before);
  return [
    `${gutter} | ${shownBefore}${shown(after)}`.trimEnd(),
    `${" ".repeat(gutter.length)} | ${" ".repeat(widthOf(shownBefore))}^`,
  ];
}

/** Splits a line at an index, and leaves out characters that are too far from it. */
function partAround(line: string, index: number): { readonly before: string; readonly after: string } {
  const start = line.length <= WIDTH || index <= BEFORE ? 0 : inside(line, index - BEFORE);
  const end = line.length - start <= WIDTH ? line.length : inside(line, start + WIDTH);
  return {
    before: `${start > 0 ? "…" : ""}${line.slice(start, index)}`,
    after: `${line.slice(index, end)}${end < line.length ? "…" : ""}`,
  };
}

/** An index that does not divide a surrogate pair. */
function inside(line: string, index: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(index)) ? index + 1 : index;
}

function shown(text: string): string {
  return Array.from(text, (character) => {
    if (character === "\t") return "→";
    return UNSEEN.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
  }).join("");
}

/** Columns that a text takes: combining marks none, East Asian characters and most pictographs two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + columnsOf(character), 0);
}

function columnsOf(character: string): number {
  if (/^\p{M}$/u.test(character)) return 0;
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]$/u.test(
    character,
  )
    ? 2
    : 1;
}
