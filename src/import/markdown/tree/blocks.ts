import type { BlockContent, Image, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { headingsInOrder } from "./headings.ts";
import { cleanLine } from "./phrasing.ts";

/** A block that may be in another. */
type Block = RootContent;

/**
 * The blocks of a body as they are written: paragraphs end at empty lines, lines with bullets are lists, pictures are in
 * paragraphs of their own at the outermost level, and nothing is empty. `title` is the title of the release: a first
 * heading with the same words is left out.
 */
export function tidyBlocks(tree: Root, title: string): Block[] {
  const outer = tree.children.flatMap((block) => {
    const pictures: Image[] = [];
    const made = tidied(block, pictures);
    return [...made, ...pictures.map(alone)];
  });
  return headingsInOrder(withoutOuterLines(outer), title);
}

function alone(picture: Image): Paragraph {
  return { type: "paragraph", children: [picture] };
}

function tidied(block: Block, pictures: Image[]): readonly Block[] {
  switch (block.type) {
    case "paragraph":
      return paragraphs(block.children, pictures);
    case "heading": {
      const children = withoutStrong(cleanLine(withoutPictures(block.children, pictures)).map(breakAsSpace));
      return children.length === 0 ? [] : [{ type: "heading", depth: block.depth, children }];
    }
    case "blockquote": {
      const children = block.children.flatMap((one) => tidied(one, pictures)) as BlockContent[];
      return children.length === 0 ? [] : [{ type: "blockquote", children }];
    }
    case "list":
      return tidyList(block, pictures);
    case "footnoteDefinition": {
      const children = block.children.flatMap((one) => tidied(one, pictures)) as BlockContent[];
      return [{ ...block, children }];
    }
    case "table":
      return [withoutPicturesInCells(block, pictures)];
    case "code":
      return block.value.trim() === "" ? [] : [block];
    default:
      return [block];
  }
}

function withoutPicturesInCells(table: Extract<Block, { type: "table" }>, pictures: Image[]): Block {
  const rows = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: cleanLine(withoutPictures(cell.children, pictures)).map(breakAsSpace),
    })),
  }));
  return { ...table, children: rows };
}

function breakAsSpace(node: PhrasingContent): PhrasingContent {
  return node.type === "break" ? { type: "text", value: " " } : node;
}

/** Bold text of a heading as plain text: headings are bold. */
function withoutStrong(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === "strong" ? node.children : [node]));
}

/** Takes the pictures out of a line; a link around a picture is left out. */
function withoutPictures(nodes: readonly PhrasingContent[], pictures: Image[]): PhrasingContent[] {
  return nodes.flatMap((node): readonly PhrasingContent[] => {
    if (node.type === "image") {
      pictures.push(node);
      return [{ type: "text", value: " " }];
    }
    if (!("children" in node)) return [node];
    return [{ ...node, children: withoutPictures(node.children, pictures) }];
  });
}

/** Paragraphs and lists of a paragraph whose lines are divided by two line breaks or begin with bullets. */
function paragraphs(content: readonly PhrasingContent[], pictures: Image[]): readonly Block[] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of doubleBreaks(withoutPictures(content, pictures))) {
    if (node === "end") parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.map(cleanLine).flatMap((line) => (line.length === 0 ? [] : bulletsAsList(line)));
}

function doubleBreaks(nodes: readonly PhrasingContent[]): readonly (PhrasingContent | "end")[] {
  const result: (PhrasingContent | "end")[] = [];
  let breaks: PhrasingContent[] = [];
  const end = (): void => {
    if (breaks.filter(({ type }) => type === "break").length > 1) result.push("end");
    else result.push(...breaks);
    breaks = [];
  };
  for (const node of nodes) {
    const isBlank = node.type === "text" && node.value.trim() === "";
    if (node.type === "break" || (isBlank && breaks.length > 0)) breaks.push(node);
    else {
      end();
      result.push(node);
    }
  }
  end();
  return result;
}

/** A bullet of a word processor. A middle dot counts where it is followed by a space. */
const BULLET = /^\s*(?:[•▪◦‣⁃●■\uF0B7\uF0A7\uF076]|·(?=\s))\s*/;

function bulletsAsList(line: readonly PhrasingContent[]): readonly Block[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of line) {
    if (node.type === "break") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const isItem = (one: readonly PhrasingContent[]): boolean => one[0]?.type === "text" && BULLET.test(one[0].value);
  if (!lines.some(isItem)) return [{ type: "paragraph", children: [...line] }];
  const blocks: Block[] = [];
  for (const one of lines) {
    const [first, ...rest] = one;
    const last = blocks.at(-1);
    if (!isItem(one) || first?.type !== "text") {
      if (last?.type === "paragraph") last.children.push({ type: "break" }, ...one);
      else blocks.push({ type: "paragraph", children: [...one] });
      continue;
    }
    const children = cleanLine([{ type: "text", value: first.value.replace(BULLET, "") }, ...rest]);
    const item: ListItem = { type: "listItem", spread: false, children: [{ type: "paragraph", children }] };
    if (last?.type === "list") last.children.push(item);
    else blocks.push({ type: "list", ordered: false, spread: false, children: [item] });
  }
  return blocks;
}

function tidyList(list: List, pictures: Image[]): readonly Block[] {
  const items = list.children.flatMap((item): readonly ListItem[] => {
    const children = item.children.flatMap((one) => tidied(one, pictures)) as BlockContent[];
    if (children.length === 0) return [];
    const spread = children.filter(({ type }) => type !== "list").length > 1;
    return [{ ...item, spread, children: children.map(headingAsText) }];
  });
  return items.length === 0 ? [] : [{ ...list, spread: items.some(({ spread }) => spread), children: items }];
}

function headingAsText(block: BlockContent): BlockContent {
  if (block.type !== "heading") return block;
  return { type: "paragraph", children: [{ type: "strong", children: block.children }] };
}

/** Says whether a list is a part of the one before it: both with bullets, or with the next number. */
function goesOn(before: List, list: List): boolean {
  if (before.ordered !== true || list.ordered !== true) return before.ordered === list.ordered;
  return list.start === (before.start ?? 1) + before.children.length;
}

/** Without lines at the beginning, at the end and behind another, and with bullet lists joined that belong together. */
function withoutOuterLines(blocks: readonly Block[]): Block[] {
  const isLine = (block: Block | undefined): boolean => block?.type === "thematicBreak";
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (isLine(block) && (last === undefined || isLine(last))) continue;
    if (block.type === "list" && last?.type === "list" && goesOn(last, block)) last.children.push(...block.children);
    else result.push(block);
  }
  while (isLine(result.at(-1))) result.pop();
  return result;
}
