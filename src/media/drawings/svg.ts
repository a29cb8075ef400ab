import { type Message, message } from "../../diagnostics/messages/message.ts";
import { readXml, textIn, type XmlAttribute, XmlDecoder, type XmlElement, XmlError } from "../xml/xml-tree.ts";
import { xmlNode, type XmlNode, xmlText } from "../xml/xml-text.ts";
import { activeContent } from "./active-content.ts";
import { svgAttributes, svgElements, svgGroups, svgProperties, SVG_SPACE } from "./svg-allow-list.ts";
import { cleanDeclarations, cleanStyleSheet, isPlainValue } from "./svg-style.ts";

const xlinkSpace = "http://www.w3.org/1999/xlink";
const largestText = 5_000_000;

/** A parsed SVG file. */
export interface Drawing {
  /** Parts that run or fetch something, in an editor's words. */
  readonly active: readonly Message[];
  /** Size in CSS pixels, from width and height or the view box. */
  readonly width: number;
  readonly height: number;
  /** The drawing as SVG, rebuilt from allowed elements, attributes and styles only. */
  readonly safe: string;
}

/** Parses an SVG file. Throws an XmlError if it is not well-formed or not a drawing. */
export function readDrawing(bytes: Uint8Array): Drawing {
  if (bytes.length > largestText) throw new XmlError(message("svg-large"));
  const decoder = new XmlDecoder();
  const { events, found } = activeContent("drawing");
  const root = readXml(decoder.decode(bytes) + decoder.decode(), events);
  const { space, local } = root;
  if (local !== "svg" || (space !== SVG_SPACE && space !== "")) throw new XmlError(message("svg-root"));
  const { width, height } = sizeOf(root);
  const clean = cleanElement(root, space)!;
  const attributes = clean.attributes.filter(([name]) => name !== "width" && name !== "height");
  const safe = xmlText({
    ...clean,
    attributes: [["xmlns", SVG_SPACE], ["width", String(width)], ["height", String(height)], ...attributes],
  });
  return { active: [...found.values()], width, height, safe };
}

/**
 * Rebuilds an element in `drawingSpace`, the namespace of the root; undefined for elements that are not allowed or in
 * other namespaces.
 */
function cleanElement(element: XmlElement, drawingSpace: string): XmlNode | undefined {
  const { space, local } = element;
  if (space !== drawingSpace || !svgElements.has(local)) return undefined;
  if (local === "style") return xmlNode("style", [], [cleanStyleSheet(textIn(element))]);
  const attributes = element.attributes.flatMap((attribute) => cleanAttribute(local, attribute));
  const children = element.children.flatMap((child) => {
    const kept = typeof child === "string" ? keptText(child, local) : cleanElement(child, drawingSpace);
    return kept === undefined ? [] : [kept];
  });
  return xmlNode(svgGroups.has(local) ? "g" : local, attributes, children);
}

function keptText(text: string, parent: string): string | undefined {
  return ["text", "tspan", "textPath", "title", "desc"].includes(parent) ? text : undefined;
}

function cleanAttribute(element: string, { space, local, value }: XmlAttribute): [string, string][] {
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
  const attributes = new Map(root.attributes.map(({ name, value }) => [name, value]));
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
