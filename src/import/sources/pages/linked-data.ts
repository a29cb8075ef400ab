import { isObject, type JsonObject, listAt, objectOf, textAt, valueAt } from "../json/json-values.ts";
import { attributeOf, type HtmlNode, nodesIn } from "../xml/html-tree.ts";

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(\w*NewsArticle|Article|PressRelease|Report|BlogPosting|SpecialAnnouncement)$/;
const EVENT = /^(?:https?:\/\/schema\.org\/)?(\w*Event)$/;

/** The article, or else the event, that the JSON-LD of a page describes; lists and `@graph` are searched. */
export function articleData(page: HtmlNode): JsonObject {
  const scripts = nodesIn(page, (one) => one.name === "script" && /ld\+json/i.test(attributeOf(one, "type") ?? ""));
  const things = scripts.flatMap((one) =>
    thingsIn(parsed(one.children.filter((child) => typeof child === "string").join("")), 0),
  );
  return things.find((one) => isOfType(one, ARTICLE)) ?? things.find((one) => isOfType(one, EVENT)) ?? {};
}

/** Pages write line breaks and comments into their JSON. */
function parsed(text: string): unknown {
  const plain = text.replace(/<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\//g, "").replace(/[\0-\x1f]/g, " ");
  try {
    return JSON.parse(plain.trim().replace(/;$/, ""));
  } catch {
    return undefined;
  }
}

function thingsIn(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  if (!isObject(value)) return [];
  const inner = ["@graph", "mainEntity", "itemListElement", "item"].flatMap((key) =>
    thingsIn(valueAt(value, key), depth + 1),
  );
  return [value, ...inner];
}

function isOfType(thing: JsonObject, type: RegExp): boolean {
  return typesOf(thing).some((one) => type.test(one));
}

export function typesOf(thing: JsonObject): readonly string[] {
  return listAt(thing, "@type").map(String);
}

/** The name of a thing, or the text that stands for it. */
export function nameAt(thing: JsonObject, ...keys: readonly string[]): string | undefined {
  for (const key of keys)
    for (const value of listAt(thing, key)) {
      const name =
        typeof value === "string" ? value : textAt(objectOf(value), "name", "addressLocality", "alternateName", "@id");
      if (name !== undefined && name.trim() !== "") return name;
    }
  return undefined;
}
