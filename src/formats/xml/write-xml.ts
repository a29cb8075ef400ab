import { stripControls } from "../../text/plain-characters.ts";

/**
 * An XML element: attributes under `_attributes`, text under `_text` (escaped) or `_cdata`, children under their names;
 * a list for several children of one name. A string or number is an element's text.
 */
export interface XmlElement {
  readonly _attributes?: XmlAttributes;
  readonly _text?: string;
  readonly _cdata?: string;
  readonly [child: string]: XmlContent | undefined;
}

export type XmlContent = string | number | XmlElement | readonly (string | number | XmlElement)[];

/** Attributes that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** A processing instruction before the root of a document, such as `xml-stylesheet`. */
export interface XmlInstruction {
  readonly name: string;
  readonly attributes: XmlAttributes;
}

/** The document as text, with an XML declaration. */
export function writeXml(root: XmlElement, instruction?: XmlInstruction): string {
  const out = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  if (instruction) out.push(writeInstruction(instruction));
  writeChildren(root, out);
  return out.join("");
}

/** The instruction as a line of text. */
export function writeInstruction({ name, attributes }: XmlInstruction): string {
  return `<?${name}${writeAttributes(attributes)}?>\n`;
}

function writeChildren(element: XmlElement, out: string[]): void {
  if (element._text !== undefined) out.push(escapeText(element._text));
  if (element._cdata !== undefined) out.push(cdata(element._cdata));
  for (const name in element) {
    const content = element[name];
    if (content === undefined || name === "_attributes" || name === "_text" || name === "_cdata") continue;
    if (isList(content)) for (const one of content) writeElement(name, one, out);
    else writeElement(name, content, out);
  }
}

function isList(content: XmlContent): content is Extract<XmlContent, readonly unknown[]> {
  return Array.isArray(content);
}

function writeElement(name: string, content: string | number | XmlElement, out: string[]): void {
  if (typeof content !== "object") {
    out.push("<", name, ">", escapeText(String(content)), "</", name, ">\n");
    return;
  }
  out.push("<", name, content._attributes ? writeAttributes(content._attributes) : "", ">");
  writeChildren(content, out);
  out.push("</", name, ">\n");
}

function writeAttributes(attributes: XmlAttributes): string {
  let text = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${escapeText(String(value)).replaceAll('"', "&quot;")}"`;
  }
  return text;
}

const special = /[&<>]/g;

/** Escapes text for XML and HTML content and removes control characters. */
export function escapeText(text: string): string {
  return stripControls(text).replace(special, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text that contains `]]>` is split into two sections. https://www.w3.org/TR/xml/#sec-cdata-sect */
function cdata(text: string): string {
  return `<![CDATA[${stripControls(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
