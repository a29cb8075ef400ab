import type { Definition, Html, Nodes, Parents, Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { escapeHtml } from "../../../text/escape-html.ts";
import { readHtml } from "../html/read-html.ts";
import { cleanedText } from "../html/clean-text.ts";
import { KEPT_BLOCK } from "../html/hast.ts";
import { wordsIn } from "./phrasing.ts";

/** Most marks of quotations that are kept before a line. */
const DEEPEST_QUOTE = 20;

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads Markdown; HTML in it is read as HTML, references to addresses below the text get the addresses. */
export function readMarkdown(markdown: string): Root {
  const bounded = withoutKramdown(markdown)
    .replace(DEEP_QUOTE, "> ".repeat(DEEPEST_QUOTE))
    .replace(DEEP_ITEM, " ".repeat(DEEPEST_ITEM));
  const tree = parser.parse(bounded);
  resolveReferences(tree, definitionsIn(tree));
  readHtmlParts(tree);
  cleanTexts(tree);
  return tree;
}

const DEEP_QUOTE = new RegExp(`(?:> ?){${DEEPEST_QUOTE},}`, "g");

/** Spaces before the mark of a list item, at most. */
const DEEPEST_ITEM = 80;

const DEEP_ITEM = new RegExp(`^ {${DEEPEST_ITEM},}(?=[-*+] |\\d{1,9}[.)] )`, "gm");

/** Attribute lists of kramdown, `{: .class}`, at the end of a line or alone on it, are layout. */
function withoutKramdown(markdown: string): string {
  return markdown.includes("{:") ? markdown.replace(/\{:[^{}\n]{1,200}\}[ \t]*$/gm, "") : markdown;
}

function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

/** Replaces references by what they refer to, and leaves the definitions out. In place. */
function resolveReferences(parent: Parents, definitions: ReadonlyMap<string, Definition>): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === "definition") continue;
    if ("children" in child) resolveReferences(child, definitions);
    const target =
      child.type === "linkReference" || child.type === "imageReference" ? definitions.get(child.identifier) : undefined;
    if (child.type === "linkReference" && target)
      children.push({ type: "link", url: target.url, children: child.children });
    else if (child.type === "imageReference" && target)
      children.push({ type: "image", url: target.url, alt: child.alt ?? null, title: target.title ?? null });
    else children.push(child);
  }
  parent.children = children;
}

/** Reads the HTML among the children of a node, with the Markdown between its tags. In place. */
function readHtmlParts(parent: Parents): void {
  for (const child of parent.children) if ("children" in child) readHtmlParts(child);
  const children: readonly RootContent[] = parent.children;
  if (!children.some(isHtml)) return;
  const isLine = !/^(?:root|blockquote|listItem|footnoteDefinition)$/.test(parent.type);
  const name = placeholderFor(children, isLine ? "kept-" : KEPT_BLOCK);
  const html = children
    .map((child, index) =>
      isHtml(child) ? child.value : `<${name} n="${index}">${isLine ? "x" : escapeHtml(wordsIn([child]))}</${name}>`,
    )
    .join(isLine ? "" : "\n");
  const { tree } = readHtml(html, { name, nodes: children });
  parent.children = (isLine ? inlineOf(tree) : tree.children) as typeof parent.children;
}

function isHtml(node: RootContent): node is Html {
  return node.type === "html";
}

/** A name of an element that the HTML does not have. */
function placeholderFor(children: readonly RootContent[], prefix: string): string {
  const html = children.map((child) => (isHtml(child) ? child.value : "")).join("\n");
  let number = 0;
  while (html.includes(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** The content of the paragraphs in a tree, with line breaks between them. */
function inlineOf(tree: Root): readonly RootContent[] {
  return tree.children.flatMap((block, index): readonly RootContent[] => {
    const inner: readonly RootContent[] =
      block.type === "paragraph" || block.type === "heading"
        ? block.children
        : "children" in block
          ? inlineOf(block as unknown as Root)
          : [block];
    return index === 0 ? inner : [{ type: "break" }, ...inner];
  });
}

function cleanTexts(node: Nodes): void {
  if (node.type === "text") node.value = cleanedText(node.value);
  if ("children" in node) for (const child of node.children) cleanTexts(child);
}
