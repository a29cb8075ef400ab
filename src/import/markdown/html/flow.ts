import type { Element, Root } from "hast";
import {
  attribute,
  element,
  hasBlocks,
  isBlock,
  isElement,
  KEPT_BLOCK,
  type Node,
  setChildren,
  text,
  textIn,
} from "./hast.ts";

/** Blocks that stay as they are; what is not a block in them becomes paragraphs. */
const KEPT = new Set(["blockquote", "li", "dd", "note-text"]);
/** Blocks whose content is text or of a form of its own. */
const UNCHANGED = /^(?:p|h[1-6]|pre|hr|table|tr|td|th|thead|tbody|xmp|listing|plaintext)$/;
/** Inline elements that are wrapped around the text of each block in them. */
const SPREAD = /^(?:a|b|strong|i|em|del|s|code)$/;

/** Replaces blocks without a meaning of their own (div, section, address …) by paragraphs and the blocks in them. In place. */
export function flowOnly(tree: Root): void {
  setChildren(tree, flowOf(tree.children));
}

function flowOf(nodes: readonly Node[]): readonly Node[] {
  const flow: Node[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    if (line.some((node) => textIn(node).trim() !== "" || isElement(node))) flow.push(element("p", line));
    line = [];
  };
  const push = (blocks: readonly Node[]): void => {
    endLine();
    for (const block of blocks) flow.push(block);
  };
  for (const node of nodes) {
    if (isElement(node) && isBlock(node)) push(blockOf(node));
    else if (isElement(node) && hasBlocks(node)) {
      for (const part of spread(node))
        if (isBlock(part)) push(flowOf([part]));
        else line.push(part);
    } else line.push(node);
  }
  endLine();
  return flow;
}

function blockOf(block: Element): readonly Node[] {
  const { tagName, children } = block;
  if (/^(?:p|h[1-6])$/.test(tagName) && hasBlocks(block)) return flowOf(children);
  if (UNCHANGED.test(tagName) || tagName.startsWith(KEPT_BLOCK)) return [block];
  if (KEPT.has(tagName)) return [element(tagName, flowOf(children), block.properties)];
  if (/^(?:ul|ol|menu|dir)$/.test(tagName)) return listOf(block);
  if (tagName === "dl") return [definitions(block)];
  if (tagName === "summary" || tagName === "legend" || tagName === "dt")
    return [element("p", [element("strong", children)])];
  return flowOf(children);
}

/** A list whose children are items: a list or text between items belongs to the item before it. */
function listOf(list: Element): readonly Node[] {
  const items: Element[] = [];
  for (const child of list.children) {
    if (isElement(child, "li")) items.push(element("li", flowOf(child.children), child.properties));
    else if (isElement(child) || textIn(child).trim() !== "") {
      const last = items.at(-1);
      const inner = flowOf([child]) as Element["children"];
      if (last) last.children.push(...inner);
      else items.push(element("li", inner));
    }
  }
  const name = list.tagName === "ol" ? "ol" : "ul";
  const start = Number.parseInt(attribute(list, "start"), 10);
  const filled = items.filter(({ children }) => children.length > 0);
  return filled.length === 0 ? [] : [element(name, filled, Number.isFinite(start) && start > 1 ? { start } : {})];
}

/** A list of definitions as a list: each term bold, with its definitions below or, if they are one line, behind it. */
function definitions(list: Element): Element {
  const items: { readonly terms: Node[]; readonly meanings: Element[] }[] = [];
  const children = list.children.flatMap((child) => (isElement(child, "div") ? child.children : [child]));
  for (const child of children) {
    const last = items.at(-1);
    if (isElement(child, "dt")) {
      if (last && last.meanings.length === 0) last.terms.push(text(", "), ...child.children);
      else items.push({ terms: [...child.children], meanings: [] });
    } else if (isElement(child) || textIn(child).trim() !== "") {
      const meaning = element("dd", isElement(child, "dd") ? child.children : [child]);
      if (last) last.meanings.push(meaning);
      else items.push({ terms: [], meanings: [meaning] });
    }
  }
  return element(
    "ul",
    items.map(({ terms, meanings }) => element("li", definition(terms, meanings))),
  );
}

function definition(terms: readonly Node[], meanings: readonly Element[]): readonly Node[] {
  const [only, more] = meanings;
  const name: readonly Node[] = terms.length > 0 ? [element("strong", terms)] : [];
  if (only && !more && !hasBlocks(only))
    return [
      element("p", [
        ...name,
        ...(name.length > 0 ? [text(/[:?]\s*$/.test(terms.map(textIn).join("")) ? " " : ": ")] : []),
        ...only.children,
      ]),
    ];
  return [...(name.length > 0 ? [element("p", name)] : []), ...meanings.flatMap(({ children }) => flowOf(children))];
}

/** An inline element with blocks in it, as lines and blocks; its meaning goes to the text of each. */
function spread(outer: Element): readonly Node[] {
  const wrap = (nodes: readonly Node[]): readonly Node[] =>
    SPREAD.test(outer.tagName) && nodes.some((node) => textIn(node).trim() !== "" || isElement(node, "img"))
      ? [element(outer.tagName, nodes, outer.properties)]
      : nodes;
  const parts: Node[] = [];
  let line: Node[] = [];
  for (const node of outer.children) {
    if (!isElement(node) || (!isBlock(node) && !hasBlocks(node))) {
      line.push(node);
      continue;
    }
    parts.push(...wrap(line));
    line = [];
    if (!isBlock(node))
      parts.push(
        ...spread(
          element(node.tagName, spread(element(outer.tagName, node.children, outer.properties)), node.properties),
        ),
      );
    else if (isElement(node, "table", "hr", "pre")) parts.push(node);
    else
      parts.push(
        element(node.tagName, spread(element(outer.tagName, node.children, outer.properties)), node.properties),
      );
  }
  parts.push(...wrap(line));
  return parts;
}
