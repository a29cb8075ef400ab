import type { Token } from "markdown-it";
import { readImageFile, readLink } from "./links.ts";
import { headingIdPrefix } from "./markdown.ts";
import type { BodyPlace } from "./place.ts";
import type { BodyProblem } from "./problem.ts";
import { inlineText } from "./body-text.ts";
import { slugify } from "../../text/slug.ts";

/** What the rules for a line of text need to know of its body. */
export interface InlineContext {
  readonly place: (child: Token, inline: Token) => BodyPlace;
  readonly headingIds: ReadonlySet<string>;
  /** Grows. */
  readonly problems: BodyProblem[];
}

/**
 * Makes the links of a block safe and leaves out images that cannot be shown. `ownsImages` says that the block is a
 * paragraph of the body itself; if it holds nothing but images they stay, marked by `meta.images`.
 */
export function applyInlineRules(inline: Token, ownsImages: boolean, context: InlineContext): void {
  const children = inline.children ?? [];
  if (!children.some(({ type }) => type === "image" || type === "link_open")) return;
  const isGallery = ownsImages && children.every((child) => child.type === "image" || isBlank(child));
  let isRefused = false;
  const kept: Token[] = [];
  for (const child of children) {
    if (child.type === "image") {
      if (keepImage(child, inline, isGallery, context)) kept.push(child);
      else kept.push(asText(child));
    } else if (child.type === "link_open") {
      isRefused = !keepLink(child, inline, context);
      if (!isRefused) kept.push(child);
    } else if (child.type !== "link_close" || !isRefused) {
      kept.push(child);
    }
  }
  inline.children = kept;
  if (isGallery) inline.meta = { ...inline.meta, images: "alone" };
}

/** An image's text alternative, with the typographic marks it was written with. */
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
  const report = (rule: BodyProblem["rule"], message: string): void => {
    context.problems.push({ ...context.place(image, inline), rule, message });
  };
  if (readImageFile(source) === undefined) {
    report(
      "body-image-remote",
      `The image "${shown(source)}" is no file of the release and is left out; put the file beside the release.`,
    );
    return false;
  }
  if (!isGallery) {
    report(
      "body-image-inline",
      `The image "${shown(source)}" stands inside other text and is left out; give it a paragraph of its own.`,
    );
    return false;
  }
  if (altText(image) === "") {
    report(
      "body-image-alt",
      `The image "${shown(source)}" has no description; say what it shows: ![description](${shown(source)}).`,
    );
  }
  return true;
}

/** Rewrites the link's address as the page needs it; false if the text is to stand without a link. */
function keepLink(link: Token, inline: Token, context: InlineContext): boolean {
  const read = readLink(String(link.attrGet("href") ?? ""));
  switch (read.kind) {
    case "none":
      return false;
    case "refused":
      context.problems.push({
        ...context.place(link, inline),
        rule: "body-link-unsafe",
        message: `A link cannot begin with "${shown(read.scheme)}:" and stays text; use https:, mailto: or tel:.`,
      });
      return false;
    case "web":
      link.attrSet("href", read.href);
      link.attrSet("rel", "noopener");
      return true;
    case "address":
    case "file":
      link.attrSet("href", read.href);
      return true;
    case "page":
      link.attrSet("href", headingAddress(read.href, context.headingIds));
      return true;
  }
}

/** Links within the body name a heading by its words; its id has a prefix. */
function headingAddress(href: string, headingIds: ReadonlySet<string>): string {
  if (!href.startsWith("#") || href === "#") return href;
  const id = headingIdPrefix + slugify(readable(href.slice(1)));
  return headingIds.has(id) ? `#${id}` : href;
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
