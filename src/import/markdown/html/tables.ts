import type { Element, Root } from "hast";
import { inlineContent } from "./cell-content.ts";
import { attribute, contains, element, find, isElement, type Node, rewrite, textIn } from "./hast.ts";

interface Cell {
  readonly isHead: boolean;
  readonly align: string;
  readonly content: readonly Node[];
}

/** Cells that a colspan or rowspan may cover at most. */
const MOST_SPANNED = 100;

/**
 * Replaces every table, in place: one for layout by the content of its cells, one with data by a table that Markdown can
 * write, with a head, as many cells in each row and text alone in each cell. No word is left out.
 */
export function flattenTables(tree: Root): void {
  // Children come first, so that the content of a table for layout has no tables but those with data.
  rewrite(tree, (one) => {
    if (one.tagName !== "table") return undefined;
    return isLayout(one) ? contentOf(one) : dataTable(one);
  });
}

function rowsOf(table: Element): readonly Element[] {
  const isRow = ({ tagName }: Element): boolean => tagName === "tr" || tagName === "table";
  const parts = (...names: readonly string[]): readonly Element[] =>
    table.children
      .filter((one): one is Element => isElement(one, ...names))
      .flatMap((part) => (part.tagName === "tr" ? [part] : part.children.flatMap((one) => find(one, isRow))))
      .filter(({ tagName }) => tagName === "tr");
  return [...parts("thead"), ...parts("tbody", "tr"), ...parts("tfoot")];
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter((one): one is Element => isElement(one, "td", "th"));
}

function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, "role"))) return true;
  const rows = rowsOf(table).map(cellsOf);
  if (Math.max(0, ...rows.map(({ length }) => length)) <= 1) return true;
  if (contains(table, ({ tagName }) => tagName === "th" || tagName === "caption")) return false;
  const isText = (cell: Element): boolean =>
    contains(cell, (one) => /^(?:table|h[1-6]|blockquote|figure)$/.test(one.tagName)) ||
    find(cell, (one) => one.tagName === "p" && textIn(one).length > LONG_PARAGRAPH).length > 1;
  return rows.some((cells) => cells.some(isText)) || (rows.length === 1 && rows.flat().some(hasPicture));
}

const LONG_PARAGRAPH = 80;

function hasPicture(cell: Element): boolean {
  return contains(cell, ({ tagName }) => tagName === "img");
}

function contentOf(table: Element): readonly Node[] {
  const caption = table.children.filter((one) => isElement(one, "caption"));
  return [...caption, ...rowsOf(table).flatMap(cellsOf)].map((one) =>
    element("div", "children" in one ? one.children : []),
  );
}

function dataTable(table: Element): readonly Node[] {
  const rows = gridOf(rowsOf(table)).filter((row) => row.some((cell) => cell && isFilled(cell)));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, index) => index).filter((index) =>
    rows.some((row) => row[index] && isFilled(row[index])),
  );
  const [first, ...others] = rows.map((row) => columns.map((column) => row[column] ?? EMPTY));
  if (!first) return captionOf(table);
  const inHead = isHead(first, others, table);
  const head = inHead ? first : first.map(({ align }) => ({ ...EMPTY, align }));
  const pictures = find(table, ({ tagName }) => tagName === "img");
  return [
    ...captionOf(table),
    element("table", [rowOf(head, "th"), ...(inHead ? others : [first, ...others]).map((row) => rowOf(row, "td"))]),
    ...pictures.map((picture) => element("p", [picture])),
  ];
}

function captionOf(table: Element): readonly Node[] {
  return table.children
    .filter((one): one is Element => isElement(one, "caption") && textIn(one).trim() !== "")
    .map((caption) => element("p", [element("strong", inlineContent(caption.children))]));
}

const EMPTY: Cell = { isHead: false, align: "", content: [] };

function isFilled({ content }: Cell): boolean {
  return content.some((node) => textIn(node).trim() !== "");
}

/** Says whether the first row names the columns: by its elements, or because it alone is bold or without figures. */
function isHead(first: readonly Cell[], others: readonly (readonly Cell[])[], table: Element): boolean {
  if (table.children.some((one) => isElement(one, "thead"))) return true;
  const named = first.filter(isFilled);
  if (named.length === 0 || others.length === 0) return false;
  if (named.some(({ isHead: isNamed }) => isNamed)) return named.slice(-1).every(({ isHead: isNamed }) => isNamed);
  if (named.length < first.length - 1) return false;
  const isBold = ({ content }: Cell): boolean =>
    content.every((node) => isElement(node, "strong", "b") || textIn(node).trim() === "");
  const hasFigure = ({ content }: Cell): boolean => content.some((node) => /\d/.test(textIn(node)));
  return named.every(isBold) || (!named.some(hasFigure) && others.every((row) => row.some(hasFigure)));
}

function rowOf(cells: readonly Cell[], name: "td" | "th"): Element {
  return element(
    "tr",
    cells.map(({ align, content }) => element(name, content, align === "" ? {} : { align })),
  );
}

/** The cells in their columns. Content of a cell that spans several is in the first one. */
function gridOf(rows: readonly Element[]): readonly (readonly (Cell | undefined)[])[] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const one of cellsOf(row)) {
      while (grid[index]?.[column] !== undefined) column += 1;
      const cell: Cell = { isHead: one.tagName === "th", align: alignOf(one), content: inlineContent(one.children) };
      const right = column + spanOf(one, "colSpan");
      const below = Math.min(rows.length, index + spanOf(one, "rowSpan"));
      for (let y = index; y < below; y += 1)
        for (let x = column; x < right; x += 1) {
          const line = grid[y];
          if (line) line[x] = y === index && x === column ? cell : { ...EMPTY, isHead: cell.isHead, align: cell.align };
        }
      column = right;
    }
  }
  return grid.map((row) => Array.from(row));
}

function spanOf(cell: Element, name: "colSpan" | "rowSpan"): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, MOST_SPANNED) : 1;
}

function alignOf(cell: Element): string {
  const inStyle = /text-align\s*:\s*(right|center)/i.exec(attribute(cell, "style"))?.[1];
  const align = (inStyle ?? attribute(cell, "align")).toLowerCase();
  return align === "right" || align === "center" ? align : "";
}
