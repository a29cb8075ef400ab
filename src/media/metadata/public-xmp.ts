import { readXml, textIn, type XmlAttribute, type XmlElement, XmlError } from "../xml/xml-tree.ts";
import { type XmlNode, xmlNode, xmlText } from "../xml/xml-text.ts";
import { publicName, xmpSpaces } from "./xmp-properties.ts";
import { rdfSpace, wrapped, xmpmeta, xmpProperties, type XmpTexts } from "./xmp.ts";

const xmlSpace = "http://www.w3.org/XML/1998/namespace";
const deepest = 5;

/**
 * The properties of an XMP packet that may be public, in a new packet. The place names that a photographer writes (city,
 * region, country) are part of the caption and stay; the exact place stays only if it is kept. `texts` replace the packet's
 * own. Returns undefined if there are none, or if the packet cannot be read. See XMP Specification part 1, section 7.
 */
export function publicXmp(packet: Buffer | undefined, keepLocation: boolean, texts?: XmpTexts): Buffer | undefined {
  const parts = (packet ? descriptionsIn(packet) : []).map((one) => propertiesOf(one, keepLocation, deepest));
  const written = texts ? xmpProperties(texts) : [];
  const isReplaced = (name: string): boolean => written.some((one) => one.name === name);
  const attributes = parts.flatMap((part) => part.attributes).filter(([name]) => !isReplaced(name));
  const children = [
    ...parts.flatMap((part) => part.children).filter((one) => typeof one === "string" || !isReplaced(one.name)),
    ...written,
  ];
  if (attributes.length + children.length === 0) return undefined;
  // Two descriptions may each have an attribute of the same name.
  const unique = [...new Map(attributes).entries()];
  const used = new Set(
    [...unique.map(([name]) => name), ...children.flatMap(namesIn)].map((name) => name.split(":")[0]),
  );
  const spaces = Object.fromEntries(Object.entries(xmpSpaces).filter(([prefix]) => used.has(prefix)));
  return Buffer.from(wrapped(xmlText(xmpmeta(spaces, unique, children))), "utf8");
}

function descriptionsIn(packet: Buffer): XmlElement[] {
  const root = read(packet);
  const rdf = root && [root, ...elementsIn(root)].find((element) => isRdf(element, "RDF"));
  return rdf ? elementsIn(rdf).filter((element) => isRdf(element, "Description")) : [];
}

/** The names of an element, its attributes and everything inside it. */
function namesIn(node: XmlNode | string): string[] {
  if (typeof node === "string") return [];
  return [node.name, ...node.attributes.map(([name]) => name), ...node.children.flatMap(namesIn)];
}

function read(packet: Buffer): XmlElement | undefined {
  try {
    return readXml(new TextDecoder("utf-8", { fatal: true }).decode(packet).replace(/\0+$/, ""));
  } catch (cause) {
    // The decoder throws a TypeError for text that is not UTF-8.
    if (cause instanceof XmlError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

type Part = Pick<XmlNode, "attributes" | "children">;

/** The public properties of a description: attributes hold a text each, elements a text, a list or more properties. */
function propertiesOf(description: XmlElement, keepLocation: boolean, depth: number): Part {
  const nameOf = ({ space, local }: XmlAttribute | XmlElement) => publicName(space, local, keepLocation);
  return {
    attributes: description.attributes.flatMap((attribute) => {
      const name = nameOf(attribute);
      return name === undefined ? [] : [[name, attribute.value] as const];
    }),
    children: elementsIn(description).flatMap((element) => {
      const name = nameOf(element);
      return name === undefined ? [] : valueOf(name, element, keepLocation, depth - 1);
    }),
  };
}

/** A property or an item of a list under its name as it is published. Text beside elements is not part of a value. */
function valueOf(name: string, element: XmlElement, keepLocation: boolean, depth: number): XmlNode[] {
  if (depth <= 0) return [];
  const { attributes, children } = propertiesOf(element, keepLocation, depth);
  const kept = [
    ...element.attributes.filter(isPlain).map((one) => [plainName(one), one.value] as const),
    ...attributes,
  ];
  const inner = elementsIn(element);
  if (inner.length === 0) return [xmlNode(name, kept, [textIn(element)])];
  const lists = inner
    .filter((list) => ["Alt", "Bag", "Seq"].some((kind) => isRdf(list, kind)))
    .map((list) => {
      const items = elementsIn(list).filter((item) => isRdf(item, "li"));
      return xmlNode(
        `rdf:${list.local}`,
        [],
        items.flatMap((item) => valueOf("rdf:li", item, keepLocation, depth - 1)),
      );
    });
  const structures = inner
    .filter((one) => isRdf(one, "Description"))
    .map((one) => propertiesOf(one, keepLocation, depth - 1))
    .map((part) => xmlNode("rdf:Description", part.attributes, part.children));
  return [xmlNode(name, kept, [...lists, ...structures, ...children])];
}

/** Language, form and link of a value. */
function isPlain({ space, local }: XmlAttribute): boolean {
  return (space === xmlSpace && local === "lang") || (space === rdfSpace && /^(parseType|resource)$/.test(local));
}

function plainName({ space, local }: XmlAttribute): string {
  return `${space === xmlSpace ? "xml" : "rdf"}:${local}`;
}

function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

function isRdf({ space, local }: XmlElement, name: string): boolean {
  return space === rdfSpace && local === name;
}
