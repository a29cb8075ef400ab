import { hash } from "node:crypto";
import type { Token } from "markdown-it";
import { applyBodyRules } from "./blocks.ts";
import { type HtmlPiece, renderPieces } from "./html.ts";
import { altText } from "./inlines.ts";
import { type BodyLink, type BodyPlace, readImageFile } from "./links.ts";
import { type MarkdownPiece, markdownPieces } from "./markdown-copy.ts";
import type { EditedSource } from "./source/edited-source.ts";
import { type ParsedSource, parseSource } from "./source/parse-source.ts";
import { offsetOf } from "./source/source-positions.ts";
import type { BodyProblem } from "./problem.ts";
import { bodyText, firstParagraphText } from "./text.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { stripControls } from "../../text/plain-characters.ts";
import { shortHash, slugify } from "../../text/slug.ts";

/** A stretch of HTML, or a picture of the release in a block of its own, which the page lays out. */
export type BodyPart = HtmlPart | ImagePart;

interface HtmlPart {
  readonly kind: "html";
  readonly html: readonly HtmlPiece[];
  /** Indexes of the pieces with which a section begins: those that start with a heading h2. Absent if there are none. */
  readonly sections?: readonly number[];
}

interface ImagePart {
  readonly kind: "image";
  readonly file: string;
  readonly alt: string;
  readonly title?: string;
  /** Where it is written in the body. */
  readonly at: BodyPlace;
}

/**
 * A release's body as Markdown, as parts for the page, and as plain text. Links stay data until a format writes them.
 */
export interface Body {
  readonly markdown: readonly MarkdownPiece[];
  readonly parts: readonly BodyPart[];
  /** The whole body: a line for each paragraph, blank lines between; lists, tables and footnotes as text. */
  readonly text: string;
  /** The text of the first paragraph on one line; empty if there is none. */
  readonly firstParagraph: string;
  /** As from `linksOf`; known for a body from a cache, whose long parts are read only when they are used. */
  readonly links?: readonly BodyLink[];
  /** As from `bodyHash`; known for a body from a cache. */
  readonly hash?: string;
}

/**
 * The body's language (BCP 47), the release's id, which makes footnote ids unique, and levels by which headings are
 * lowered below h2.
 */
interface BodyOptions {
  readonly language: string;
  readonly id: string;
  readonly headingOffset?: number;
  /** Accessible name of the arrow that leads from a footnote back to the text. */
  readonly backLinkLabel?: string;
}

/** Reads a body: CommonMark with tables and footnotes, without HTML. Never throws. */
export function readBody(markdown: string, options: BodyOptions): { body: Body; problems: readonly BodyProblem[] } {
  const parsed = parseSource(markdown, options.language, {
    // Only footnotes use the name.
    docId: markdown.includes("^") ? slugify(options.id) : "",
    ...(options.backLinkLabel === undefined ? {} : { backLinkLabel: options.backLinkLabel }),
  });
  const { source, env } = parsed;
  const { tokens, problems } = applyBodyRules(parsed.tokens, {
    source,
    headingOffset: options.headingOffset ?? 0,
    isProse: false,
  });
  const body: Body = {
    markdown: markdownPieces(source.text, env.destinations ?? [], parsed.tokens),
    parts: bodyParts(tokens, parsed),
    text: stripControls(bodyText(tokens)),
    firstParagraph: stripControls(firstParagraphText(tokens)),
  };
  const found = inOrder([...parsed.problems, ...problems]);
  // Until one side is chosen, the text is both, and its other problems may be of neither.
  const conflict = found.find(({ rule }) => rule === "body-conflict");
  return { body, problems: conflict ? [conflict] : found };
}

function inOrder(problems: readonly BodyProblem[]): readonly BodyProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** The links of a body's HTML in text order, including links to and from footnotes. */
export function linksOf(body: Body): readonly BodyLink[] {
  if (body.links) return body.links;
  return body.parts.flatMap((part) =>
    part.kind === "html" ? part.html.filter((piece) => typeof piece !== "string") : [],
  );
}

