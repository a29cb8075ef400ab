import {
  expandedName,
  type Namespaces,
  namespacesIn,
  parseXml,
  writeXml,
  XmlError,
  type XmlElement,
} from "../drawings/xml.ts";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const dc = "http://purl.org/dc/elements/1.1/";
const photoshop = "http://ns.adobe.com/photoshop/1.0/";
const rights = "http://ns.adobe.com/xap/1.0/rights/";

/** The properties of a picture that a press room reads and writes. */
export interface XmpTexts {
  readonly creators: readonly string[];
  readonly credit?: string;
  readonly rights?: string;
  readonly terms?: string;
  /** By language; `x-default` for the one without. */
  readonly descriptions: Readonly<Record<string, string>>;
}

/** Reads those properties from a packet; nothing of one that can not be read. */
export function readXmp(packet: string): XmpTexts {
  const found = new Map<string, XmlElement | string>();
  try {
    collect(parseXml(packet.replace(/\0+$/, "")), undefined, found);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
  }
  const texts = (name: string) => valuesOf(found.get(name));
  const first = (name: string) => Object.values(texts(name))[0];
  const [credit, terms, statement] = [first(photoshop + "Credit"), first(rights + "UsageTerms"), first(dc + "rights")];
  return {
    creators: Object.values(texts(dc + "creator")),
    descriptions: texts(dc + "description"),
    ...(credit && { credit }),
    ...(statement && { rights: statement }),
    ...(terms && { terms }),
  };
}

/** Properties stand as attributes or as elements inside rdf:Description; the first of each counts. */
function collect(element: XmlElement, around: Namespaces | undefined, found: Map<string, XmlElement | string>): void {
  const namespaces = namespacesIn(element, around);
  const { space, local } = expandedName(element.name, namespaces);
  const isDescription = space === rdf && local === "Description";
  for (const [name, value] of isDescription ? element.attributes : []) {
    const attribute = expandedName(name, namespaces, true);
    if (!found.has(attribute.space + attribute.local)) found.set(attribute.space + attribute.local, value);
  }
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const { space, local } = expandedName(child.name, namespacesIn(child, namespaces));
    if (isDescription && !found.has(space + local)) found.set(space + local, child);
    if (!isDescription) collect(child, namespaces, found);
  }
}

/** Items of a list by position, or by language where they have one. */
function valuesOf(property: XmlElement | string | undefined): Record<string, string> {
  if (property === undefined) return {};
  if (typeof property === "string") return property.trim() ? { "x-default": property.trim() } : {};
  const items = elementsNamed(property, "li");
  const texts = items.length === 0 ? [property] : items;
  return Object.fromEntries(
    texts
      .map((item, index): [string, string] => [
        attributeOf(item, "xml:lang") ?? (items.length > 0 ? String(index) : "x-default"),
        textOf(item),
      ])
      .filter(([, text]) => text !== ""),
  );
}

function elementsNamed(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name.endsWith(`:${local}`) ? [child] : elementsNamed(child, local);
  });
}

function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find(([attribute]) => attribute === name)?.[1];
}

function textOf(node: XmlElement | string): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("").trim();
}

/** A packet that says who made a picture, what it shows and how it may be used. See IPTC Photo Metadata, XMP form. */
export function xmpPacket({ creators, credit, rights: statement, terms, descriptions }: XmpTexts): string {
  const list = (kind: "Alt" | "Seq", items: readonly (readonly [language: string, text: string])[]) =>
    node(
      `rdf:${kind}`,
      [],
      items.map(([language, text]) => node("rdf:li", kind === "Alt" ? [["xml:lang", language]] : [], [text])),
    );
  const perLanguage = (text: string) => list("Alt", [["x-default", text]]);
  const shown = Object.entries(descriptions);
  const properties = [
    ...(creators.length > 0
      ? [
          node(
            "dc:creator",
            [],
            [
              list(
                "Seq",
                creators.map((name) => ["", name]),
              ),
            ],
          ),
        ]
      : []),
    ...(shown.length > 0 ? [node("dc:description", [], [list("Alt", shown)])] : []),
    ...(statement ? [node("dc:rights", [], [perLanguage(statement)])] : []),
    ...(credit ? [node("photoshop:Credit", [], [credit])] : []),
    ...(terms ? [node("xmpRights:UsageTerms", [], [perLanguage(terms)])] : []),
  ];
  const namespaces = Object.entries({ dc, photoshop, xmpRights: rights });
  const description = node(
    "rdf:Description",
    [["rdf:about", ""], ...namespaces.map(([prefix, space]): [string, string] => [`xmlns:${prefix}`, space])],
    properties,
  );
  return wrapped(
    writeXml(
      node("x:xmpmeta", [["xmlns:x", "adobe:ns:meta/"]], [node("rdf:RDF", [["xmlns:rdf", rdf]], [description])]),
    ),
  );
}

/** The packet as it is stored in a file. See XMP Specification part 1, section 7.3. */
export function wrapped(xmp: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${xmp}<?xpacket end="r"?>`;
}

function node(name: string, attributes: XmlElement["attributes"], children: XmlElement["children"]): XmlElement {
  return { name, attributes, children };
}
