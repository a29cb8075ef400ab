import { svgActiveElements, svgAttributes, svgElements, svgGroups, svgProperties } from "./svg-allow-list.ts";
import { cleanDeclarations, cleanStyleSheet, isPlainValue, stylesLoad } from "./svg-style.ts";
import { expandedName, type Namespaces, namespacesIn, parseXml, writeXml, XmlError, type XmlElement } from "./xml.ts";

const svgSpace = "http://www.w3.org/2000/svg";
const xlinkSpace = "http://www.w3.org/1999/xlink";
const xhtmlSpace = "http://www.w3.org/1999/xhtml";
const largestText = 5_000_000;

/** A drawing as an editor delivered it, looked through. */
export interface Drawing {
  /** What runs or fetches something, in an editor's words; empty for a drawing that only draws. */
  readonly active: readonly string[];
  /** Size in CSS pixels, from width and height or the view box. */
  readonly width: number;
  readonly height: number;
  /** The drawing rebuilt from allowed elements, attributes and styles; itself SVG. */
  readonly safe: string;
}

/** Reads an SVG file. Throws an XmlError when it is not well-formed or not a drawing. */
export function readDrawing(bytes: Uint8Array): Drawing {
  if (bytes.length > largestText) throw new XmlError("the drawing is larger than 5 MB");
  const root = parseXml(decode(bytes));
  const namespaces = namespacesIn(root);
  const { space, local } = expandedName(root.name, namespaces);
  if (local !== "svg" || (space !== svgSpace && space !== "")) throw new XmlError("the outermost element is not <svg>");
  const active = new Set<string>();
  findActive(root, undefined, active);
  const { width, height } = sizeOf(root);
  const clean = cleanElement(root, space === "" ? new Map([...namespaces, ["", svgSpace]]) : namespaces)!;
  const attributes = clean.attributes.filter(([name]) => name !== "width" && name !== "height");
  const safe = writeXml({
    ...clean,
    attributes: [["xmlns", svgSpace], ["width", String(width)], ["height", String(height)], ...attributes],
  });
  return { active: [...active], width, height, safe };
}

function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  try {
    return new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError("it is not written in UTF-8");
  }
}

/** Looks at every element and attribute, in whatever namespace: what is unknown here may still run in a browser. */
function findActive(element: XmlElement, around: Namespaces | undefined, found: Set<string>): void {
  const namespaces = namespacesIn(element, around);
  const { space, local } = expandedName(element.name, namespaces);
  if (svgActiveElements.has(local)) found.add(`<${local}>`);
  else if (space === xhtmlSpace) found.add(`<${local}> of a web page`);
  for (const [name, value] of element.attributes) {
    const attribute = name.slice(name.indexOf(":") + 1).toLowerCase();
    const target = value.replace(/[\s\0-\x1f]/g, "").toLowerCase();
    if (attribute.startsWith("on")) found.add(`the attribute ${attribute}`);
    if (/^(javascript|vbscript|data:text|data:application|data:image\/svg)/.test(target))
      found.add(`a link that runs script`);
    if (/^(set|animate)/.test(local) && attribute === "attributename" && /href$|^on/.test(target))
      found.add(`<${local}> on a link`);
    const loads = attribute === "href" && local !== "a" && !/^(#|data:|$)/.test(target);
    if (loads || (attribute !== "href" && stylesLoad(value))) found.add("something from another address");
  }
  if (local === "style" && stylesLoad(textOf(element))) found.add("something from another address");
  for (const child of element.children) if (typeof child !== "string") findActive(child, namespaces, found);
}

function cleanElement(element: XmlElement, around: Namespaces): XmlElement | undefined {
  const namespaces = namespacesIn(element, around);
  const { space, local } = expandedName(element.name, namespaces);
  if (space !== svgSpace || !svgElements.has(local)) return undefined;
  if (local === "style") return { name: "style", attributes: [], children: [cleanStyleSheet(textOf(element))] };
  const attributes = element.attributes.flatMap(([name, value]) => cleanAttribute(local, name, value, namespaces));
  const children = element.children.flatMap((child) => {
    const kept = typeof child === "string" ? keptText(child, local) : cleanElement(child, namespaces);
    return kept === undefined ? [] : [kept];
  });
  return { name: svgGroups.has(local) ? "g" : local, attributes, children };
}

function keptText(text: string, parent: string): string | undefined {
  return ["text", "tspan", "textPath", "title", "desc"].includes(parent) ? text : undefined;
}

function cleanAttribute(element: string, name: string, value: string, namespaces: Namespaces): [string, string][] {
  const { space, local } = expandedName(name, namespaces, true);
  if (local === "href" && (space === "" || space === xlinkSpace)) {
    if (/^#[\w.:-]+$/.test(value)) return [["href", value]];
    const isPicture = /^data:image\/(png|jpeg|webp);base64,[\w+/=\s]+$/.test(value);
    return element === "image" && isPicture ? [["href", value]] : [];
  }
  if (space !== "" || !(svgAttributes.has(local) || svgProperties.has(local))) return [];
  if (local === "style") return [["style", cleanDeclarations(value)]];
  return isPlainValue(value) ? [[local, value]] : [];
}

function sizeOf(root: XmlElement): { width: number; height: number } {
  const attributes = new Map(root.attributes);
  const box = (attributes.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [boxWidth = 0, boxHeight = 0] = [box[2], box[3]].map((side) => (side !== undefined && side > 0 ? side : 0));
  const ratio = boxWidth && boxHeight ? boxWidth / boxHeight : undefined;
  const width = pixels(attributes.get("width"));
  const height = pixels(attributes.get("height"));
  if (width && height) return { width, height };
  if (width) return { width, height: rounded(width / (ratio ?? 1)) };
  if (height) return { width: rounded(height * (ratio ?? 1)), height };
  return ratio ? { width: rounded(boxWidth), height: rounded(boxHeight) } : { width: 300, height: 150 };
}

const unitsInPixels: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

function pixels(length: string | undefined): number | undefined {
  const [, number, unit = ""] = /^\s*(\d*\.?\d+)\s*([a-z]*)\s*$/i.exec(length ?? "") ?? [];
  const factor = unitsInPixels[unit.toLowerCase()];
  return number === undefined || factor === undefined || +number === 0 ? undefined : rounded(+number * factor);
}

function rounded(length: number): number {
  return Math.max(1, Math.round(length * 100) / 100);
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : "")).join("");
}
