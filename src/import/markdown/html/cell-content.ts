import { isBlock, isElement, KEPT_BLOCK, type Node, text, textIn } from "./hast.ts";

/** The content of a cell as one line, with a semicolon after an item or paragraph without punctuation. Pictures are left out. */
export function inlineContent(children: readonly Node[]): readonly Node[] {
  const content: Node[] = [];
  const add = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === "text" && node.value.trim() === "" && isSeparated(content)) continue;
      if (isElement(node, "br")) content.push(text(" "));
      else if (isElement(node) && node.tagName.startsWith(KEPT_BLOCK)) {
        separate(content);
        content.push({ ...node, properties: { ...node.properties, dataInLine: "true" } });
        endBlock(content);
      } else if (isElement(node, "img")) continue;
      else if (
        isElement(node) &&
        (isBlock(node) || node.children.some((one) => isBlock(one) || isElement(one, "br", "img")))
      ) {
        if (isBlock(node)) separate(content);
        add(node.children);
        if (isBlock(node)) endBlock(content);
      } else content.push(node);
    }
  };
  add(children);
  if (isSeparated(content)) content.pop();
  return content.map((node) => (node.type === "text" && node.value === SEPARATED ? text(" ") : node));
}

/** A mark for the end of a block, until something follows it. */
const SEPARATED = "\uE0F0";

function isSeparated(content: readonly Node[]): boolean {
  const last = content.at(-1);
  return last?.type === "text" && last.value === SEPARATED;
}

function endBlock(content: Node[]): void {
  if (!isSeparated(content)) content.push(text(SEPARATED));
}

function separate(content: Node[]): void {
  if (!isSeparated(content)) return;
  content.pop();
  const before = content.map(textIn).join("").trimEnd();
  if (before !== "") content.push(text(/[.,;:!?–—-]$/.test(before) ? " " : "; "));
}
