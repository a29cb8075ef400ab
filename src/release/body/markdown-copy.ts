import type { Token } from "markdown-it";
import { type BodyLink, readImageFile, readLink } from "./links.ts";
import type { Destination } from "./source/source-positions.ts";

/** A picture of the release, by the file name in the source. */
interface MarkdownImage {
  readonly to: "image";
  readonly file: string;
}

/** Markdown as written, or an address between two stretches of it that depends on where the copy is read. */
export type MarkdownPiece = string | BodyLink | MarkdownImage;

/**
 * The source without surrounding blank lines, with addresses that depend on the place of the copy as data. Web
 * addresses and anchors stay as written. An open code block is closed, so that it does not include what follows.
 */
export function markdownPieces(
  source: string,
  destinations: readonly Destination[],
  tokens: readonly Token[],
): readonly MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  let written = /^(?:[ \t]*\n)*/.exec(source)?.[0].length ?? 0;
  const append = (text: string): void => {
    if (text !== "") pieces.push(text);
  };
  for (const { start, end, address, isImage } of destinations.toSorted((a, b) => a.start - b.start)) {
    const target = isImage ? imageTarget(address) : linkTarget(address);
    if (target === undefined || start < written) continue;
    append(source.slice(written, start));
    pieces.push(target);
    written = end;
  }
  append(source.slice(written).trimEnd() + closingFence(tokens, source));
  return pieces;
}

function imageTarget(address: string): MarkdownImage | BodyLink | undefined {
  const file = readImageFile(address);
  return file === undefined ? linkTarget(address) : { to: "image", file };
}

function linkTarget(address: string): BodyLink | undefined {
  const link = readLink(address);
  if (link.to === "file" || link.to === "page") return link;
  return link.to === "web" && link.href !== address ? link : undefined;
}

/** Returns the closing fence for a code block that is still open at the end of the text. */
function closingFence(tokens: readonly Token[], source: string): string {
  const last = tokens.findLast(({ type, level }) => type === "fence" && level === 0);
  if (!last?.map) return "";
  const [start, end] = last.map;
  const lines = source.split("\n").slice(start, end);
  const closing = lines.length > 1 ? (lines.at(-1)?.trim() ?? "") : "";
  const isClosed = closing.length >= last.markup.length && closing.replaceAll(last.markup[0] ?? "", "") === "";
  return isClosed ? "" : `\n${last.markup}`;
}
