import { elementsIn, textIn, type XmlNode } from "../xml/tree.ts";

/** The custom fields of a post. */
export function metaOf(item: XmlNode): ReadonlyMap<string, string> {
  const pairs = elementsIn(item, "wp:postmeta").map(
    (one) => [textIn(one, "wp:meta_key") ?? "", textIn(one, "wp:meta_value") ?? ""] as const,
  );
  return new Map(pairs);
}
