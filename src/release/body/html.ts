import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "../../text/escape-html.ts";
import { stripControls } from "../../text/plain-characters.ts";
import { type BodyLink, linkOf } from "./links.ts";
import type { BodyEnv } from "./parser.ts";

/** HTML, or a link that takes the place of an `href` value (in double quotes) between two stretches of HTML. */
export type HtmlPiece = string | BodyLink;

/** Joins the pieces, with each link's address written by `write`. */
export function writeHtml(pieces: readonly HtmlPiece[], addressOf: (link: BodyLink) => string): string {
  let html = "";
  for (const piece of pieces) html += typeof piece === "string" ? piece : escapeHtml(addressOf(piece));
  return html;
}

/** Renders tokens whose links are resolved (`meta.link`) as markdown-it does, but keeps the links as data. */
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
  // The variation selector prevents the arrow from being shown as an emoji.
  write(">\u21A9\uFE0E</a>");
}

/** The suffix of a note's ids, equal to the one the footnote plugin makes for the note. */
function noteName(token: Token, env: BodyEnv): string {
  return `-${env.docId ?? ""}-${Number(token.meta?.["id"] ?? 0) + 1}`;
}

/** A note that the text refers to several times has several links back. */
function repeatOf(token: Token): string {
  const repeat = Number(token.meta?.["subId"] ?? 0);
  return repeat === 0 ? "" : `:${repeat}`;
}

/** Without surrounding white space and without the control characters that references such as `&#12;` produce. */
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
