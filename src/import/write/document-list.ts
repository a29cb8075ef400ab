import type { ListItem } from "mdast";
import { oneLine } from "../../text/one-line.ts";
import { linkTarget } from "../markdown/link-target.ts";
import type { ReadBody } from "../markdown/read-body.ts";
import { wordsIn } from "../markdown/tree/phrasing.ts";
import type { PlacedFiles } from "./attachments.ts";
import { fileKey } from "./wanted-files.ts";

/** What is beside the title of a document in a list of files: `· PDF, 547 B`, `(PDF, 1,2 MB)` or nothing. */
const FACTS = /^[\s·|(–—-]*(?:[A-Z]{2,5}[\s,·]*)?(?:\d[\d\s.,]*(?:B|bytes?|[kKMG]i?B))?\)?$/u;

/**
 * The body without a list of the release's own documents at its end, and without the heading of the list: the press room
 * lists them by itself.
 */
export function withoutDocumentList(body: ReadBody, files: PlacedFiles): ReadBody {
  const last = body.blocks.findLastIndex(({ type }) => type !== "footnoteDefinition");
  const list = body.blocks[last];
  if (list?.type !== "list" || last === 0) return body;
  if (!list.children.every((item) => isDocument(item, body, files))) return body;
  const from = body.blocks[last - 1]?.type === "heading" ? last - 1 : last;
  // Links in a text without a heading may belong to the sentence before them.
  if (from === last) return body;
  return { ...body, blocks: [...body.blocks.slice(0, from), ...body.blocks.slice(last + 1)] };
}

function isDocument(item: ListItem, { base }: ReadBody, files: PlacedFiles): boolean {
  const [line] = item.children;
  if (item.children.length !== 1 || line?.type !== "paragraph") return false;
  const [link, ...rest] = line.children;
  if (link?.type !== "link" || files.get(fileKey(linkTarget(link.url, base)) ?? "")?.use !== "document") return false;
  return FACTS.test(oneLine(wordsIn(rest)));
}
