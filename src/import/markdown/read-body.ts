import type { Image, Link, Nodes, Root, RootContent } from "mdast";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { oneLine } from "../../text/one-line.ts";
import type { FoundBody } from "../found-release.ts";
import { boundedHtml } from "./html/bounded-depth.ts";
import { cleanedText } from "./html/clean-text.ts";
import { type HtmlReading, readHtml } from "./html/read-html.ts";
import { type LinkBase, type LinkTarget, linkTarget } from "./link-target.ts";
import { tidyBlocks } from "./tree/blocks.ts";
import { plain } from "./tree/headings.ts";
import { wordsIn } from "./tree/phrasing.ts";
import { readMarkdown } from "./tree/read-markdown.ts";

/** A picture in a body, in the order of the text. */
interface BodyPicture {
  readonly target: LinkTarget;
  /** Empty if the source says that the picture needs no words. */
  readonly alt?: string;
  readonly caption?: string;
}

/** A body as blocks of Markdown, before it is known which files come with the release. */
export interface ReadBody {
  readonly blocks: readonly RootContent[];
  readonly base: LinkBase;
  /** The words of headings by the ids that they had in the source. */
  readonly headings: ReadonlyMap<string, string>;
  readonly pictures: readonly BodyPicture[];
  readonly links: readonly { readonly target: LinkTarget; readonly words: string }[];
  readonly film?: { readonly url: string; readonly title: string };
  readonly remarks: readonly Message[];
}

/** Levels that are kept of a body that is nested too deeply even so. */
const FEW_LEVELS = 12;

/** Reads a body of any format. Never throws for its content. */
export function readBody(body: FoundBody, title: string): ReadBody {
  const remarks: Message[] = [];
  const { tree, headings } = withinStack(body, remarks);
  const blocks = tidyBlocks(tree, title);
  const pictures: BodyPicture[] = [];
  const links: { readonly target: LinkTarget; readonly words: string }[] = [];
  let film: ReadBody["film"];
  visit(blocks, (node) => {
    if (node.type === "image") pictures.push(pictureOf(node, body));
    else if (node.type === "link") {
      const target = linkTarget(node.url, body);
      links.push({ target, words: oneLine(wordsIn(node.children)) });
      if (node.data?.isFilm === true && target.to === "web")
        film ??= { url: target.url, title: oneLine(wordsIn(node.children)) };
    }
  });
  return { blocks, base: body, headings, pictures, links, remarks, ...(film && { film }) };
}

function withinStack(body: FoundBody, remarks: Message[]): HtmlReading {
  try {
    return reading(body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    remarks.push(message("import-body-deep"));
    return body.format === "html"
      ? reading({ ...body, content: boundedHtml(body.content, FEW_LEVELS) })
      : reading({ ...body, format: "text" });
  }
}

function reading({ format, content }: FoundBody): HtmlReading {
  switch (format) {
    case "html":
      return readHtml(content);
    case "markdown":
      return { tree: readMarkdown(content), headings: new Map() };
    case "text":
      return { tree: readText(content), headings: new Map() };
  }
}

/** Paragraphs between empty lines; other ends of lines are kept. */
function readText(content: string): Root {
  const paragraphs = cleanedText(content.replace(/\r\n?/g, "\n")).split(/\n[ \t]*\n/);
  return {
    type: "root",
    children: paragraphs.map((paragraph) => ({
      type: "paragraph",
      children: paragraph
        .split("\n")
        .flatMap((line, index) => [
          ...(index === 0 ? [] : [{ type: "break" as const }]),
          { type: "text" as const, value: line },
        ]),
    })),
  };
}

function pictureOf({ url, alt, title, data }: Image, base: LinkBase): BodyPicture {
  const caption = oneLine(data?.caption ?? title ?? "");
  const words = alt === null || alt === undefined ? undefined : oneLine(alt);
  return {
    target: linkTarget(url, base),
    ...(words !== undefined && { alt: words }),
    ...(caption !== "" && caption !== words && { caption }),
  };
}

function visit(nodes: readonly Nodes[], look: (node: Image | Link) => void): void {
  for (const node of nodes) {
    if (node.type === "image" || node.type === "link") look(node);
    if ("children" in node) visit(node.children, look);
  }
}

/** How a lead is in a body: `same` is its first paragraph, `begins` is text with which the body begins, cut or longer. */
export function leadIn(lead: string, { blocks }: ReadBody): "same" | "begins" | undefined {
  const wanted = plain(lead);
  const first = firstParagraph(blocks);
  if (wanted === "" || !first) return undefined;
  if (plain(wordsIn([first])) === wanted) return "same";
  const all = plain(
    blocks
      .slice(blocks.indexOf(first))
      .map((block) => wordsIn([block]))
      .join(" "),
  );
  return all.startsWith(wanted) ? "begins" : undefined;
}

/** The body without its first paragraph. */
export function withoutFirstParagraph(body: ReadBody): ReadBody {
  const first = firstParagraph(body.blocks);
  return { ...body, blocks: body.blocks.filter((block) => block !== first) };
}

/** The first paragraph of text among the first blocks. */
function firstParagraph(blocks: readonly RootContent[]): RootContent | undefined {
  return blocks
    .slice(0, 3)
    .find((block) => block.type === "paragraph" && block.children.some(({ type }) => type !== "image"));
}

/** The words of a body on one line. */
export function wordsOf({ blocks }: ReadBody): string {
  return oneLine(blocks.map((block) => wordsIn([block])).join(" "));
}
