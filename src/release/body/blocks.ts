import type { Token } from "markdown-it";
import { applyInlineRules, type InlineContext } from "./inlines.ts";
import type { BodyPlace } from "./links.ts";
import type { BodyProblem } from "./problem.ts";
import { lineAt, lineStarts, offsetOf } from "./source-positions.ts";
import { inlineText } from "./text.ts";

/** Where bodies and other prose differ. */
interface BodyRuleOptions {
  /** The Markdown the tokens come from, for the places of problems. */
  readonly source: string;
  /** How many levels below h2 the headings begin. */
  readonly headingOffset: number;
  /** Prose can stand several times on a page: it has neither images nor headings to link to. */
  readonly isProse: boolean;
}

/**
 * Brings parsed Markdown in line with the rules of a body: heading levels, named table regions, safe links, images
 * on their own. Changes the tokens it is given and returns those that remain, with what an editor should know.
 */
export function applyBodyRules(
  tokens: readonly Token[],
  options: BodyRuleOptions,
): { tokens: Token[]; problems: BodyProblem[] } {
  const problems: BodyProblem[] = [];
  const headingIds = options.isProse ? [] : tokens.flatMap((token) => (isHeading(token) ? [idOf(token)] : []));
  const context: InlineContext = { placeOf: placesIn(options.source), problems, headingIds: new Set(headingIds) };
  const kept: Token[] = [];
  let lastHeading: string | undefined;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (token.type === "inline") {
      const isAlone = !options.isProse && previous?.type === "paragraph_open" && previous.level === 0;
      applyInlineRules(token, isAlone, context);
    } else if (token.type === "heading_open" || token.type === "heading_close") {
      setHeadingLevel(token, options.headingOffset, problems);
      if (options.isProse) token.attrs = null;
      else if (isHeading(token) && token.level === 0) lastHeading = idOf(token);
    } else if (token.type === "table_open") {
      nameTable(token, lastHeading, columnNames(tokens, index));
    } else if (token.type === "th_open" || token.type === "td_open") {
      setCellAttributes(token);
    }
    kept.push(token);
    if (isEmptyBlock(kept)) {
      const [open] = kept.splice(-3);
      if (open !== undefined && idOf(open) === lastHeading) lastHeading = undefined;
    }
  }
  return { tokens: kept, problems };
}

/** Places of links and images; the beginning of the block for what the parser added. */
function placesIn(source: string): InlineContext["placeOf"] {
  let starts: readonly number[] | undefined;
  return (child, inline): BodyPlace => {
    const offset = offsetOf(child);
    if (offset === undefined) return { line: (inline.map?.[0] ?? 0) + 1, column: 1 };
    starts ??= lineStarts(source);
    const line = lineAt(offset, starts);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function isHeading(token: Token): boolean {
  return token.type === "heading_open";
}

function idOf(heading: Token): string {
  return String(heading.attrGet("id") ?? "");
}

function setHeadingLevel(token: Token, offset: number, problems: BodyProblem[]): void {
  const written = Number(token.tag.slice(1));
  token.tag = `h${Math.min(6, Math.max(2, written) + offset)}`;
  if (written > 1 || token.nesting !== 1) return;
  problems.push({
    line: (token.map?.[0] ?? 0) + 1,
    column: 1,
    rule: "body-heading-one",
    message: 'The release\'s title is the only heading of the first level; this one becomes the second. Write "##".',
  });
}

/** A table scrolls by itself on a narrow screen, so it takes the keyboard's focus, and a name: its heading's or its own columns'. */
function nameTable(table: Token, headingId: string | undefined, columns: readonly string[]): void {
  const name: [string, string] | undefined =
    headingId !== undefined
      ? ["aria-labelledby", headingId]
      : columns.length > 0
        ? ["aria-label", columns.join(", ")]
        : undefined;
  if (name === undefined) return;
  table.meta = { region: [["role", "group"], name, ["tabindex", "0"]] };
}

function columnNames(tokens: readonly Token[], table: number): string[] {
  const names: string[] = [];
  for (let index = table; index < tokens.length && tokens[index]?.type !== "thead_close"; index += 1) {
    if (tokens[index]?.type === "inline") names.push(inlineText(tokens[index], "words"));
  }
  return names.filter((name) => name !== "");
}

/** Alignment by class: the content security policy allows no inline style. */
function setCellAttributes(cell: Token): void {
  const align = /text-align:(\w+)/.exec(String(cell.attrGet("style") ?? ""))?.[1];
  cell.attrs = cell.type === "th_open" ? [["scope", "col"]] : [];
  if (align !== undefined) cell.attrs.push(["class", `align-${align}`]);
}

/** A heading or paragraph whose images were left out, or that never said anything. */
function isEmptyBlock(tokens: readonly Token[]): boolean {
  const close = tokens.at(-1);
  if (close?.type !== "paragraph_close" && close?.type !== "heading_close") return false;
  const inline = tokens.at(-2);
  return inline?.type === "inline" && tokens.at(-3)?.nesting === 1 && (inline.children ?? []).every(saysNothing);
}

function saysNothing(child: Token): boolean {
  return child.type !== "image" && child.type !== "footnote_ref" && child.content.trim() === "";
}
