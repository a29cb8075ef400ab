import type { Element, Root as HtmlRoot } from "hast";
import type { Image, PhrasingContent, Root, RootContent } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark, { type Options } from "rehype-remark";
import { unified } from "unified";
import { boundedHtml } from "./bounded-depth.ts";
import { dropAnchors, headingWords } from "./anchors.ts";
import { cleanTexts } from "./clean-text.ts";
import { dropNoise } from "./drop-noise.ts";
import { flowOnly } from "./flow.ts";
import { NOTE, NOTE_REFERENCE, notesLast, readFootnotes } from "./footnotes.ts";
import { attribute } from "./hast.ts";
import { readPictures } from "./pictures.ts";
import { raised } from "./raised.ts";
import { flattenTables } from "./tables.ts";
import { asLine } from "../tree/as-line.ts";
import { readWordLists } from "./word-lists.ts";

/** Levels to which elements are nested at most; deeper ones lose their tags, not their text. */
const DEEPEST = 120;

/** Markdown in an HTML text, by the index in the attribute `n` of the element that stands for it. */
interface Kept {
  /** Name of the elements. */
  readonly name: string;
  readonly nodes: readonly RootContent[];
}

/** What an HTML text says as a tree of Markdown, and the words of its headings by their ids. */
export interface HtmlReading {
  readonly tree: Root;
  readonly headings: ReadonlyMap<string, string>;
}

type Handler = NonNullable<NonNullable<Options["handlers"]>[string]>;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Reads an HTML text. Links and pictures have their addresses as written, pictures their captions in `data`. */
export function readHtml(html: string, kept?: Kept): HtmlReading {
  const tree: HtmlRoot = parser.parse(boundedHtml(html, DEEPEST));
  dropNoise(tree);
  readFootnotes(tree);
  notesLast(tree);
  const headings = headingWords(tree);
  dropAnchors(tree);
  readWordLists(tree);
  cleanTexts(tree);
  readPictures(tree);
  flattenTables(tree);
  flowOnly(tree);
  const handlers = kept ? { ...HANDLERS, [kept.name]: keptHandler(kept) } : HANDLERS;
  const made = unified().use(rehypeRemark, { handlers, document: true }).runSync(tree);
  return { tree: made, headings };
}

function keptHandler({ nodes }: Kept): Handler {
  return (_state, one) => {
    const node = nodes[Number(attribute(one, "n"))];
    return node && attribute(one, "dataInLine") !== "" ? asLine(node) : node;
  };
}

const content: Handler = (state, one) => state.all(one);

const link: Handler = (state, one) => ({
  type: "link",
  url: attribute(one, "href").trim(),
  children: state.all(one) as PhrasingContent[],
  data: { ...(attribute(one, "dataFilm") !== "" && { isFilm: true }) },
});

const HANDLERS: Readonly<Record<string, Handler>> = {
  u: content,
  ins: content,
  mark: content,
  dfn: content,
  cite: content,
  var: content,
  sup: (state, one) => raised(state.all(one) as PhrasingContent[], "sup"),
  sub: (state, one) => raised(state.all(one) as PhrasingContent[], "sub"),
  img: picture,
  a: link,
  [NOTE_REFERENCE]: (_state, one) => ({
    type: "footnoteReference",
    identifier: attribute(one, "label"),
    label: attribute(one, "label"),
  }),
  [NOTE]: (state, one) => ({
    type: "footnoteDefinition",
    identifier: attribute(one, "label"),
    label: attribute(one, "label"),
    children: state.toFlow(state.all(one)),
  }),
};

function picture(_state: unknown, one: Element): Image {
  const caption = attribute(one, "dataCaption");
  return {
    type: "image",
    url: attribute(one, "src"),
    alt: one.properties["alt"] === undefined ? null : attribute(one, "alt"),
    title: attribute(one, "title") || null,
    data: { ...(caption !== "" && { caption }) },
  };
}

declare module "mdast" {
  interface ImageData {
    /** Text below the picture. */
    caption?: string;
  }
  interface LinkData {
    /** Says that the link leads to a film that was shown at this place. */
    isFilm?: boolean;
  }
}
