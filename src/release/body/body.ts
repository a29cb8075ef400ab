import type { MarkdownIt, Token } from "markdown-it";
import { altText } from "./inline-rules.ts";
import { readImageFile } from "./links.ts";
import { type BodyEnv, markdownFor } from "./markdown.ts";
import type { BodyProblem } from "./problem.ts";
import { applyBodyRules } from "./block-rules.ts";
import { bodyText, firstParagraphText } from "./body-text.ts";
import { stripControls } from "../../text/plain-characters.ts";
import { shortHash, slugify } from "../../text/slug.ts";

export type { BodyProblem } from "./problem.ts";

/** A stretch of finished HTML, or a picture of the release's own that stands alone and is laid out by the page. */
export type BodyPart =
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "image"; readonly file: string; readonly alt: string; readonly title?: string };

/** A release's body: as written, in parts for the page, and as plain text. */
export interface Body {
  readonly markdown: string;
  readonly parts: readonly BodyPart[];
  /** The whole body: a line for each paragraph, blank lines between; lists, tables and footnotes as text. */
  readonly text: string;
  /** The words of the first paragraph, on one line; empty if there is none. */
  readonly firstParagraph: string;
}

/** The body's language (BCP 47), the release's id, which keeps footnotes apart, and how far headings sink below h2. */
export interface BodyOptions {
  readonly language: string;
  readonly id: string;
  readonly headingOffset?: number;
  /** What a screen reader says of the arrow that leads from a footnote back to the text. */
  readonly backLinkLabel?: string;
}

/** Reads a body: CommonMark with tables and footnotes, no HTML. Never throws for what an editor wrote. */
export function readBody(markdown: string, options: BodyOptions): { body: Body; problems: readonly BodyProblem[] } {
  const source = stripControls(markdown);
  const md = markdownFor(options.language);
  // Only footnotes need the name.
  const env: BodyEnv = { docId: source.includes("^") ? slugify(options.id) : "" };
  if (options.backLinkLabel !== undefined) env.backLinkLabel = options.backLinkLabel;
  const { tokens, problems } = applyBodyRules(md.parse(source, env), {
    source,
    headingOffset: options.headingOffset ?? 0,
    isProse: false,
  });
  const body: Body = {
    markdown: source,
    parts: bodyParts(tokens, md, env),
    text: stripControls(bodyText(tokens)),
    firstParagraph: stripControls(firstParagraphText(tokens)),
  };
  return { body, problems };
}

const prose = new Map<string, string>();

/** HTML of a short text beside the body (boilerplate, about): the same rules, no images, headings from h3. */
export function renderProse(markdown: string, language: string): string {
  const key = `${language} ${markdown}`;
  let html = prose.get(key);
  if (html === undefined) {
    if (prose.size >= 1000) prose.clear();
    const source = stripControls(markdown);
    const md = markdownFor(language);
    const env: BodyEnv = { docId: shortHash(source) };
    const { tokens } = applyBodyRules(md.parse(source, env), { source, headingOffset: 1, isProse: true });
    html = render(tokens, md, env);
    prose.set(key, html);
  }
  return html;
}

function render(tokens: Token[], md: MarkdownIt, env: BodyEnv): string {
  // Character references such as &#12; come to life in the renderer.
  return stripControls(md.renderer.render(tokens, md.options, env)).trim();
}

function bodyParts(tokens: readonly Token[], md: MarkdownIt, env: BodyEnv): BodyPart[] {
  const parts: BodyPart[] = [];
  let start = 0;
  const closeHtml = (end: number): void => {
    const html = render(tokens.slice(start, end), md, env);
    if (html !== "") parts.push({ kind: "html", html });
  };
  for (const [index, token] of tokens.entries()) {
    if (token.meta?.["images"] !== "alone") continue;
    closeHtml(index - 1);
    for (const child of token.children ?? []) {
      if (child.type === "image") parts.push(imagePart(child));
      else if (child.content.trim() !== "") parts.push(textPart(child.content, md));
    }
    start = index + 2;
  }
  closeHtml(tokens.length);
  return parts;
}

function imagePart(image: Token): BodyPart {
  const file = readImageFile(String(image.attrGet("src") ?? "")) ?? "";
  const alt = stripControls(altText(image));
  const title = image.attrGet("title");
  return title === null
    ? { kind: "image", file, alt }
    : { kind: "image", file, alt, title: stripControls(String(title)) };
}

/** The description of an image that was left out of a paragraph of images. */
function textPart(text: string, md: MarkdownIt): BodyPart {
  return { kind: "html", html: `<p>${stripControls(md.utils.escapeHtml(text))}</p>` };
}
