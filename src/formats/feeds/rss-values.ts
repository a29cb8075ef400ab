import { stripControls } from "../../text/plain-characters.ts";
import {
  writeInstruction,
  type XmlAttributes,
  type XmlContent,
  type XmlElement,
  type XmlInstruction,
} from "../xml/write-xml.ts";

// The conventions of the package `feed` and of the writer beneath it, xml-js.

/** Text for the package, which takes `&amp;` for an escaped ampersand and escapes the rest. */
export function feedText(text: string): string {
  return stripControls(text).replaceAll("&", "&amp;");
}

/** HTML for a CDATA section. The package does not escape `]]>` inside a section, so it must not occur. */
export function feedHtml(html: string): string {
  return stripControls(html).replaceAll("]]>", "]]&gt;");
}

/** An attribute for the package, which escapes only quotation marks. */
function feedAttribute(value: string): string {
  return feedText(value).replaceAll("<", "&lt;");
}

/** Elements with texts and attributes in the form of the package; undefined values are left out. */
export function feedValue(content: XmlContent): unknown {
  if (typeof content !== "object") return feedText(String(content));
  if (isList(content)) return content.map(feedValue);
  return Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, name === "_attributes" ? attributes(value as XmlAttributes) : feedValue(value)]];
    }),
  );
}

function attributes(written: XmlAttributes): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, feedAttribute(String(value))]],
    ),
  );
}

function isList(content: XmlContent): content is Extract<XmlContent, readonly (string | number | XmlElement)[]> {
  return Array.isArray(content);
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/** The document with a processing instruction before its root; the package supports `xml-stylesheet` only for XSL. */
export function withInstruction(document: string, instruction: XmlInstruction): string {
  if (!document.startsWith(DECLARATION)) throw new Error(`The package feed no longer begins with ${DECLARATION}`);
  return DECLARATION + writeInstruction(instruction) + document.slice(DECLARATION.length);
}
