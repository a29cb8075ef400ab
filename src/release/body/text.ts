import type { Token } from "markdown-it";
import { linkOf } from "./links.ts";

/** Plain text of a whole body: a line for each paragraph, a blank line between blocks, footnotes last. */
export function bodyText(tokens: readonly Token[]): string {
  return readBlocks(tokens, 0, tokens.length).join("\n\n");
}

/** Plain text of the first paragraph that is not a heading, list, quotation or image, without addresses and notes. */
export function firstParagraphText(tokens: readonly Token[]): string {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "paragraph_open" || token.level !== 0) continue;
    const text = inlineText(tokens[index + 1], "words")
      .replace(/\s+/g, " ")
      .trim();
    if (text !== "") return text;
  }
  return "";
}

/** `full` adds the address of a link after its text and marks footnotes; `words` has only the words. */
export function inlineText(inline: Token | undefined, detail: "full" | "words"): string {
  let text = "";
  let href = "";
  /** Text of the link that is open. */
  let label = "";
  const add = (more: string): void => {
    text += more;
    label += more;
  };
  for (const child of inline?.children ?? []) {
    if (child.type === "text" || child.type === "code_inline") add(child.content);
    else if (child.type === "softbreak") add(" ");
    else if (child.type === "hardbreak") add(detail === "full" ? "\n" : " ");
    else if (detail === "words") continue;
    else if (child.type === "footnote_ref") add(`[${Number(child.meta?.["id"] ?? 0) + 1}]`);
    else if (child.type === "link_open") {
      // A bare address is its own text, percent-encoded or not.
      href = child.info === "auto" ? "" : (linkOf(child)?.href ?? "");
      label = "";
    } else if (child.type === "link_close") text += addressAfter(label, href);
  }
  return text.trim();
}

/** " (address)"; empty if the link's text is the address, or the target is on the same page. */
function addressAfter(label: string, href: string): string {
  if (!/^(https?|mailto|tel|sms):/.test(href)) return "";
  const address = href.replace(/^(mailto|tel|sms):/, "");
  return bare(label) === bare(address) ? "" : ` (${address})`;
}

function bare(address: string): string {
  const bareAddress = address
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?/, "")
    .replace(/\/$/, "");
  return /^[+\d\s]+$/.test(bareAddress) ? bareAddress.replace(/\s/g, "") : bareAddress;
}

function readBlocks(tokens: readonly Token[], from: number, to: number): string[] {
  const blocks: string[] = [];
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const end = token.nesting === 1 ? closeOf(tokens, index, to) : index;
    blocks.push(readBlock(tokens, index, end));
    index = end;
  }
  return blocks.filter((block) => block !== "");
}

function readBlock(tokens: readonly Token[], open: number, close: number): string {
  const token = tokens[open];
  switch (token?.type) {
    case "inline":
      return token.meta?.["images"] === "alone" ? "" : inlineText(token, "full");
    case "fence":
    case "code_block":
      return token.content.trimEnd();
    case "hr":
      return "* * *";
    case "bullet_list_open":
    case "ordered_list_open":
      return readList(tokens, open, close);
    case "table_open":
      return readTable(tokens, open, close);
    case "footnote_block_open":
      return readBlocks(tokens, open + 1, close).join("\n");
    case "footnote_open":
      return `[${Number(token.meta?.["id"] ?? 0) + 1}] ${readBlocks(tokens, open + 1, close).join("\n")}`;
    default:
      return open === close ? "" : readBlocks(tokens, open + 1, close).join("\n\n");
  }
}

function readList(tokens: readonly Token[], open: number, close: number): string {
  const list = tokens[open];
  let number = list?.type === "ordered_list_open" ? Number(list.attrGet("start") ?? 1) : undefined;
  const items: string[] = [];
  for (let index = open + 1; index < close; index += 1) {
    const end = closeOf(tokens, index, close);
    const mark = number === undefined ? "- " : `${number++}. `;
    const item = readBlocks(tokens, index + 1, end).join("\n");
    items.push(mark + item.replace(/\n/g, `\n${" ".repeat(mark.length)}`));
    index = end;
  }
  return items.join("\n");
}

function readTable(tokens: readonly Token[], open: number, close: number): string {
  const rows: string[][] = [];
  for (const token of tokens.slice(open, close)) {
    if (token.type === "tr_open") rows.push([]);
    else if (token.type === "inline") rows.at(-1)?.push(inlineText(token, "full").replace(/\s+/g, " "));
  }
  return rows.map((cells) => cells.join("\t")).join("\n");
}

function closeOf(tokens: readonly Token[], open: number, to: number): number {
  let depth = 0;
  for (let index = open; index < to; index += 1) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index;
  }
  return to;
}
