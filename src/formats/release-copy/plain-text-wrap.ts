const WIDTH = 72;

/**
 * Breaks lines longer than 72 characters between words, for mail. Further lines of a list item are indented to its
 * first word. Rows of tables (lines with a tab) and words without a break opportunity stay whole.
 */
export function wrapLines(text: string): string {
  if (text.length <= WIDTH) return text;
  return text.includes("\n") ? text.split("\n").map(wrapLine).join("\n") : wrapLine(text);
}

function wrapLine(line: string): string {
  if (line.length <= WIDTH || line.includes("\t")) return line;
  const mark = /^ *(?:- |\d{1,3}\. |\[\d+\] )?/.exec(line)?.[0] ?? "";
  const room = WIDTH - mark.length;
  const between = `\n${" ".repeat(mark.length)}`;
  let written = mark;
  let start = mark.length;
  while (line.length - start > room) {
    const end = breakBetween(line, start, start + room);
    if (end === -1) break;
    written += line.slice(start, end).trimEnd() + between;
    start = end + 1;
  }
  return written + line.slice(start).trimEnd();
}

/**
 * Index of the last blank up to `limit` at which the line may break, else of the first one after it; -1 if there is
 * none.
 */
function breakBetween(line: string, start: number, limit: number): number {
  let at = line.lastIndexOf(" ", limit);
  while (at > start && isInNumber(line, at)) at = line.lastIndexOf(" ", at - 1);
  if (at > start) return at;
  at = line.indexOf(" ", limit + 1);
  while (at !== -1 && isInNumber(line, at)) at = line.indexOf(" ", at + 1);
  return at;
}

/** A blank between digits, which must not break: it is part of a telephone number or an amount: `+47 (0)00 00`. */
function isInNumber(line: string, blank: number): boolean {
  const next = line.charAt(blank + 1) === "(" ? blank + 2 : blank + 1;
  return isDigit(line.charCodeAt(blank - 1)) && isDigit(line.charCodeAt(next));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
