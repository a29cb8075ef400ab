import type { Element, ElementContent, Parents, Root, RootContent } from "hast";

/** A node in the tree of an HTML text, except its root. */
export type Node = RootContent;

/** Replaces elements, children first. `change` returns the nodes to put in the place of an element, or undefined to keep it. */
export function rewrite(parent: Parents, change: (element: Element) => readonly Node[] | undefined): void {
  const children: Node[] = [];
  for (const child of parent.children) {
    if (child.type !== "element") {
      children.push(child);
      continue;
    }
    rewrite(child, change);
    for (const made of change(child) ?? [child]) children.push(made);
  }
  setChildren(parent, children);
}

export function setChildren(parent: Parents, children: readonly Node[]): void {
  parent.children = [...children] as ElementContent[];
}

export function element(tagName: string, children: readonly Node[], properties: Element["properties"] = {}): Element {
  return { type: "element", tagName, properties, children: [...children] as ElementContent[] };
}

export function text(value: string): Node {
  return { type: "text", value };
}

export function isElement<Name extends string = string>(
  node: Node | Root | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return node?.type === "element" && (names.length === 0 || (names as readonly string[]).includes(node.tagName));
}

/** All text in a node, in its order. */
export function textIn(node: Node | Root): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  return node.children.map(textIn).join("");
}

/** Says whether a node contains an element for which `test` is true; itself included. */
export function contains(node: Node | Root, test: (element: Element) => boolean): boolean {
  if (node.type === "element" && test(node)) return true;
  return "children" in node && node.children.some((child) => contains(child, test));
}

/** The elements for which `test` is true, in the order of the text. Does not look inside those it has found. */
export function find(node: Node | Root, test: (element: Element) => boolean): readonly Element[] {
  if (node.type === "element" && test(node)) return [node];
  return "children" in node ? node.children.flatMap((child) => find(child, test)) : [];
}

/** An attribute as text; empty if it is not there. `name` as in hast: `className`, `dataSrc`. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" || typeof value === "number" ? String(value) : value === true ? "true" : "";
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
  ],
  ...[
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
  ],
  ...[
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
  ],
  ...["td", "tfoot", "th", "thead", "tr", "ul", "xmp", "listing", "plaintext", "caption", "note-text"],
]);

/** Begins the names of elements that stand for blocks of Markdown. */
export const KEPT_BLOCK = "kept-block-";

/** Says whether a node is a block of text, not part of a line. */
export function isBlock(node: Node): boolean {
  return node.type === "element" && (BLOCKS.has(node.tagName) || node.tagName.startsWith(KEPT_BLOCK));
}

export function hasBlocks(node: Node): boolean {
  return "children" in node && node.children.some((child) => isBlock(child) || hasBlocks(child));
}
