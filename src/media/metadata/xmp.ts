import { type XmlNode, xmlNode, xmlText } from "../xml/xml-text.ts";
import { defined } from "../../text/defined.ts";
import { xmpSpaces } from "./xmp-properties.ts";

export const rdfSpace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** The properties of a picture that a press room reads and writes. */
export interface XmpTexts {
  readonly creators: readonly string[];
  readonly credit?: string;
  readonly rights?: string;
  readonly terms?: string;
  /** By language; `x-default` for the one without. */
  readonly descriptions: Readonly<Record<string, string>>;
}

/** Texts in a picture file: creator, description and terms. */
export interface EmbeddedTexts {
  readonly creators: readonly string[];
  /** The credit line: photographer and agency. */
  readonly credit?: string;
  readonly caption?: string;
  readonly rights?: string;
  readonly licence?: string;
}

/** The same texts in the form for writing them into a file; `more` replaces some. */
export function xmpTexts(texts: EmbeddedTexts, more: Partial<XmpTexts> = {}): XmpTexts {
  const { creators, credit, rights, licence: terms, caption } = texts;
  return defined({ creators, credit, rights, terms, descriptions: caption ? { "x-default": caption } : {}, ...more });
}

/** A packet with creator, description and terms of a picture. See IPTC Photo Metadata, XMP form. */
export function xmpPacket(texts: XmpTexts): string {
  const { dc, photoshop, xmpRights } = xmpSpaces;
  return wrapped(xmlText(xmpmeta({ dc, photoshop, xmpRights }, [], xmpProperties(texts))));
}

/** The texts as properties of a packet. */
export function xmpProperties({ creators, credit, rights: statement, terms, descriptions }: XmpTexts): XmlNode[] {
  const list = (kind: "Alt" | "Seq", items: readonly (readonly [language: string, text: string])[]) =>
    xmlNode(
      `rdf:${kind}`,
      [],
      items.map(([language, text]) => xmlNode("rdf:li", kind === "Alt" ? [["xml:lang", language]] : [], [text])),
    );
  const perLanguage = (text: string) => list("Alt", [["x-default", text]]);
  const shown = Object.entries(descriptions);
  return [
    ...(creators.length > 0
      ? [
          xmlNode(
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
    ...(shown.length > 0 ? [xmlNode("dc:description", [], [list("Alt", shown)])] : []),
    ...(statement ? [xmlNode("dc:rights", [], [perLanguage(statement)])] : []),
    ...(credit ? [xmlNode("photoshop:Credit", [], [credit])] : []),
    ...(terms ? [xmlNode("xmpRights:UsageTerms", [], [perLanguage(terms)])] : []),
  ];
}

/** The outermost element of a packet, with one description that declares these namespaces, by prefix. */
export function xmpmeta(
  namespaces: Readonly<Record<string, string>>,
  attributes: XmlNode["attributes"],
  properties: XmlNode["children"],
): XmlNode {
  const declared = Object.entries(namespaces).map(([prefix, space]): [string, string] => [`xmlns:${prefix}`, space]);
  const description = xmlNode("rdf:Description", [["rdf:about", ""], ...declared, ...attributes], properties);
  return xmlNode(
    "x:xmpmeta",
    [["xmlns:x", "adobe:ns:meta/"]],
    [xmlNode("rdf:RDF", [["xmlns:rdf", rdfSpace]], [description])],
  );
}

/** The packet with its wrapper for a file. See XMP Specification part 1, section 7.3. */
export function wrapped(xmp: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${xmp}<?xpacket end="r"?>`;
}
