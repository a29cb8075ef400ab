import type { Token } from "markdown-it";

const POP = "\u202C";
const POP_ISOLATE = "\u2069";

/** Characters that set the direction of text, and those that end it: Unicode Bidirectional Algorithm (UAX 9), 2. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Closes, at the end of a block's text, every direction control that is still open. */
export function closeDirections(inline: Token): void {
  const children = inline.children ?? [];
  const open: string[] = [];
  for (const { type, content } of children) {
    if (type === "image" || content === "") continue;
    for (const [character] of content.match(DIRECTIONS) ?? []) {
      if (character === POP || character === POP_ISOLATE) closeLast(open, character);
      else if (character !== undefined) open.push(character >= "\u2066" ? POP_ISOLATE : POP);
    }
  }
  const last = children.at(-1);
  if (last === undefined || open.length === 0) return;
  const end = Object.assign(Object.create(Object.getPrototypeOf(last) as object) as Token, last, {
    ...{ type: "text", tag: "", nesting: 0, attrs: null, children: null, meta: null, markup: "", info: "" },
    content: open.toReversed().join(""),
  });
  children.push(end);
}

/** A pop without its opening does nothing; the end of an isolate also closes everything opened within it. */
function closeLast(open: string[], end: string): void {
  const index = open.lastIndexOf(end);
  if (index < 0) return;
  if (end === POP_ISOLATE) open.length = index;
  else if (index === open.length - 1) open.pop();
}
