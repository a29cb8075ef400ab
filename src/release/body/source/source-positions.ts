import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import type { BodyEnv } from "../parser.ts";
import { remainOf } from "./remains.ts";

/** Offsets in the Markdown source, from 0, the end excluded. */
interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** The part of the source that is the address of a link or image, and the address as the parser reads it. */
export interface Destination extends SourceSpan {
  readonly address: string;
  readonly isImage: boolean;
}

/** Where a token begins in the text of its block, and the destination there. */
interface BlockPosition {
  readonly position: number;
  readonly destination?: SourceSpan;
}

type ToSource = (position: number) => number;

/**
 * Makes the parser record where each link, image and note begins in the source (`offsetOf`), and collect addresses in
 * `env.destinations`. Must be used after the footnote plugin.
 */
export function notePositions(md: MarkdownIt): void {
  md.inline.ruler.before("linkify", "note-candidate", noteCandidate);
  md.inline.ruler2.before("balance_pairs", "note-positions", attachPositions);
  md.core.ruler.after("inline", "place-in-source", placeInSource);
}

/** Offset in the source of a link, image or note; undefined for tokens that were not in the source. */
export function offsetOf(token: Token): number | undefined {
  const offset = token.meta?.["offset"];
  return typeof offset === "number" ? offset : undefined;
}

/** For each list of inline tokens: index of a possible next token, and where it would begin. */
const candidates = new WeakMap<readonly Token[], Map<number, number>>();

/**
 * A rule that never matches. Links, images and notes begin with one of these characters; a full address ends its scheme
 * with the colon. The last candidate for an index is the token that is made.
 */
function noteCandidate(state: StateInline, silent: boolean): boolean {
  const character = state.src[state.pos];
  if (silent || character === undefined || !"[!<^:{]".includes(character)) return false;
  let noted = candidates.get(state.tokens);
  if (noted === undefined) candidates.set(state.tokens, (noted = new Map<number, number>()));
  // Text still pending becomes a token of its own, before those of the rule that matches.
  const next = state.tokens.length + (state.pending === "" ? 0 : 1);
  if (character !== ":") noted.set(next, state.pos);
  else {
    const start = state.pos - (/https?$/i.exec(state.pending)?.[0].length ?? 0);
    noted.set(next, start).set(state.tokens.length, start);
  }
  return false;
}

const NOTED_TYPES: ReadonlySet<string> = new Set(["link_open", "image", "footnote_ref"]);

/** Runs when a block's text has been read, before tokens are joined and their indexes change. */
function attachPositions(state: StateInline): void {
  for (const [index, position] of candidates.get(state.tokens) ?? []) {
    const token = state.tokens[index];
    if (token === undefined || !(NOTED_TYPES.has(token.type) || remainOf(token) !== undefined)) continue;
    const destination = destinationOf(token, position, state);
    const noted: BlockPosition = destination === undefined ? { position } : { position, destination };
    token.meta = { ...token.meta, noted };
  }
}

/** The address between the parentheses of `[text](address "title")`; undefined for references and bare addresses. */
function destinationOf(token: Token, position: number, state: StateInline): SourceSpan | undefined {
  const isLink = token.type === "link_open" || token.type === "image";
  if (!isLink || token.markup !== "" || token.meta?.["label"] !== undefined) return undefined;
  const { parseLinkLabel, parseLinkDestination } = state.md.helpers;
  const isImage = token.type === "image";
  const labelEnd = parseLinkLabel(state, isImage ? position + 1 : position, !isImage);
  let start = labelEnd + 2;
  while (/\s/.test(state.src[start] ?? "")) start += 1;
  const { ok, pos } = parseLinkDestination(state.src, start, state.src.length);
  return labelEnd >= 0 && ok ? { start, end: pos } : undefined;
}

/** Turns positions in the text of blocks into offsets in the source, while the blocks are in the order of the source. */
function placeInSource(state: StateCore): void {
  const starts = lineStarts(state.src);
  let cellsEnd = 0;
  for (const token of state.tokens) {
    if (token.type === "tr_open") cellsEnd = starts[token.map?.[0] ?? 0] ?? 0;
    if (token.type !== "inline") continue;
    if (token.map === null) cellsEnd = placeCell(token, state, cellsEnd);
    else if (token.children?.some(isNoted)) place(token.children, blockToSource(token, state.src, starts), state.env);
  }
}

function isNoted(token: Token): boolean {
  return token.meta?.["noted"] !== undefined;
}

/** Only table cells have no line; they follow each other in their row, where `|` is written `\|`. */
function placeCell(cell: Token, state: StateCore, from: number): number {
  const written = cell.content.replaceAll("|", String.raw`\|`);
  const start = Math.max(from, state.src.indexOf(written, from));
  const toSource: ToSource = (position) => start + cell.content.slice(0, position).replaceAll("|", "||").length;
  place(cell.children ?? [], toSource, state.env);
  return start + written.length;
}

function place(tokens: readonly Token[], toSource: ToSource, env: BodyEnv): void {
  for (const token of tokens) {
    const noted = token.meta?.["noted"] as BlockPosition | undefined;
    if (noted === undefined) continue;
    const { position, destination } = noted;
    token.meta = { ...token.meta, offset: toSource(position) };
    const remain = remainOf(token);
    if (remain) (env.remains ??= []).push({ ...remain, offset: toSource(position) });
    const isImage = token.type === "image";
    if (destination !== undefined)
      (env.destinations ??= []).push({
        start: toSource(destination.start),
        end: toSource(destination.end),
        address: String(token.attrGet(isImage ? "src" : "href") ?? ""),
        isImage,
      });
    // Text within `![…]` and `^[…]` was parsed separately and begins two characters later.
    const inner = isImage ? token.children : noteWithin(token, env);
    if (inner) place(inner, (within) => toSource(position + 2 + within), env);
  }
}

/** The text of an inline note, which the footnote plugin stores separately until the end. */
function noteWithin(token: Token, env: BodyEnv): readonly Token[] | undefined {
  return token.type === "footnote_ref" ? env.footnotes?.list?.[Number(token.meta?.["id"])]?.tokens : undefined;
}

/** Lines of a block's text are the ends of its lines in the source, after `> `, `- ` or indentation. */
function blockToSource(inline: Token, source: string, starts: readonly number[]): ToSource {
  const first = inline.map?.[0] ?? 0;
  const textStarts = lineStarts(inline.content);
  const offsets = inline.content.split("\n").map((text, index) => {
    const start = starts[first + index] ?? 0;
    const line = source.slice(start, starts[first + index + 1] ?? source.length).trimEnd();
    const shown = text.trim();
    const found = line.endsWith(shown) ? line.length - shown.length : Math.max(0, line.indexOf(shown));
    return start + found - (text.length - text.trimStart().length);
  });
  return (position) => {
    const index = lineAt(position, textStarts);
    return (offsets[index] ?? 0) + position - (textStarts[index] ?? 0);
  };
}

/** Offset at which each line begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** Index of the line that holds an offset. */
export function lineAt(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
