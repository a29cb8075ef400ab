import type { Message } from "../../../diagnostics/messages/message.ts";

/** An element of a feed or an export. */
export interface XmlNode {
  /** With the prefix of `names.ts` for its namespace. */
  readonly name: string;
  /** By name, with the same prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
  /** Line on which it begins, from 1. */
  readonly line: number;
}

export interface XmlReading {
  /** The elements at the top: one, or more in a file that is not well-formed. */
  readonly roots: readonly XmlNode[];
  readonly remarks: readonly Message[];
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/** Elements inside others; deeper ones become siblings, so that a walk through the tree cannot overflow the stack. */
const DEEPEST = 500;

/** Collects what a parser reads. */
export class XmlTree {
  readonly roots: XmlNode[] = [];
  readonly #open: OpenNode[] = [];

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    const node: OpenNode = { name, attributes, children: [], line };
    const parent = this.#open[Math.min(this.#open.length, DEEPEST) - 1];
    (parent?.children ?? this.roots).push(node);
    this.#open.push(node);
  }

  close(): void {
    this.#open.pop();
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }
}

export function isElement(node: XmlNode | string): node is XmlNode {
  return typeof node !== "string";
}

export function elementsIn(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  return node.children.filter(isElement).filter(({ name }) => names.includes(name));
}

export function elementIn(node: XmlNode, ...names: readonly string[]): XmlNode | undefined {
  for (const name of names) {
    const found = node.children.find((child) => isElement(child) && child.name === name);
    if (found !== undefined && isElement(found)) return found;
  }
  return undefined;
}

/** All text inside an element, trimmed. */
export function textOfElement(node: XmlNode): string {
  return allText(node).trim();
}

function allText(node: XmlNode): string {
  return node.children.map((child) => (isElement(child) ? allText(child) : child)).join("");
}

/** Text of the first of these elements that has any, in the order of the names. */
export function textIn(node: XmlNode, ...names: readonly string[]): string | undefined {
  for (const name of names)
    for (const one of elementsIn(node, name)) {
      const text = textOfElement(one);
      if (text !== "") return text;
    }
  return undefined;
}
