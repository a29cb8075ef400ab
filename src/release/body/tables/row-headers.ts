import type { MarkdownIt, StateCore, Token } from "markdown-it";

/** Key in `meta` of a cell that is the heading of its row. */
export const ROW_HEADER = "rowHeader";

/** The opening token of a cell, and its text. */
interface Cell {
  readonly open: Token;
  readonly close: Token | undefined;
  readonly text: string;
}

/**
 * Makes the first column of a table the headings of its rows where that is certain: the head leaves the first cell empty, or
 * the first column has names and all others have figures. Markdown has no mark for it.
 */
export function markRowHeaders(md: MarkdownIt): void {
  md.core.ruler.after("grow-tables", "row-headers", (state: StateCore) => {
    let start = -1;
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === "table_open") start = index;
      else if (token.type === "table_close") markTable(rowsOf(state.tokens.slice(start, index)));
    }
  });
}

function markTable([head, ...body]: readonly (readonly Cell[])[]): void {
  if (head === undefined || head.length < 2 || body.length < 2) return;
  const names = body.map(([first]) => first?.text ?? "");
  if (names.some((name) => name === "")) return;
  const isTable = head[0]?.text === "" || (names.every(isName) && body.every(([, ...rest]) => rest.every(isFigure)));
  if (!isTable) return;
  for (const [first] of body) {
    if (first === undefined) continue;
    Object.assign(first.open, { type: "th_open", tag: "th", meta: { ...first.open.meta, [ROW_HEADER]: true } });
    if (first.close) Object.assign(first.close, { type: "th_close", tag: "th" });
  }
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** A number with its unit, or nothing: `1 240`, `−3,5 %`, `NOK 36 million`, `–`. */
function isFigure({ text }: Cell): boolean {
  return /^(?:[-–—*]*|[*_]*(?:\p{Lu}{3} |\p{Sc} ?)?[-+–−]?\d[\d\s.,]*(?:\s?[%‰°]|\s?\p{L}{1,8}\.?){0,2}[*_]*)$/u.test(
    text,
  );
}

function rowsOf(table: readonly Token[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const [index, token] of table.entries()) {
    if (token.type === "tr_open") rows.push([]);
    if (token.type !== "th_open" && token.type !== "td_open") continue;
    const inline = table[index + 1]?.type === "inline" ? table[index + 1] : undefined;
    const close = table[inline ? index + 2 : index + 1];
    rows.at(-1)?.push({ open: token, close, text: inline?.content.trim() ?? "" });
  }
  return rows;
}
