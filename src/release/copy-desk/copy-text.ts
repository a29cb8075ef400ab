import type { Position } from "../../diagnostics/diagnostic.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { Reading } from "../reading.ts";
import type { KeyPath } from "../yaml.ts";

/** A text of a release that readers see, without parts that are no prose, which are spaces. */
export interface CopyText {
  readonly text: string;
  /** The place in the file of an index in the text. */
  readonly place: (index: number) => Position;
}

/** A text of the front matter. */
export function frontMatterText(text: string, path: KeyPath, { source }: Reading): CopyText {
  return {
    text,
    place: (index) => source.placeIn(path, { line: lineOf(text, index), column: columnOf(text, index) }),
  };
}

/** The Markdown of the body, without code, comments and the addresses of links. */
export function markdownText({ body, bodyLine }: FrontMatter): CopyText {
  const text = withoutMarkup(body);
  return {
    text,
    place: (index) => ({ line: bodyLine + lineOf(text, index) - 1, column: columnOf(text, index) }),
  };
}

/** Fenced code, code in a line, comments, the address after a link's text, definitions of links, and bare addresses. */
const NO_PROSE = [
  /^ {0,3}(```|~~~)[^]*?(?:^ {0,3}\1|(?![^]))/gm,
  /`[^`\n]+`/g,
  /<!--[^]*?-->/g,
  /\]\([^()\n]*\)/g,
  /^ {0,3}\[[^\]\n^]+\]:.*$/gm,
  /<?\b(?:https?:\/\/|www\.)[^\s<>]+/gi,
];

/** Quick test for any of these. */
const MAY_HAVE_MARKUP = /[`<\]]|~~~|:\/\/|www\./i;

/** Replaces what is no prose by spaces, so that every index stays. */
function withoutMarkup(markdown: string): string {
  if (!MAY_HAVE_MARKUP.test(markdown)) return markdown;
  return NO_PROSE.reduce((text, pattern) => text.replace(pattern, (found) => found.replace(/[^\n]/g, " ")), markdown);
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function columnOf(text: string, index: number): number {
  return index - text.lastIndexOf("\n", index - 1);
}
