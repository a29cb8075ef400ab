import { Parser } from "htmlparser2";

/** An element of a saved page, with its place in the text: `start` to `end` with its tags, `from` to `to` between them. */
export interface HtmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlNode | string)[];
  readonly parent: HtmlNode | undefined;
  readonly start: number;
  readonly from: number;
  to: number;
  end: number;
}

/** Elements inside others; deeper ones become siblings, so that a walk through the tree cannot overflow the stack. */
const DEEPEST = 300;

/** Reads a page. Unclosed and wrongly closed elements are closed as a browser would, more or less. Never throws. */
export function readHtmlTree(text: string): HtmlNode {
  const root: HtmlNode = node("#root", {}, undefined, { start: 0, from: 0 });
  const open: HtmlNode[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open[Math.min(open.length, DEEPEST) - 1] ?? root;
        const opened = node(name, attributes, parent, { start: parser.startIndex, from: parser.endIndex + 1 });
        parent.children.push(opened);
        open.push(opened);
      },
      onclosetag(_name, isImplied) {
        const closed = open.length > 1 ? open.pop() : undefined;
        if (closed === undefined) return;
        closed.to = Math.max(closed.from, parser.startIndex);
        closed.end = isImplied ? closed.to : parser.endIndex + 1;
      },
      ontext: (part) => open.at(-1)?.children.push(part),
    },
    { decodeEntities: true },
  );
  parser.end(text);
  root.to = root.end = text.length;
  return root;
}

function node(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: HtmlNode | undefined,
  place: { readonly start: number; readonly from: number },
): HtmlNode {
  return { name, attributes, children: [], parent, ...place, to: place.from, end: place.from };
}

export function isNode(child: HtmlNode | string): child is HtmlNode {
  return typeof child !== "string";
}

/** All elements below one, in the order of the text. */
export function nodesIn(root: HtmlNode, matches: (node: HtmlNode) => boolean): readonly HtmlNode[] {
  const found: HtmlNode[] = [];
  const walk = (one: HtmlNode): void => {
    for (const child of one.children)
      if (isNode(child)) {
        if (matches(child)) found.push(child);
        walk(child);
      }
  };
  walk(root);
  return found;
}

export function attributeOf(node: HtmlNode | undefined, name: string): string | undefined {
  return node !== undefined && Object.hasOwn(node.attributes, name) ? node.attributes[name] : undefined;
}

/** Class names and id of an element, separated by spaces. */
export function namesOf(node: HtmlNode): string {
  return `${attributeOf(node, "class") ?? ""} ${attributeOf(node, "id") ?? ""}`;
}

/** The words inside an element on one line. */
export function wordsIn(node: HtmlNode | undefined): string {
  return node === undefined ? "" : allText(node).replace(/\s+/g, " ").trim();
}

function allText(node: HtmlNode): string {
  if (/^(script|style|template)$/.test(node.name)) return "";
  const text = node.children.map((child) => (isNode(child) ? allText(child) : child)).join("");
  return /^(p|div|li|br|h[1-6]|td|th|tr|dd|dt|section|figcaption)$/.test(node.name) ? ` ${text} ` : text;
}

export function isInside(node: HtmlNode, outer: (one: HtmlNode) => boolean): boolean {
  for (let one: HtmlNode | undefined = node; one !== undefined; one = one.parent) if (outer(one)) return true;
  return false;
}
