import { escapeHtml } from "../../../text/escape-html.ts";
import { isElement, type XmlNode } from "./tree.ts";

/** Elements of HTML without an end tag. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * The content of an element as HTML: its text if it holds only text, as most feeds have it, else its elements written as
 * HTML. Empty if there is no element.
 */
export function contentOf(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  const texts = node.children.filter((child) => typeof child === "string");
  if (texts.length === node.children.length) return texts.join("").trim();
  return node.children.map(markupOf).join("").trim();
}

function markupOf(node: XmlNode | string): string {
  if (!isElement(node)) return escapeHtml(node);
  const name = node.name.slice(node.name.indexOf(":") + 1);
  const attributes = [...node.attributes].map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join("");
  if (VOID.test(name)) return `<${name}${attributes}>`;
  return `<${name}${attributes}>${node.children.map(markupOf).join("")}</${name}>`;
}
