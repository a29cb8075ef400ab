import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import type { BodyEnv } from "../parser.ts";

/** Limit of added cells in hostile tables; the same as in markdown-it. */
const MOST_ADDED_CELLS = 65_536;

/** Key in `meta` of a row with more cells than the head: the number of cells. */
export const WIDE_ROW = "wideRow";

/**
 * Widens a table to its longest row. GitHub's tables, which markdown-it implements, drop cells beyond the width of the
 * head. See https://github.github.com/gfm/#tables-extension-.
 */
export function growTables(md: MarkdownIt): void {
  md.block.ruler.before("table", "note-rows", noteRows, { alt: ["paragraph", "reference"] });
  md.core.ruler.after("block", "grow-tables", growAll);
}

/** A rule that never matches: records where each line that could be a row begins, after `> ` or indentation. */
function noteRows(state: StateBlock, first: number, end: number): boolean {
  if (first + 2 >= end || !lineOf(state, first).includes("|")) return false;
  if (!/^[|:-][|:\s-]+$/.test(lineOf(state, first + 1).trimEnd())) return false;
  const env: BodyEnv = state.env;
  const rows = (env.rowStarts ??= new Map<number, number>());
  for (let line = first + 2; line < end && !state.isEmpty(line); line += 1) {
    if ((state.sCount[line] ?? 0) < state.blkIndent) break;
    rows.set(line, startOf(state, line));
  }
  return false;
}

function startOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice(startOf(state, line), state.eMarks[line]);
}

function growAll(state: StateCore): void {
  const env: BodyEnv = state.env;
  if (env.rowStarts === undefined) return;
  const grown: Token[] = [];
  let table: Token[] | undefined;
  for (const token of state.tokens) {
    if (token.type === "table_open") table = [];
    (table ?? grown).push(token);
    if (token.type !== "table_close" || table === undefined) continue;
    for (const kept of growTable(table, state, env.rowStarts)) grown.push(kept);
    table = undefined;
  }
  state.tokens = grown;
}

function growTable(table: readonly Token[], state: StateCore, starts: ReadonlyMap<number, number>): readonly Token[] {
  const columns = table.filter(({ type }) => type === "th_open").length;
  const missing = new Map<Token, readonly string[]>();
  for (const row of table) {
    const start = row.type === "tr_open" ? starts.get(row.map?.[0] ?? -1) : undefined;
    if (start === undefined) continue;
    const lineEnd = state.src.indexOf("\n", start);
    const cells = cellsOf(state.src.slice(start, lineEnd < 0 ? undefined : lineEnd).trim());
    const last = cells.findLastIndex((cell) => cell.trim() !== "");
    if (last >= columns) missing.set(row, cells.slice(columns, last + 1));
  }
  if (missing.size === 0) return table;
  const widest = Math.max(...[...missing.values()].map((cells) => cells.length));
  const rows = table.filter(({ type }) => type === "tr_open").length;
  // Beyond the limit rows keep their cells but are not padded to the longest row.
  const width = widest * rows > MOST_ADDED_CELLS ? 0 : widest;
  return withCells(table, missing, width, state);
}

function withCells(
  table: readonly Token[],
  missing: ReadonlyMap<Token, readonly string[]>,
  width: number,
  state: StateCore,
): readonly Token[] {
  const grown: Token[] = [];
  let added: readonly string[] = [];
  for (const token of table) {
    if (token.type === "tr_open") {
      added = missing.get(token) ?? [];
      if (added.length > 0) token.meta = { ...token.meta, [WIDE_ROW]: added.length };
    }
    if (token.type === "tr_close")
      for (let index = 0; index < Math.max(width, added.length); index += 1)
        grown.push(...cellTokens(added[index] ?? "", token.level + 1, state));
    grown.push(token);
  }
  return grown;
}

/** Cells added to the head are empty and are not header cells. */
function cellTokens(content: string, level: number, state: StateCore): readonly Token[] {
  const open = Object.assign(new state.Token("td_open", "td", 1), { block: true, level });
  const inline = Object.assign(new state.Token("inline", "", 0), { block: true, level: level + 1 });
  const close = Object.assign(new state.Token("td_close", "td", -1), { block: true, level });
  inline.content = content.trim();
  inline.children = [];
  return [open, inline, close];
}

/** Splits a row at each `|` without a backslash before it, as markdown-it does. */
function cellsOf(row: string): readonly string[] {
  const cells = row.split(/(?<!\\)\|/).map((cell) => cell.replaceAll(String.raw`\|`, "|"));
  if (cells[0] === "") cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells;
}
