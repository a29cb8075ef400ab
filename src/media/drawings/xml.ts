/** An element as it is written: names with their prefixes, texts with entities resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (XmlElement | string)[];
}

/** The text is not well-formed XML, or uses what nobody needs in a picture. */
export class XmlError extends Error {}

const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const deepest = 200;
const longestExpansion = 1_000;

const tokens =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<!DOCTYPE((?:[^>"'[]|"[^"]*"|'[^']*')*(?:\[([^\]]*)\]\s*)?)>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy;
const attribute = /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;

/**
 * Reads a small XML document (a drawing, a metadata packet) into a tree. Comments and processing instructions are
 * left out; of a document type only entities with a plain text as value count, since drawing programs write them.
 */
export function parseXml(text: string): XmlElement {
  const entities: Record<string, string> = { ...predefined };
  const root: XmlElement & { children: (XmlElement | string)[] } = { name: "", attributes: [], children: [] };
  const open = [root];
  tokens.lastIndex = 0;
  const source = text.replace(/^\uFEFF/, "");
  while (tokens.lastIndex < source.length) {
    const match = tokens.exec(source);
    if (!match) throw new XmlError("a tag is not closed");
    const [, cdata, doctype, subset, closing, name, attributes, selfClosing, characters] = match;
    const parent = open.at(-1)!;
    if (doctype !== undefined) readEntities(subset ?? "", entities);
    else if (cdata !== undefined) parent.children.push(cdata);
    else if (characters !== undefined) parent.children.push(resolve(characters, entities));
    else if (name === undefined) continue;
    else if (closing) {
      if (open.length === 1 || parent.name !== name) throw new XmlError(`</${name}> closes nothing`);
      open.pop();
    } else {
      const element = { name, attributes: readAttributes(attributes ?? "", entities), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
      if (open.length > deepest) throw new XmlError("elements lie too deep in each other");
    }
  }
  if (open.length > 1) throw new XmlError(`<${open.at(-1)!.name}> is not closed`);
  const elements = root.children.filter((child) => typeof child !== "string");
  if (elements.length !== 1) throw new XmlError("there is not one outermost element");
  return elements[0]!;
}

function readEntities(subset: string, entities: Record<string, string>): void {
  for (const [, name, value] of subset.matchAll(/<!ENTITY\s+([\w.-]+)\s+["']([^"'&%<]*)["']\s*>/g)) {
    if (value!.length > longestExpansion) throw new XmlError("an entity is too long");
    entities[name!] ??= value!;
  }
}

function readAttributes(text: string, entities: Readonly<Record<string, string>>): [string, string][] {
  const read: [string, string][] = [];
  attribute.lastIndex = 0;
  let end = 0;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    read.push([match[1]!, resolve(match[2] ?? match[3] ?? "", entities)]);
    end = attribute.lastIndex;
  }
  if (text.slice(end).trim() !== "") throw new XmlError('an attribute is not written as name="value"');
  return read;
}

function resolve(text: string, entities: Readonly<Record<string, string>>): string {
  return text.replace(/&([^;\s&<]*);?/g, (whole, name: string) => {
    const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = code ? parseInt(code[1] ?? code[2]!, code[1] ? 16 : 10) : undefined;
    if (point !== undefined && point <= 0x10ffff) return String.fromCodePoint(point);
    const value = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (value === undefined || !whole.endsWith(";")) throw new XmlError(`${whole} stands for nothing`);
    return value;
  });
}

/** The tree as XML text without declaration; every text is escaped, characters XML can not hold are left out. */
export function writeXml(node: XmlElement | string): string {
  if (typeof node === "string") return escape(node);
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(writeXml).join("")}</${node.name}>`;
}

function escape(text: string): string {
  return text
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\r/g, "&#13;");
}

/** Namespaces in force: prefix to address, the default one under the empty prefix. */
export type Namespaces = ReadonlyMap<string, string>;

/** The namespaces inside an element, given those around it. */
export function namespacesIn(
  element: XmlElement,
  around: Namespaces = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]),
): Namespaces {
  const declared = element.attributes.filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (declared.length === 0) return around;
  return new Map([...around, ...declared.map(([name, value]): [string, string] => [name.slice(6), value])]);
}

/** A name in two parts: the namespace's address and the name alone. An attribute without prefix is in no namespace. */
export function expandedName(
  name: string,
  namespaces: Namespaces,
  isAttribute = false,
): { space: string; local: string } {
  const colon = name.indexOf(":");
  if (colon < 0) return { space: isAttribute ? "" : (namespaces.get("") ?? ""), local: name };
  return { space: namespaces.get(name.slice(0, colon)) ?? "", local: name.slice(colon + 1) };
}
