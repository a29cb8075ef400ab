import { type Message, message } from "../../diagnostics/messages/message.ts";
import type { Token } from "markdown-it";
import { type BodyLink, type BodyPlace, linkOf, type LinkTarget, readImageFile, readLink } from "./links.ts";
import { headingIdPrefix } from "./headings.ts";
import type { BodyProblem } from "./problem.ts";
import { closeDirections } from "./directions.ts";
import { inlineText } from "./text.ts";
import { slugify } from "../../text/slug.ts";

/** Context of the rules for a line of text. */
export interface InlineContext {
  readonly placeOf: (child: Token, inline: Token) => BodyPlace;
  readonly headingIds: ReadonlySet<string>;
  /** The heading that a link to a missing one probably means, by its id. */
  readonly nearestHeading: (id: string) => string | undefined;
  /** Mutable: the rules append the problems they find. */
  readonly problems: BodyProblem[];
}

/**
 * Makes the links of a block safe and removes images that cannot be shown. `ownsImages` means that the block is a
 * paragraph of the body itself: if it contains only images, they stay, marked by `meta.images`.
 */
export function applyInlineRules(inline: Token, ownsImages: boolean, context: InlineContext): void {
  closeDirections(inline);
  const children = inline.children ?? [];
  if (!children.some(({ type }) => type === "image" || type === "link_open")) return;
  const isGallery = ownsImages && children.every((child) => child.type === "image" || isBlank(child));
  let isRefused = false;
  const kept: Token[] = [];
  for (const [index, child] of children.entries()) {
    if (child.type === "image") {
      if (keepImage(child, inline, isGallery, context)) kept.push(child);
      else kept.push(asText(child));
    } else if (child.type === "link_open") {
      isRefused = !keepLink(child, inline, context);
      if (!isRefused) {
        kept.push(child);
        checkLinkText(index, inline, context);
      }
    } else if (child.type !== "link_close" || !isRefused) {
      kept.push(child);
    }
  }
  inline.children = kept;
  if (isGallery) inline.meta = { ...inline.meta, images: "alone" };
}

/** An image's text alternative, without typographic replacements. */
export function altText(image: Token): string {
  return inlineText(image, "words");
}

function isBlank(child: Token): boolean {
  return (
    child.type === "softbreak" || child.type === "hardbreak" || (child.type === "text" && child.content.trim() === "")
  );
}

function asText(image: Token): Token {
  const text: Token = Object.create(image) as Token;
  return Object.assign(text, { type: "text", tag: "", content: altText(image), children: null, attrs: null });
}

function keepImage(image: Token, inline: Token, isGallery: boolean, context: InlineContext): boolean {
  const source = String(image.attrGet("src") ?? "");
  const report = (rule: BodyProblem["rule"], said: Message): void => {
    context.problems.push({ ...context.placeOf(image, inline), rule, message: said });
  };
  if (readImageFile(source) === undefined) {
    report("body-image-remote", message("body-image-remote", { source: shown(source) }));
    return false;
  }
  if (!isGallery) {
    report("body-image-inline", message("body-image-inline", { source: shown(source) }));
    return false;
  }
  if (altText(image) === "") {
    report("body-image-alt", message("body-image-alt", { source: shown(source) }));
  }
  return true;
}

/** Stores the link's target as `meta.link`; returns false if only the text should remain. */
function keepLink(link: Token, inline: Token, context: InlineContext): boolean {
  const target = readLink(String(link.attrGet("href") ?? ""));
  if (target.to === "nowhere") return false;
  const at = context.placeOf(link, inline);
  if (target.to === "refused") {
    context.problems.push({
      ...at,
      rule: "body-link-unsafe",
      message: message("body-link-unsafe", { scheme: shown(target.scheme) }),
    });
    return false;
  }
  const found: BodyLink = { ...withHeadingId(target, context.headingIds), at };
  checkTarget(found, link, context);
  link.meta = { ...link.meta, link: found };
  if (target.to === "web") link.attrSet("rel", "noopener");
  return true;
}

/** A link within the body names a heading by its words; adds the prefix of heading ids. */
function withHeadingId(target: LinkTarget, headingIds: ReadonlySet<string>): LinkTarget {
  if (target.to !== "place") return target;
  const id = headingId(target.href);
  return headingIds.has(id) ? { to: "place", href: `#${id}` } : target;
}

function headingId(href: string): string {
  return headingIdPrefix + slugify(readable(href.slice(1)));
}

function checkTarget(link: BodyLink, token: Token, context: InlineContext): void {
  const place = link.at ?? { line: 1, column: 1 };
  const title = String(token.attrGet("title") ?? "");
  // In `[text](<!-- … -->)` the parser reads the brackets of the comment as those of an address.
  if (title.includes("<!--") || /(?:^|<)!--/.test(readable(link.href))) {
    context.problems.push({ ...place, rule: "body-comment-open", message: message("body-comment-in-link") });
  }
  if (link.to !== "place" || link.href === "#" || context.headingIds.has(link.href.slice(1))) return;
  const meant = context.nearestHeading(headingId(link.href));
  const wanted = shown(link.href);
  const said =
    meant === undefined
      ? message("body-heading-unknown", { link: wanted, example: "what-is-new" })
      : message("body-heading-meant", { link: wanted, meant: meant.slice(headingIdPrefix.length) });
  context.problems.push({ ...place, rule: "body-link-dead", message: said });
}

function shown(address: string): string {
  const text = readable(address);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Link texts that say nothing without the sentence around them, in Norwegian, Swedish, Danish and English. */
const EMPTY_TEXTS: ReadonlySet<string> = new Set([
  ...["her", "klikk her", "trykk her", "les mer", "les mer her", "les meir", "les meir her", "se her", "sjå her"],
  ...["denne lenken", "denne lenka", "denne lenkja", "lenke", "lenkje", "link", "mer", "meir", "last ned her"],
  ...["here", "click here", "read more", "read more here", "more", "this link", "see here", "download here"],
  ...["här", "klicka här", "läs mer", "läs mer här", "klik her", "læs mere", "læs mere her", "via denne lenken"],
]);

/**
 * Looks at the link that the child at `index` opens. Reports words that do not say where it leads, and a web address that
 * is shown as it is.
 */
function checkLinkText(index: number, inline: Token, context: InlineContext): void {
  const opening = inline.children?.[index];
  if (!opening) return;
  const link = linkOf(opening);
  if (!link?.at) return;
  if (opening.markup === "linkify") {
    // The address of a link with spaces in it, which is reported by itself.
    if (inline.children?.[index - 1]?.content.endsWith("](")) return;
    const shown = textOfLink(index, inline);
    if (link.to === "web" && /^https?:\/\//i.test(shown))
      context.problems.push({
        ...link.at,
        rule: "body-link-bare",
        message: message("body-link-address", { address: shown }),
      });
    return;
  }
  const text = textOfLink(index, inline);
  if (EMPTY_TEXTS.has(text.toLowerCase().replace(/[\s.:!…»>]+$/u, "")))
    context.problems.push({ ...link.at, rule: "body-link-text", message: message("body-link-text", { text }) });
}

/** The words from the child after `index` to the end of the link, on one line. */
function textOfLink(index: number, { children }: Token): string {
  let text = "";
  for (let next = index + 1; ; next += 1) {
    const child = children?.[next];
    if (!child || child.type === "link_close") return text.replace(/\s+/g, " ").trim();
    text += child.type === "softbreak" ? " " : child.content;
  }
}
