import { type Message, message } from "../../diagnostics/messages/message.ts";
import type { XmlElement, XmlEvents } from "../xml/xml-tree.ts";
import { svgActiveElements, SVG_SPACE, XHTML_SPACE } from "./svg-allow-list.ts";
import { stylesLoad } from "./svg-style.ts";

type Tag = Omit<XmlElement, "children">;

const LOADS = message("active-load");
const SCRIPT_LINK = message("active-link");

/** What was found, each once. */
class Findings extends Map<string, Message> {
  add(one: Message): void {
    this.set(JSON.stringify(one), one);
  }
}

/**
 * Checks every element and attribute of a document while it is parsed, in any namespace and with any prefix, and
 * collects those that run or fetch something. In a `drawing` every attribute counts; in other
 * XML, attributes of elements without a namespace are data that no browser runs.
 */
export function activeContent(kind: "drawing" | "data"): {
  readonly events: XmlEvents;
  readonly found: ReadonlyMap<string, Message>;
} {
  const found = new Findings();
  const open: Tag[] = [];
  let style = "";
  const events: XmlEvents = {
    open: (element) => {
      open.push(element);
      style = "";
      if (kind === "drawing" || isRunByBrowsers(element)) collectFrom(element, found);
      else if (/^script$/i.test(element.local)) found.add(message("active-element", { name: "script" }));
    },
    text: (text) => {
      if (open.at(-1)?.local === "style") style += text;
    },
    close: () => {
      if (open.pop()?.local === "style" && stylesLoad(style)) found.add(LOADS);
      style = "";
    },
    instruction: (target) => {
      if (/^xml-stylesheet$/i.test(target)) found.add(message("active-style"));
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

function collectFrom({ space, local, attributes }: Tag, found: Findings): void {
  if (svgActiveElements.has(local.toLowerCase())) found.add(message("active-element", { name: local }));
  else if (space === XHTML_SPACE) found.add(message("active-html", { name: local }));
  for (const attribute of attributes) {
    if (attribute.space === "http://www.w3.org/2000/xmlns/") continue;
    const name = attribute.local.toLowerCase();
    const { value } = attribute;
    const target = value.replace(/[\s\0-\x1f]/g, "").toLowerCase();
    if (name.startsWith("on")) found.add(message("active-attribute", { name }));
    if (/^(javascript|vbscript|data:text|data:application|data:image\/svg)/.test(target)) found.add(SCRIPT_LINK);
    if (/^(set|animate)/i.test(local) && name === "attributename" && /href$|^on/.test(target))
      found.add(message("active-animation", { name: local }));
    const loads = name === "href" && local !== "a" && !/^(#|data:|$)/.test(target);
    if (loads || (name !== "href" && stylesLoad(value))) found.add(LOADS);
  }
}
