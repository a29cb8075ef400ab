import type { Root } from "hast";
import { attribute, contains, element, find, isElement, rewrite, textIn } from "./hast.ts";

/**
 * The words of headings by their ids and those of anchors in or right before them. Links to them become links to the words.
 */
export function headingWords(tree: Root): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let waiting: string[] = [];
  for (const one of find(tree, ({ tagName }) => /^(?:h[1-6]|a)$/.test(tagName))) {
    const names = [one, ...find(one, (inner) => inner !== one && named(inner))].flatMap((inner) =>
      [attribute(inner, "id"), attribute(inner, "name")].filter((name) => name !== ""),
    );
    if (one.tagName === "a") {
      waiting = textIn(one).trim() === "" ? [...waiting, ...names] : [];
      continue;
    }
    const inside = find(one, ({ tagName }) => tagName === "a").flatMap((inner) => [
      attribute(inner, "id"),
      attribute(inner, "name"),
    ]);
    for (const name of [...names, ...inside, ...waiting])
      if (name !== "") words.set(name, textIn(one).replace(/\s+/g, " ").trim());
    waiting = [];
  }
  return words;
}

function named(one: Parameters<typeof attribute>[0]): boolean {
  return attribute(one, "id") !== "" || attribute(one, "name") !== "";
}

/** Removes, in place, links that lead nowhere: anchors, and the sign beside a heading that links to itself. */
export function dropAnchors(tree: Root): void {
  rewrite(tree, (one) => {
    if (/^h[1-6]$/.test(one.tagName))
      return [
        element(
          one.tagName,
          one.children.filter((child) => !isSelfLink(child)),
          one.properties,
        ),
      ];
    if (one.tagName !== "a") return undefined;
    if (attribute(one, "href") === "") return one.children;
    return textIn(one).trim() === "" && !contains(one, ({ tagName }) => tagName === "img") ? one.children : undefined;
  });
}

function isSelfLink(node: Parameters<typeof textIn>[0]): boolean {
  return (
    isElement(node, "a") && attribute(node, "href").startsWith("#") && /^\s*(?:#|¶|§|🔗|link)?\s*$/i.test(textIn(node))
  );
}
