import type { Image, Link, Paragraph, PhrasingContent, RootContent, Text } from "mdast";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { slugify } from "../../text/slug.ts";
import { type LinkTarget, linkTarget } from "./link-target.ts";
import type { ReadBody } from "./read-body.ts";
import { cleanLine, wordsIn } from "./tree/phrasing.ts";
import { writeMarkdown } from "./tree/write-markdown.ts";

/** Which files come with the release, and where releases are in the press room. */
interface Placement {
  /** The file in the release's folder for a picture. */
  readonly picture: (target: LinkTarget) => { readonly file: string; readonly alt: string } | undefined;
  /** Another address for a link: a file of the release, or a release in the press room. */
  readonly link: (target: LinkTarget) => string | undefined;
  /** The film that the release has as its video. */
  readonly film?: string | undefined;
}

interface Writing extends Placement {
  readonly body: ReadBody;
  readonly headingIds: ReadonlySet<string>;
  readonly remarks: Message[];
}

/** The Markdown of a body, and what a person should look at in it. */
export function writeBody(
  body: ReadBody,
  placement: Placement,
): { readonly markdown: string; readonly remarks: readonly Message[] } {
  const headings = body.blocks.flatMap((block) => (block.type === "heading" ? [slugify(wordsIn(block.children))] : []));
  const writing: Writing = { ...placement, body, headingIds: new Set(headings), remarks: [] };
  const blocks = body.blocks.flatMap((block) => placedBlock(block, writing));
  return { markdown: writeMarkdown(withoutLastLine(blocks)), remarks: writing.remarks };
}

/** Without a line that divides nothing but notes from the text. */
function withoutLastLine(blocks: readonly RootContent[]): readonly RootContent[] {
  const last = blocks.findLastIndex(({ type }) => type !== "footnoteDefinition");
  return blocks[last]?.type === "thematicBreak" ? blocks.filter((_block, index) => index !== last) : blocks;
}

function placedBlock(block: RootContent, writing: Writing): readonly RootContent[] {
  const only = block.type === "paragraph" && block.children.length === 1 ? block.children[0] : undefined;
  if (only?.type === "image") return placedPicture(only, writing);
  if (only?.type === "link" && only.data?.isFilm === true) {
    const target = linkTarget(only.url, writing.body.base);
    if (target.to === "web" && target.url === writing.film) return [];
  }
  return [withLinks(block, writing)];
}

function placedPicture(picture: Image, writing: Writing): readonly RootContent[] {
  const target = linkTarget(picture.url, writing.body.base);
  const placed = writing.picture(target);
  if (placed) return [paragraph({ type: "image", url: encodeURI(placed.file), alt: placed.alt })];
  const caption = picture.data?.caption ?? picture.title ?? "";
  const words = picture.alt?.trim() || caption || lastPart(picture.url);
  const below = caption === "" || caption === words ? [] : [paragraph({ type: "text", value: caption })];
  if (target.to !== "web")
    return target.to === "refused" && !picture.alt && caption === ""
      ? []
      : [paragraph({ type: "text", value: words }), ...below];
  writing.remarks.push(message("import-picture-linked", { address: target.url }));
  return [paragraph({ type: "link", url: target.url, children: [{ type: "text", value: words }] }), ...below];
}

function paragraph(content: Image | Link | Text): Paragraph {
  return { type: "paragraph", children: [content] };
}

function lastPart(address: string): string {
  return (
    address
      .replace(/[?#].*$/s, "")
      .split("/")
      .findLast((part) => part !== "") ?? address
  );
}

/** A copy of a node with its links at their addresses in the press room; links that cannot be are their text. */
function withLinks<Node extends RootContent>(node: Node, writing: Writing): Node {
  if (!("children" in node)) return node;
  const children = (node.children as readonly RootContent[]).flatMap((child): readonly RootContent[] => {
    const made = withLinks(child, writing);
    return made.type === "link" ? placedLink(made, writing) : [made];
  });
  const isLine = node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
  return { ...node, children: isLine ? cleanLine(children as PhrasingContent[]) : children };
}

function placedLink(link: Link, writing: Writing): readonly PhrasingContent[] {
  const target = linkTarget(link.url, writing.body.base);
  const url = writing.link(target) ?? addressOf(target, writing);
  if (url !== undefined) return [{ type: "link", url, children: link.children }];
  if (target.to === "place") return link.children;
  const shown = target.to === "refused" ? target.shown : "";
  writing.remarks.push(
    message("import-link-text", { address: shown === "" ? link.url.slice(0, LONGEST_SHOWN) : shown }),
  );
  return shown === "" || wordsIn(link.children).includes(shown)
    ? link.children
    : [...link.children, { type: "text", value: ` (${shown})` }];
}

const LONGEST_SHOWN = 100;

function addressOf(target: LinkTarget, { body, headingIds }: Writing): string | undefined {
  switch (target.to) {
    case "web":
    case "address":
      return target.url;
    case "local":
      return target.rooted === undefined ? undefined : (body.base.site ?? "") + target.rooted;
    case "place": {
      const id = slugify(body.headings.get(target.id) ?? target.id);
      return headingIds.has(id) ? `#${id}` : undefined;
    }
    case "refused":
      return undefined;
  }
}
