import assert from "node:assert/strict";
import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element as it was read: attributes begin with `@`, text is `#text`, every child is in a list. */
export interface ReadElement {
  readonly [name: string]: readonly ReadElement[] | string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  trimValues: false,
  processEntities: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

// XML 1.0 §2.2
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Ampersands and angle brackets that the validator lets pass where they may not stand. */
const UNESCAPED = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|="[^"<]*<|\]\]>/i;

/** The root element of a document that is well-formed; fails where it is not. */
export function readXmlDocument(xml: string | Uint8Array): ReadElement {
  const text = String(xml);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what is to follow it is a package of its own
  assert.equal(XMLValidator.validate(text), true);
  assert.doesNotMatch(text, FORBIDDEN);
  assert.doesNotMatch(text.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, ""), UNESCAPED);
  const document = parser.parse(text) as Readonly<Record<string, readonly ReadElement[]>>;
  const roots = Object.entries(document).flatMap(([name, elements]) => (/^[?#]/.test(name) ? [] : elements));
  assert.equal(roots.length, 1);
  return roots[0]!;
}

/** The children of a name, an empty list when there are none. */
export function all(element: ReadElement | undefined, name: string): readonly ReadElement[] {
  const found = element?.[name];
  return typeof found === "object" ? found : [];
}

/** The first child of a name. */
export function one(element: ReadElement | undefined, name: string): ReadElement | undefined {
  return all(element, name)[0];
}

/** The text of the first child of a name; white space of the layout left out. */
export function textOf(element: ReadElement | undefined, name: string): string | undefined {
  const text = one(element, name)?.["#text"];
  return typeof text === "string" ? text.trim() : undefined;
}

/** Every path through an element to an attribute or a text. */
export function pathsIn(element: ReadElement, path = ""): readonly string[] {
  return Object.entries(element).flatMap(([name, value]) => {
    if (typeof value !== "string") return value.flatMap((child) => pathsIn(child, `${path}/${name}`));
    if (name === "#text") return value.trim() === "" ? [] : [path];
    return [`${path}${name}`];
  });
}
