import { escapeHtml } from "../../../text/escape-html.ts";
import { figureOf, type Library } from "./attachments.ts";
import { withParagraphs } from "./paragraphs.ts";
import { replaceShortcodes, type Shortcode } from "./shortcode-tokens.ts";

interface PostBody {
  readonly html: string;
  /** Names of shortcodes and blocks that only WordPress can expand. */
  readonly unknown: readonly string[];
}

/** The text of a post as HTML: without the comments of blocks, with paragraphs, captions and galleries. */
export function postBody(
  content: string,
  postId: string,
  library: Library,
  blocks: ReadonlyMap<string, string>,
): PostBody {
  const unknown = new Set<string>();
  const isOfBlocks = /<!--\s*wp:/.test(content);
  const text = isOfBlocks ? withoutBlockComments(content, blocks, unknown) : content;
  const expanded = replaceShortcodes(text, (code) => expandedCode(code, postId, library, unknown));
  const html = isOfBlocks ? expanded : withParagraphs(expanded);
  return {
    html: withLinkedEmbeds(html.replace(/<!--\s*(more|nextpage|noteaser)[^<>]*-->/g, "")),
    unknown: [...unknown],
  };
}

const BLOCK = /<!--\s*(\/?)wp:([\w/-]+)\s([^<>]*?)(\/?)-->/g;

/** A block without content is made by WordPress from its attributes; a reusable one has its text in the export. */
function withoutBlockComments(content: string, blocks: ReadonlyMap<string, string>, unknown: Set<string>): string {
  return content.replace(BLOCK, (_comment, _end: string, name: string, attributes: string, alone: string) => {
    if (alone === "") return "";
    const reused = name === "block" ? blocks.get(/"ref"\s*:\s*(\d+)/.exec(attributes)?.[1] ?? "") : undefined;
    if (reused !== undefined) return reused.replace(BLOCK, "");
    if (!/^(more|nextpage|spacer|separator|core\/spacer)$/.test(name)) unknown.add(name);
    return "";
  });
}

function expandedCode(code: Shortcode, postId: string, library: Library, unknown: Set<string>): string | undefined {
  const { name, attributes, content } = code;
  if (name === "caption" || name === "wp_caption") return caption(content ?? "", attributes.get("caption"));
  if (name === "gallery") return gallery(attributes.get("ids") ?? attributes.get("include"), postId, library);
  if (name === "embed" || name === "youtube" || name === "vimeo" || name === "video" || name === "audio")
    return link(content ?? linkIn(attributes)) ?? named(code, unknown);
  return named(code, unknown);
}

/** Drops the shortcode; its content stays. */
function named({ name, content }: Shortcode, unknown: Set<string>): string {
  unknown.add(name);
  return content ?? "";
}

function caption(content: string, text: string | undefined): string {
  const end = content.lastIndexOf(">") + 1;
  const [picture, after] = [content.slice(0, end), content.slice(end).trim()];
  // A caption may hold links, so that the picture ends with its own tag.
  const image = /^\s*(?:<a\s[^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?/i.exec(content)?.[0];
  if (image === undefined) return `<figure>${picture}<figcaption>${text ?? after}</figcaption></figure>`;
  return `<figure>${image.trim()}<figcaption>${text ?? content.slice(image.length).trim()}</figcaption></figure>`;
}

function gallery(ids: string | undefined, postId: string, library: Library): string {
  const chosen =
    ids === undefined
      ? (library.byParent.get(postId) ?? []).filter(({ isPicture }) => isPicture)
      : ids.split(",").flatMap((id) => library.byId.get(id.trim()) ?? []);
  return chosen.map(figureOf).join("\n");
}

function linkIn(attributes: ReadonlyMap<string, string>): string {
  return [...attributes.values()].find((value) => /^https?:\/\//.test(value)) ?? "";
}

function link(address: string): string | undefined {
  const url = address.trim();
  return /^https?:\/\/\S+$/.test(url)
    ? `\n\n<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>\n\n`
    : undefined;
}

/** An address alone in its paragraph is shown by WordPress as what it leads to. */
function withLinkedEmbeds(html: string): string {
  return html.replace(
    /(<p>|__wrapper">)\s{0,20}(https?:\/\/[^\s<"]{1,2000})\s{0,20}(?=<\/(?:p|div)>)/g,
    (_all, before: string, url: string) => `${before}<a href="${url}">${url}</a>`,
  );
}
