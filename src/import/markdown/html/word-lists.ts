import type { Element, Root } from "hast";
import { attribute, element, find, isElement, type Node, rewrite, setChildren, text, textIn } from "./hast.ts";

interface Item {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly content: readonly Node[];
}

/** The mark of an item as text: `·`, `o`, `1.`, `a)`. */
const MARK = /^\s*(?:[•▪◦‣⁃●■·§o\uF0B7\uF0A7\uF076](?=[\s\u00A0])|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[\s\u00A0]*/i;

/** Turns runs of paragraphs that Word means as list items into lists, in place. */
export function readWordLists(parent: Root | Element): void {
  const children: Node[] = [];
  let run: Item[] = [];
  const end = (): void => {
    if (run.length > 0) for (const list of listsOf(run, 1)) children.push(list);
    run = [];
  };
  for (const child of parent.children) {
    const item = child.type === "element" ? itemOf(child) : undefined;
    if (item) run.push(item);
    else if (run.length === 0 || textIn(child).trim() !== "" || child.type === "element") {
      end();
      if (child.type === "element") readWordLists(child);
      children.push(child);
    }
  }
  end();
  setChildren(parent, children);
}

function itemOf(paragraph: Element): Item | undefined {
  if (!isElement(paragraph, "p", "div")) return undefined;
  const style = attribute(paragraph, "style");
  const level = /mso-list\s*:\s*\w+\s+level(\d)/i.exec(style)?.[1];
  if (level === undefined && !/\bMso(?:ListParagraph|ListBullet|ListNumber)/.test(attribute(paragraph, "className")))
    return undefined;
  const [ignored] = find(paragraph, isMark);
  const written = ignored ? textIn(ignored) : (MARK.exec(textIn(paragraph))?.[0] ?? "");
  if (written.trim() === "") return undefined;
  if (ignored) rewrite(paragraph, (one) => (isMark(one) ? [] : undefined));
  else cutStart(paragraph, written.length);
  return { level: Number(level ?? 1), isOrdered: /[\da-z]{1,5}[.)]/i.test(written), content: paragraph.children };
}

function isMark(one: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(attribute(one, "style"));
}

/** Removes the first characters of a node's text; returns how many are left to remove. */
function cutStart(parent: Element, length: number): number {
  let left = length;
  const children = parent.children.map((child) => {
    if (left === 0) return child;
    if (child.type === "element") left = cutStart(child, left);
    if (child.type !== "text") return child;
    const cut = Math.min(left, child.value.length);
    left -= cut;
    return text(child.value.slice(cut));
  });
  setChildren(parent, children);
  return left;
}

/** Lists of the items of one level; deeper items are in a list inside the item before them. */
function listsOf(items: readonly Item[], level: number): readonly Element[] {
  const lists: Element[] = [];
  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (!item) break;
    let end = index + 1;
    while ((items[end]?.level ?? 0) > level) end += 1;
    const name = item.isOrdered ? "ol" : "ul";
    const inner = items.slice(item.level > level ? index : index + 1, end);
    const content = item.level > level ? [] : [element("p", item.content)];
    const made = element("li", [...content, ...(inner.length > 0 ? listsOf(inner, level + 1) : [])]);
    const last = lists.at(-1);
    if (last?.tagName === name) last.children.push(made);
    else lists.push(element(name, [made]));
    index = end;
  }
  return lists;
}
