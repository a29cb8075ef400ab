import { Parser } from "htmlparser2";
import { stripControls } from "../../../text/plain-characters.ts";
import { decodeEntities } from "./entities.ts";
import { knownName } from "./names.ts";
import { type XmlNode, XmlTree } from "./tree.ts";

/** Elements of feeds that hold text only: an open one is closed where another one or the next item begins. */
const LEAVES =
  /^(title|link|guid|pubDate|author|category|description|comments|dc:\w+|content:encoded|atom:(title|id|updated|published|summary))$/;

/** Elements that do not hold each other: one that is still open is closed where the next begins. */
const ITEMS = /^(item|(atom:)?entry)$/;

/** Reads what can be read of a text that is not well-formed XML. Entities that it declares itself are not expanded. */
export function readBrokenXml(written: string): readonly XmlNode[] {
  const text = stripControls(written);
  const tree = new XmlTree();
  const spaces = new Map<string, string>();
  const lineAt = lineCounter(text);
  const open: { readonly written: string; readonly name: string }[] = [];
  let isData = false;
  const closeTo = (index: number): void => {
    while (index !== -1 && open.length > index) {
      open.pop();
      tree.close();
    }
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const [key, value] of Object.entries(attributes))
          if (key === "xmlns" || key.startsWith("xmlns:")) spaces.set(key.slice(6), decodeEntities(value));
        const known = knownIn(spaces, name, true);
        if (isEndedBy(open.at(-1)?.name, known)) closeTo(open.length - 1);
        if (ITEMS.test(known)) closeTo(open.findLastIndex((one) => ITEMS.test(one.name)));
        const entries = Object.entries(attributes).map(
          ([key, value]) => [knownIn(spaces, key, false), decodeEntities(value)] as const,
        );
        tree.open(known, new Map(entries), lineAt(parser.startIndex));
        open.push({ written: name, name: known });
      },
      onclosetag(name) {
        closeTo(open.findLastIndex(({ written }) => written === name));
      },
      oncdatastart: () => (isData = true),
      oncdataend: () => (isData = false),
      ontext: (part) => tree.text(isData ? part : decodeEntities(part)),
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(text);
  return tree.roots;
}

function isEndedBy(inside: string | undefined, next: string): boolean {
  return inside !== undefined && LEAVES.test(inside) && (LEAVES.test(next) || ITEMS.test(next));
}

function knownIn(spaces: ReadonlyMap<string, string>, name: string, isElement: boolean): string {
  const colon = name.indexOf(":");
  // Attributes without a prefix are in no namespace.
  if (colon === -1 && !isElement) return name;
  return knownName(name, spaces.get(colon === -1 ? "" : name.slice(0, colon)) ?? "");
}

/** The line of an index, from 1. Indexes must not decrease from call to call. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (index) => {
    while (next !== -1 && next < index) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
