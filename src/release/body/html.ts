import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "../../text/escape-html.ts";
import { stripControls } from "../../text/plain-characters.ts";
import { type BodyLink, linkOf } from "./links.ts";
import type { BodyEnv } from "./parser.ts";

/** Finished HTML, or a link that stands for the value of an `href`, in double quotes, between two stretches of HTML. */
export type HtmlPiece = string | BodyLink;

/** The HTML with each link's address as a format wants it. */
export function writeHtml(pieces: readonly HtmlPiece[], addressOf: (link: BodyLink) => string): string {
  let html = "";
  for (const piece of pieces) html += typeof piece === "string" ? piece : escapeHtml(addressOf(piece));
  return html;
}

/** Renders tokens whose links have been read (`meta.link`) as markdown-it would, but keeps the links. */
export function renderPieces(tokens: Token[], md: MarkdownIt, env: BodyEnv): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const write = writerTo(pieces);
  for (const [index, token] of tokens.entries()) {
    if (token.type === "inline") renderInline(token.children ?? [], md, env, write);
    else if (token.type === "footnote_anchor") backLink(token, env, write);
    else {
      const rule = md.renderer.rules[token.type];
      write(
        rule ? rule(tokens, index, md.options, env, md.renderer) : md.renderer.renderToken(tokens, index, md.options),
      );
    }
  }
  return trimmed(pieces);
}

type Write = (piece: HtmlPiece) => void;

function writerTo(pieces: HtmlPiece[]): Write {
  return (piece) => {
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  };
}

function renderInline(children: Token[], md: MarkdownIt, env: BodyEnv, write: Write): void {
  for (const [index, token] of children.entries()) {
    if (token.type === "link_open") openLink(token, md, write);
    else if (token.type === "footnote_ref") noteLink(token, env, write);
    else {
      const rule = md.renderer.rules[token.type];
      write(
        rule
          ? rule(children, index, md.options, env, md.renderer)
          : md.renderer.renderToken(children, index, md.options),
      );
    }
  }
}

function openLink(token: Token, md: MarkdownIt, write: Write): void {
  const link = linkOf(token);
  if (link === undefined) throw new Error("The rules of the body have not read this link");
  const attrs = (token.attrs ?? []).filter(([name]) => name !== "href");
  write('<a href="');
  write(link);
  write(`"${md.renderer.renderAttrs({ attrs })}>`);
}

function noteLink(token: Token, env: BodyEnv, write: Write): void {
  const note = noteName(token, env);
  const number = Number(token.meta?.["id"] ?? 0) + 1;
  write('<sup class="footnote-ref"><a href="');
  write({ to: "place", href: `#fn${note}` });
  write(`" id="fnref${note}${repeatOf(token)}">[${number}]</a></sup>`);
}

function backLink(token: Token, env: BodyEnv, write: Write): void {
  const repeat = Number(token.meta?.["subId"] ?? 0);
  const label = env.backLinkLabel;
  const name = label === undefined || repeat === 0 ? label : `${label} (${repeat + 1})`;
  write(' <a href="');
  write({ to: "place", href: `#fnref${noteName(token, env)}${repeatOf(token)}` });
  write('" class="footnote-backref"');
  if (name !== undefined) write(` aria-label="${escapeHtml(name)}"`);
  // The variation selector keeps the arrow from becoming an emoji.
  write(">\u21A9\uFE0E</a>");
}

/** The end of a note's ids, as the footnote plugin makes it for the note itself. */
function noteName(token: Token, env: BodyEnv): string {
  return `-${env.docId ?? ""}-${Number(token.meta?.["id"] ?? 0) + 1}`;
}

/** A note that the text refers to several times has several links back. */
function repeatOf(token: Token): string {
  const repeat = Number(token.meta?.["subId"] ?? 0);
  return repeat === 0 ? "" : `:${repeat}`;
}

/** Without white space around the whole, and without the control characters that references such as `&#12;` give. */
function trimmed(pieces: readonly HtmlPiece[]): readonly HtmlPiece[] {
  return pieces
    .map((piece, index) => {
      if (typeof piece !== "string") return piece;
      const text = stripControls(piece);
      if (index === 0) return pieces.length === 1 ? text.trim() : text.trimStart();
      return index === pieces.length - 1 ? text.trimEnd() : text;
    })
    .filter((piece) => piece !== "");
}
