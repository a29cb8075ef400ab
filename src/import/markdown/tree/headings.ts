import type { Heading, RootContent } from "mdast";
import { wordsIn } from "./phrasing.ts";

/** Levels of headings: the first is the second level, and none is more than one below its parent. */
export function headingsInOrder(blocks: readonly RootContent[], title: string): RootContent[] {
  const above: number[] = [];
  const first = blocks.find(({ type }) => type === "heading");
  const isTitle =
    first?.type === "heading" && plain(wordsIn(first.children)) === plain(title) && blocks.indexOf(first) < 3;
  return blocks.flatMap((block): readonly RootContent[] => {
    if (block.type !== "heading") return [block];
    if (isTitle && block === first) return [];
    while ((above.at(-1) ?? 0) >= block.depth) above.pop();
    above.push(block.depth);
    return [{ ...block, depth: Math.min(6, above.length + 1) as Heading["depth"] }];
  });
}

/** Letters and digits, so that quotation marks and spaces do not count as differences. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
