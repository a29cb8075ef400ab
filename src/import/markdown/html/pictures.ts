import type { Element, Root } from "hast";
import { oneLine } from "../../../text/one-line.ts";
import { attribute, contains, element, find, isElement, type Node, rewrite, text, textIn } from "./hast.ts";

/** Attributes in which websites that load pictures late keep their addresses. */
const LATE = ["dataSrc", "dataLazySrc", "dataOriginal", "dataOrigFile", "dataLargeFile"];

/**
 * Gives every picture its address and, as `dataCaption`, the caption beside it; makes links of frames, films and sound. In
 * place.
 */
export function readPictures(tree: Root): void {
  rewrite(tree, (one) => {
    if (one.tagName === "img") return pictureWithAddress(one);
    if (one.tagName === "picture") return find(one, ({ tagName }) => tagName === "img");
    if (isElement(one, "iframe", "embed", "object", "video", "audio")) return linkToFrame(one);
    return isFigure(one) ? figure(one) : undefined;
  });
}

function pictureWithAddress(picture: Element): readonly Node[] {
  const written = attribute(picture, "src");
  const isPlaceholder =
    written === "" || /^data:/i.test(written) || /(?:blank|spacer|placeholder)\.(?:gif|png|svg)$/i.test(written);
  const late = LATE.map((name) => attribute(picture, name)).find((one) => one !== "");
  const inSet = /^\s*(\S+)/.exec(attribute(picture, "srcSet") || attribute(picture, "dataSrcset"))?.[1];
  const src = isPlaceholder ? (late ?? inSet ?? "") : written;
  if (src === "" || /^data:/i.test(src)) {
    const alt = attribute(picture, "alt").trim();
    return alt === "" ? [] : [text(alt)];
  }
  // Emoji of WordPress and icons of editors are characters of the text.
  if (/\b(?:emoji|wp-smiley)\b/.test(attribute(picture, "className"))) return [text(attribute(picture, "alt"))];
  const alt = picture.properties["alt"];
  return [
    element("img", [], {
      src,
      ...(alt !== undefined && { alt: oneLine(attribute(picture, "alt")) }),
      ...titleOf(picture),
    }),
  ];
}

function titleOf(one: Element): Element["properties"] {
  const title = oneLine(attribute(one, "title"));
  return title === "" ? {} : { title };
}

function isFigure(one: Element): boolean {
  return one.tagName === "figure" || /(?:^|\s)wp-caption(?:\s|$)/.test(attribute(one, "className"));
}

/** A figure of one picture becomes the picture with its caption; any other one what it holds, its caption last. */
function figure(one: Element): readonly Node[] {
  const captions = find(one, isCaption);
  const pictures = find(one, ({ tagName }) => tagName === "img");
  const others = one.children.filter((child) => !isElement(child) || !captions.includes(child));
  const [picture] = pictures;
  const isPicture = picture && !contains(one, ({ tagName }) => /^(?:table|blockquote|pre|ul|ol|iframe)$/.test(tagName));
  const caption = oneLine(captions.map(textIn).join(" "));
  if (!isPicture) return [...others, ...captions.map((child) => element("p", child.children))];
  if (pictures.length === 1) return [element("p", [withCaption(picture, caption)])];
  const last = pictures.length - 1;
  return pictures.map((child, index) => element("p", [index === last ? withCaption(child, caption) : child]));
}

function isCaption(one: Element): boolean {
  return one.tagName === "figcaption" || /(?:^|\s)wp-caption-text(?:\s|$)/.test(attribute(one, "className"));
}

function withCaption(picture: Element, caption: string): Element {
  if (caption === "") return picture;
  return element("img", [], { ...picture.properties, dataCaption: caption });
}

/** A link to what a frame shows, marked as a film if it is one. */
function linkToFrame(frame: Element): readonly Node[] {
  const [inner] = find(frame, ({ tagName }) => tagName === "source");
  const names = ["src", "dataSrc", "data", "dataLazySrc"];
  const found = [frame, ...(inner ? [inner] : [])].flatMap((one) => names.map((name) => attribute(one, name)));
  const address = found.find((one) => one !== "" && one !== "about:blank");
  if (address === undefined || /\/\/[^/]*(?:googletagmanager|doubleclick|facebook\.com\/plugins\/like)/.test(address))
    return [];
  const film = filmPage(address) ?? (frame.tagName === "video" ? address : undefined);
  const title = oneLine(attribute(frame, "title") || attribute(frame, "ariaLabel"));
  const href = film ?? address;
  return [
    element("p", [
      element("a", [text(title === "" ? shortAddress(href) : title)], { href, ...(film && { dataFilm: "true" }) }),
    ]),
  ];
}

/** The page on which people see a film that is embedded from this address. */
function filmPage(address: string): string | undefined {
  const id = /^(?:https?:)?\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/embed\/|youtube\.com\/v\/)([\w-]{6,20})/i.exec(
    address,
  )?.[1];
  if (id !== undefined) return `https://www.youtube.com/watch?v=${id}`;
  const vimeo = /^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)/i.exec(address)?.[1];
  if (vimeo !== undefined) return `https://vimeo.com/${vimeo}`;
  return /\/\/(?:www\.)?(?:dailymotion\.com|player\.qbrick\.com|video\.qbrick\.com|players\.brightcove\.net|play\.mynewsdesk\.com)\//i.test(
    address,
  )
    ? address
    : undefined;
}

function shortAddress(address: string): string {
  return address
    .replace(/^(?:https?:)?\/\//i, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/$/, "");
}
