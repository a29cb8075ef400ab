import MarkdownIt from "markdown-it";
import type { Env, MarkdownIt as MarkdownParser, Renderer, RendererRule, StateCore, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { keepAddresses, withOneFragment } from "./addresses-in-text.ts";
import { noteDefinitions } from "./source/definitions.ts";
import { correctFootnotes } from "./footnotes.ts";
import { nameHeadings } from "./headings.ts";
import { joinUnspacedLines } from "./line-breaks.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { type Destination, notePositions } from "./source/source-positions.ts";
import { noteUnusedNotes, type UnusedDefinition } from "./source/unused-notes.ts";
import { markRowHeaders } from "./tables/row-headers.ts";
import { growTables } from "./tables/wide-tables.ts";
import { noteRemains, type PlacedRemain } from "./source/remains.ts";
import { escapeHtml } from "../../text/escape-html.ts";

/** Input of parser and renderer for one body; the footnote plugin defines and fills the other fields. */
export interface BodyEnv extends Env {
  /** Makes footnote ids unique if a page has several bodies. */
  docId?: string;
  backLinkLabel?: string;
  /** True if the surrounding text is read from right to left; code then gets the direction of its own first letters. */
  isRightToLeft?: boolean;
  /** Addresses in the source of links, images and definitions. */
  destinations?: Destination[];
  /** Markup of other systems that is shown as text. */
  remains?: PlacedRemain[];
  /** Offset where a definition may begin, for each line, from 0. */
  definitionStarts?: Map<number, number>;
  /** Offset where a row of a table begins, for each line, from 0. */
  rowStarts?: Map<number, number>;
  /** The footnote plugin's own list; notes within a line have tokens from the beginning. */
  footnotes?: {
    readonly refs?: Readonly<Record<string, number>>;
    list?: Footnote[];
  };
  /** Names of links as the parser compares them and as they are written; lines from 0. */
  definitions?: { readonly name: string; readonly label: string; readonly line: number }[];
  /** Definitions of notes and links that nothing refers to, or whose name another one has. */
  unused?: UnusedDefinition[];
}

/** A note that the text refers to, in the order of the text: `label` names its definition, or it has `tokens`. */
export interface Footnote {
  readonly label?: string;
  /** How often the text refers to it; absent for a note within the line. */
  readonly count?: number;
  readonly content?: string;
  readonly tokens?: readonly Token[];
}

const parsers = new Map<string, MarkdownParser>();

/** The Markdown parser for a language, made once for each set of quotation marks. */
export function parserFor(language: string): MarkdownParser {
  const marks = quotationMarks(language);
  const key = marks.join(" ");
  let md = parsers.get(key);
  if (md === undefined) {
    md = createParser([...marks]);
    parsers.set(key, md);
  }
  return md;
}

function createParser(quotes: string[]): MarkdownParser {
  const md = new MarkdownIt({ html: false, linkify: true, typographer: true, quotes });
  md.use(footnote);
  correctFootnotes(md);
  nameHeadings(md);
  // Addresses are checked after parsing, where a problem can be reported with its place.
  md.validateLink = () => true;
  const normalizeLink = md.normalizeLink.bind(md);
  md.normalizeLink = (url) => (plainAddress.test(url) ? url : withOneFragment(normalizeLink(url)));
  const normalizeLinkText = md.normalizeLinkText.bind(md);
  md.normalizeLinkText = (url) => (plainAddress.test(url) ? url : normalizeLinkText(url));
  // Full addresses and e-mail only.
  md.linkify.add("ftp:", null).add("//", null);
  md.core.ruler.at("replacements", replaceDashesAndDots);
  growTables(md);
  markRowHeaders(md);
  keepAddresses(md);
  joinUnspacedLines(md);
  noteRemains(md);
  notePositions(md);
  noteDefinitions(md);
  noteUnusedNotes(md);
  Object.assign(md.renderer.rules, renderRules);
  return md;
}

/** Addresses that neither percent-encoding nor punycode changes; a fast path for most. */
const plainAddress = /^(https?:\/\/[a-z0-9.-]+)?[A-Za-z0-9._~/-]*$/;

/** Dashes and ellipses; markdown-it's own rule would also turn the list mark "(c)" into ©. */
function replaceDashesAndDots(state: StateCore): void {
  for (const block of state.tokens) {
    if (block.type !== "inline" || !/--|\.\.\./.test(block.content)) continue;
    for (const token of block.children ?? [])
      if (token.type === "text") token.content = withDashesAndDots(token.content);
  }
}

function withDashesAndDots(text: string): string {
  return text
    .replace(/\.{3,}/g, "…")
    .replace(/(^|[^-])---(?=[^-]|$)/g, "$1—")
    .replace(/(^|\s)--(?=\s|$)/g, "$1–")
    .replace(/(^|[^-\s])--(?=[^-\s]|$)/g, "$1–");
}

const renderRules: Record<string, RendererRule> = {
  table_open: (tokens, index, _options, _env, renderer) =>
    `<div class="table"${regionAttributes(tokens[index], renderer)}>\n<table>\n`,
  table_close: () => "</table>\n</div>\n",
  fence: (tokens, index, _options, env: BodyEnv | undefined, renderer) => codeBlock(tokens[index], renderer, env),
  code_block: (tokens, index, _options, env: BodyEnv | undefined, renderer) => codeBlock(tokens[index], renderer, env),
  footnote_block_open: () => '<div class="footnotes">\n<ol class="footnotes-list">\n',
  footnote_block_close: () => "</ol>\n</div>\n",
};

/** A focusable code block, because it scrolls on a narrow screen. */
function codeBlock(token: Token | undefined, renderer: Renderer, env: BodyEnv | undefined): string {
  const language = /^[\w+#.-]+/.exec(token?.info.trim() ?? "")?.[0];
  const code: Token["attrs"] = language === undefined ? null : [["class", `language-${language}`]];
  const direction = env?.isRightToLeft ? ' dir="auto"' : "";
  return `<pre${regionAttributes(token, renderer)}${direction}><code${renderer.renderAttrs({ attrs: code })}>${escapeHtml(token?.content ?? "")}</code></pre>\n`;
}

/** The attributes that the rules of the body set on scrolling blocks. */
function regionAttributes(token: Token | undefined, renderer: Renderer): string {
  const region = token?.meta?.["region"];
  return renderer.renderAttrs({ attrs: Array.isArray(region) ? (region as Token["attrs"]) : null });
}
