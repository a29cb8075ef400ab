import type { XmlElement, XmlEvents } from "../xml/xml-tree.ts";
import { svgActiveElements, SVG_SPACE, XHTML_SPACE } from "./svg-allow-list.ts";
import { stylesLoad } from "./svg-style.ts";

type Tag = Omit<XmlElement, "children">;

const LOADS = "something from another address";
const SCRIPT_LINK = "a link that runs script";

/**
 * Checks every element and attribute of a document while it is parsed, in any namespace and with any prefix, and
 * collects, in an editor's words, those that run or fetch something. In a `drawing` every attribute counts; in other
 * XML, attributes of elements without a namespace are data that no browser runs.
 */
export function activeContent(kind: "drawing" | "data"): { readonly events: XmlEvents; readonly found: Set<string> } {
  const found = new Set<string>();
  const open: Tag[] = [];
  let style = "";
  const events: XmlEvents = {
    open: (element) => {
      open.push(element);
      style = "";
      if (kind === "drawing" || isRunByBrowsers(element)) collectFrom(element, found);
      else if (/^script$/i.test(element.local)) found.add("<script>");
    },
    text: (text) => {
      if (open.at(-1)?.local === "style") style += text;
    },
    close: () => {
      if (open.pop()?.local === "style" && stylesLoad(style)) found.add(LOADS);
      style = "";
    },
    instruction: (target) => {
      if (/^xml-stylesheet$/i.test(target)) found.add("a style sheet of its own");
    },
  };
  return { events, found };
}

function isRunByBrowsers({ space, attributes }: Tag): boolean {
  const spaces = [space, ...attributes.map((attribute) => attribute.space)];
  return spaces.some((one) => RUN_BY_BROWSERS.has(one));
}

const RUN_BY_BROWSERS: ReadonlySet<string> = new Set([
  SVG_SPACE,
  XHTML_SPACE,
  "http://www.w3.org/1998/Math/MathML",
  "http://www.w3.org/1999/xlink",
  "http://www.w3.org/2001/xml-events",
]);

function collectFrom({ space, local, attributes }: Tag, found: Set<string>): void {
  if (svgActiveElements.has(local.toLowerCase())) found.add(`<${local}>`);
  else if (space === XHTML_SPACE) found.add(`<${local}> of a web page`);
  for (const attribute of attributes) {
    if (attribute.space === "http://www.w3.org/2000/xmlns/") continue;
    const name = attribute.local.toLowerCase();
    const { value } = attribute;
    const target = value.replace(/[\s\0-\x1f]/g, "").toLowerCase();
    if (name.startsWith("on")) found.add(`the attribute ${name}`);
    if (/^(javascript|vbscript|data:text|data:application|data:image\/svg)/.test(target)) found.add(SCRIPT_LINK);
    if (/^(set|animate)/i.test(local) && name === "attributename" && /href$|^on/.test(target))
      found.add(`<${local}> on a link`);
    const loads = name === "href" && local !== "a" && !/^(#|data:|$)/.test(target);
    if (loads || (name !== "href" && stylesLoad(value))) found.add(LOADS);
  }
}
