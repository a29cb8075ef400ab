import type { PhrasingContent, RootContent } from "mdast";
import { wordsIn } from "./phrasing.ts";

/** A block as content of a line, for the cell of a table: parts of a list are divided by semicolons. */
export function asLine(block: RootContent): PhrasingContent[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.children;
    case "list":
    case "listItem":
    case "blockquote":
      return block.children.flatMap((child: RootContent, index: number) => [
        ...(index === 0 ? [] : [{ type: "text" as const, value: "; " }]),
        ...asLine(child),
      ]);
    case "code":
      return [{ type: "inlineCode", value: block.value.replace(/\s*\n\s*/g, " ") }];
    default:
      return [{ type: "text", value: wordsIn([block]) }];
  }
}