/** The long parts of a body as JSON. */
export function bodyJson({ markdown, parts, text }: Body): string {
  return JSON.stringify({ markdown, parts, text });
}

/** A hash of everything in a body, in hexadecimal. Stored with a body in the cache, so that its long parts are not read. */
export function bodyHash(body: Body): string {
  return body.hash ?? hashOfJson(bodyJson(body));
}

/** As `bodyHash`, from the result of `bodyJson`. */
export function hashOfJson(json: string | Uint8Array): string {
  return hash("sha256", json).slice(0, 32);
}

const knownProse = new Map<string, readonly HtmlPiece[]>();

/** HTML of a short text beside the body (boilerplate, about): the same rules, no images, headings from h3. */
export function proseHtml(markdown: string, language: string): readonly HtmlPiece[] {
  const key = `${language} ${markdown}`;
  let html = knownProse.get(key);
  if (html === undefined) {
    if (knownProse.size >= 1000) knownProse.clear();
    const { tokens, parsed } = readProse(markdown, language);
    html = renderPieces(tokens, parsed.md, parsed.env);
    knownProse.set(key, html);
  }
  return html;
}

/** Problems of such a text, except those of its headings, whose levels depend on the page. */
export function proseProblems(markdown: string, language: string): readonly BodyProblem[] {
  const { problems, parsed } = readProse(markdown, language);
  const found = inOrder([...parsed.problems, ...problems]);
  return found.filter(({ rule }) => rule !== "body-heading-one" && rule !== "body-heading-skip");
}

function readProse(markdown: string, language: string) {
  const parsed = parseSource(markdown, language, { docId: shortHash(markdown) });
  return { parsed, ...applyBodyRules(parsed.tokens, { source: parsed.source, headingOffset: 1, isProse: true }) };
}

function bodyParts(tokens: readonly Token[], { md, env, source }: ParsedSource): BodyPart[] {
  const parts: BodyPart[] = [];
  let start = 0;
  const closeHtml = (end: number): void => {
    const part = htmlPart(tokens.slice(start, end), (some) => renderPieces(some, md, env));
    if (part.html.length > 0) parts.push(part);
  };
  for (const [index, token] of tokens.entries()) {
    if (token.meta?.["images"] !== "alone") continue;
    closeHtml(index - 1);
    for (const child of token.children ?? []) {
      if (child.type === "image") parts.push(imagePart(child, source));
      else if (child.content.trim() !== "") parts.push(textPart(child.content));
    }
    start = index + 2;
  }
  closeHtml(tokens.length);
  return parts;
}

/** A stretch of HTML, rendered section by section. */
function htmlPart(tokens: Token[], render: (some: Token[]) => readonly HtmlPiece[]): HtmlPart {
  const starts = tokens.flatMap(({ type, tag, level }, index) =>
    type === "heading_open" && tag === "h2" && level === 0 ? [index] : [],
  );
  if (starts.length === 0) return { kind: "html", html: render(tokens) };
  const html = [...render(tokens.slice(0, starts[0]))];
  const sections: number[] = [];
  for (const [index, start] of starts.entries()) {
    const [first, ...others] = render(tokens.slice(start, starts[index + 1]));
    sections.push(html.length);
    // The line break between two blocks, which `render` leaves out at the end of the first.
    html.push(html.length > 0 && typeof first === "string" ? `\n${first}` : (first ?? ""), ...others);
  }
  return { kind: "html", html, sections };
}

function imagePart(image: Token, source: EditedSource): ImagePart {
  const file = readImageFile(String(image.attrGet("src") ?? "")) ?? "";
  const alt = stripControls(altText(image));
  const title = image.attrGet("title");
  const at = source.placeAt(offsetOf(image) ?? 0);
  const part: ImagePart = { kind: "image", file, alt, at };
  return title === null ? part : { ...part, title: stripControls(String(title)) };
}

/** The description of an image that was left out of a paragraph of images. */
function textPart(text: string): BodyPart {
  return { kind: "html", html: [`<p>${escapeHtml(stripControls(text))}</p>`] };
}
