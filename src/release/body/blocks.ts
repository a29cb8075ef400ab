import { message } from "../../diagnostics/messages/message.ts";
import type { Token } from "markdown-it";
import { applyInlineRules, type InlineContext } from "./inlines.ts";
import type { EditedSource } from "./source/edited-source.ts";
import { headingLevels } from "./headings.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { BodyPlace } from "./links.ts";
import { listNumbers } from "./lists.ts";
import type { BodyProblem, NoteProblem } from "./problem.ts";
import { offsetOf } from "./source/source-positions.ts";
import { inlineText } from "./text.ts";
import { ROW_HEADER } from "./tables/row-headers.ts";
import { WIDE_ROW } from "./tables/wide-tables.ts";

/** Options in which bodies and other prose differ. */
interface BodyRuleOptions {
  /** The Markdown of the tokens, used for the places of problems. */
  readonly source: EditedSource;
  /** Levels by which headings are lowered below h2. */
  readonly headingOffset: number;
  /** Prose may be on a page several times, so it has neither images nor headings with ids. */
  readonly isProse: boolean;
}

/**
 * Applies the rules of a body to parsed Markdown: heading levels, named table regions, safe links, images in blocks of
 * their own. Changes the tokens and returns the remaining ones with the problems found.
 */
export function applyBodyRules(
  tokens: readonly Token[],
  options: BodyRuleOptions,
): { tokens: Token[]; problems: BodyProblem[] } {
  const problems: BodyProblem[] = [];
  const headingIds = options.isProse ? [] : tokens.flatMap((token) => (isHeading(token) ? [idOf(token)] : []));
  const context: InlineContext = {
    ...{ placeOf: placesIn(options.source), problems },
    ...{ headingIds: new Set(headingIds), nearestHeading: nearestAmong(headingIds) },
  };
  const note: NoteProblem = (token, rule, message) => {
    problems.push({ ...options.source.placeOfLine(token.map?.[0] ?? 0), rule, message });
  };
  const setLevel = headingLevels(options.headingOffset, note);
  const checkNumbers = listNumbers(note);
  const kept: Token[] = [];
  let lastHeading: string | undefined;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (token.type === "inline") {
      const isAlone = !options.isProse && previous?.type === "paragraph_open" && previous.level === 0;
      applyInlineRules(token, isAlone, context);
    } else if (token.type === "heading_open" || token.type === "heading_close") {
      setLevel(token);
      if (options.isProse) token.attrs = null;
      else if (isHeading(token) && token.level === 0) lastHeading = idOf(token);
    } else if (token.type === "table_open") {
      nameRegion(token, lastHeading, columnNames(tokens, index));
    } else if (token.type === "fence" || token.type === "code_block") {
      nameRegion(token, lastHeading, token.content.trim().split("\n", 1));
    } else if (token.type === "tr_open") {
      checkCells(token, note);
    } else if (token.type === "th_open" || token.type === "td_open") {
      setCellAttributes(token);
    }
    checkNumbers(token);
    kept.push(token);
    if (isEmptyBlock(kept)) {
      const [open] = kept.splice(-3);
      if (open !== undefined && idOf(open) === lastHeading) lastHeading = undefined;
    }
  }
  return { tokens: kept, problems };
}

/** Places of links and images; for tokens that the parser added, the beginning of the block. */
function placesIn(source: EditedSource): InlineContext["placeOf"] {
  return (child, inline): BodyPlace => {
    const offset = offsetOf(child);
    return offset === undefined ? source.placeOfLine(inline.map?.[0] ?? 0) : source.placeAt(offset);
  };
}

/** A text with thousands of broken links gets suggestions for the first few, because each one takes long. */
function nearestAmong(headingIds: readonly string[]): InlineContext["nearestHeading"] {
  const candidates = headingIds.slice(0, MOST_CANDIDATES);
  let left = MOST_SUGGESTIONS;
  return (id) => (left-- > 0 ? nearest(id, candidates) : undefined);
}

const MOST_CANDIDATES = 1000;
const MOST_SUGGESTIONS = 20;

function isHeading(token: Token): boolean {
  return token.type === "heading_open";
}

function idOf(heading: Token): string {
  return String(heading.attrGet("id") ?? "");
}

/**
 * Makes a table or code block focusable, because it scrolls on a narrow screen, and names it after its heading or its
 * first words.
 */
function nameRegion(token: Token, headingId: string | undefined, words: readonly string[]): void {
  const label = words.join(", ").trim().slice(0, LONGEST_LABEL);
  if (headingId === undefined && label === "") return;
  const name: [string, string] = headingId === undefined ? ["aria-label", label] : ["aria-labelledby", headingId];
  token.meta = { ...token.meta, region: [["role", "group"], name, ["tabindex", "0"]] };
}

const LONGEST_LABEL = 200;

function checkCells(row: Token, note: NoteProblem): void {
  const count = row.meta?.[WIDE_ROW];
  if (typeof count !== "number") return;
  note(row, "body-table-cells", message("body-table-cells", { count }));
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
  const scope = cell.meta?.[ROW_HEADER] === true ? "row" : "col";
  cell.attrs = cell.type === "th_open" ? [["scope", scope]] : [];
  if (align !== undefined) cell.attrs.push(["class", `align-${align}`]);
}

/** A heading or paragraph that is empty, or whose images were left out. */
function isEmptyBlock(tokens: readonly Token[]): boolean {
  const close = tokens.at(-1);
  if (close?.type !== "paragraph_close" && close?.type !== "heading_close") return false;
  const inline = tokens.at(-2);
  return inline?.type === "inline" && tokens.at(-3)?.nesting === 1 && (inline.children ?? []).every(saysNothing);
}

function saysNothing(child: Token): boolean {
  return child.type !== "image" && child.type !== "footnote_ref" && child.content.trim() === "";
}
