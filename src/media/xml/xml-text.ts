/** An element to write. */
export interface XmlNode {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (XmlNode | string)[];
}

export function xmlNode(name: string, attributes: XmlNode["attributes"], children: XmlNode["children"]): XmlNode {
  return { name, attributes, children };
}

/**
 * Serialises the tree as XML without declaration; texts are escaped, characters that XML does not allow are removed.
 */
export function xmlText(node: XmlNode | string): string {
  if (typeof node === "string") return escape(node);
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(xmlText).join("")}</${node.name}>`;
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
