import type { HtmlPiece } from "../../release/body/html.ts";

/** Attributes with a meaning outside the page; all others are for its styles, scripts and anchors. */
const KEPT: ReadonlySet<string> = new Set(["href", "title", "lang", "dir", "start"]);

/**
 * The pieces of a body for other systems: no classes, ids, roles or tab stops, and no boxes around tables. Every quotation
 * mark that is not escaped belongs to an attribute, because the renderer escapes those of texts.
 */
export function cleanPieces(pieces: readonly HtmlPiece[]): readonly HtmlPiece[] {
  return pieces.map((piece) => (typeof piece === "string" ? cleanHtml(piece) : piece));
}

function cleanHtml(html: string): string {
  return html
    .replace(/ ([a-z-]+)="[^"]*"/g, (attribute, name: string) => (KEPT.has(name) ? attribute : ""))
    .replace(/<div>\n(?=<table>)/g, "")
    .replace(/(<\/table>\n)<\/div>\n?/g, "$1");
}
