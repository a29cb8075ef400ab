import { message } from "../../../diagnostics/messages/message.ts";
import { XmlError, XmlReader } from "../../../media/xml/xml-tree.ts";
import { knownName } from "./names.ts";
import { readBrokenXml } from "./read-broken-xml.ts";
import { type XmlReading, XmlTree } from "./tree.ts";

/** Programs often write empty lines before it. */
const DECLARATION = /^\uFEFF?\s*<\?xml\s[^>]*\?>/;

/**
 * Reads XML from a text that is decoded already. A text that is not well-formed, or that declares entities, is read as
 * well as possible, with a remark. Never throws.
 */
export function readSourceXml(text: string): XmlReading {
  // The encoding of the declaration has been used. Its lines are kept, so that items have the right line.
  const content = text.replace(DECLARATION, (declaration) => declaration.replace(/[^\n]/g, " "));
  const tree = new XmlTree();
  const reader = new XmlReader({
    open: ({ name, space, attributes }) => {
      const known = attributes.map((one) => [knownName(one.name, one.space), one.value] as const);
      tree.open(knownName(name, space), new Map(known), reader.line);
    },
    close: () => tree.close(),
    text: (part) => tree.text(part),
  });
  try {
    reader.write(content);
    reader.end();
    return { roots: tree.roots, remarks: [] };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { roots: readBrokenXml(text), remarks: [message("import-xml-broken", { why: error.reason })] };
  }
}
