import { type FieldText, fieldText } from "../diagnostics/messages/field-texts/field-texts.ts";
import { type GuideLanguage, type GuideWords, guideWords } from "./guide-words/words.ts";
import type { FieldKind } from "../release/fields.ts";
import { jsonSchema, type SchemaName } from "./json-schema.ts";

/** The part of a JSON Schema (draft 2020-12) that the guide uses, made from the content schemas. */
interface Node {
  readonly description?: FieldText;
  readonly example?: string;
  readonly kind?: FieldKind;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly additionalProperties?: boolean | Node;
  readonly enum?: readonly string[];
}

const CHAPTERS: readonly SchemaName[] = ["release", "contact", "publisher", "site", "page"];

/** The language of a guide, its words, and the keys by which groups with a contact are found. */
interface Guide {
  readonly language: GuideLanguage;
  readonly words: GuideWords["fields"];
  /** The keys of a contact, by which groups that contain one are known. */
  readonly contactKeys: string;
}

/** The list of all keys for editors, in Markdown, made from the schemas that check them. */
export function fieldGuide(language: GuideLanguage): string {
  const words = guideWords(language).fields;
  const guide: Guide = { language, words, contactKeys: keysOf(root("contact")) };
  return [...words.intro, ...CHAPTERS.flatMap((chapter) => chapterLines(chapter, guide))].join("\n");
}

function root(schema: SchemaName): Node {
  return jsonSchema(schema);
}

function keysOf(node: Node): string {
  return Object.keys(node.properties ?? {}).join();
}

function chapterLines(schema: SchemaName, guide: Guide): readonly string[] {
  const { title, intro } = guide.words.chapters[schema];
  const node = root(schema);
  return [`## ${title}`, "", intro, "", ...table(node, schema, title, guide), ...groups(node, schema, title, guide)];
}

/** A table for each key with keys inside; keys that contain a contact are described once. */
function groups(node: Node, path: string, title: string, guide: Guide): readonly string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const group = groupIn(inner);
    if (!group || keysOf(group) === guide.contactKeys) return [];
    const below = `${path}.${key}`;
    return [
      `### ${title}: ${below.slice(below.indexOf(".") + 1)}`,
      "",
      ...table(group, below, title, guide),
      ...groups(group, below, title, guide),
    ];
  });
}

function table(node: Node, path: string, title: string, guide: Guide): readonly string[] {
  const rows = Object.entries(node.properties ?? {}).map(([key, inner]) => {
    const about = inner.description === undefined ? "" : fieldText(inner.description, guide.language);
    const meaning = [about, where(inner, `${path}.${key}`, title, guide)].filter(Boolean);
    const needed = guide.words.neededIf[`${path}.${key}`] ?? (node.required?.includes(key) ? guide.words.needed : "");
    return row(
      `\`${key}\``,
      kindOf(inner, guide),
      needed,
      meaning.join(" "),
      inner.example ? `\`${inner.example}\`` : "",
    );
  });
  return [row(...guide.words.columns), row("---", "---", "---", "---", "---"), ...rows, ""];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A link to the table of the keys inside. */
function where(node: Node, path: string, title: string, guide: Guide): string {
  const group = groupIn(node);
  if (!group) return "";
  if (keysOf(group) === guide.contactKeys) return guide.words.contactKeys;
  const heading = `${title}: ${path.slice(path.indexOf(".") + 1)}`;
  // Headings become addresses on GitHub in lower case, with hyphens for spaces and without other marks.
  const address = heading
    .toLowerCase()
    .replace(/[^\p{L}0-9 ]/gu, "")
    .replaceAll(" ", "-");
  return guide.words.below(address);
}

/** The keys inside a group, or inside each item of a list. */
function groupIn(node: Node): Node | undefined {
  if (node.properties) return node;
  if (node.items) return groupIn(node.items);
  return node.anyOf?.map(groupIn).find((group) => group !== undefined);
}

function kindOf(node: Node, { words: { kinds } }: Guide): string {
  if (node.items) return kinds.list;
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(", ");
  if (node.kind !== undefined) return kinds[node.kind];
  if (isPerLanguage(node)) return kinds.localized;
  if (typeof node.additionalProperties === "object")
    return "enum" in node.additionalProperties ? kinds.words : kinds.labels;
  if (node.anyOf && groupIn(node)) return kinds["text or group"];
  return node.properties ? kinds.group : kinds.text;
}

function isPerLanguage({ anyOf }: Node): boolean {
  return anyOf?.some(({ additionalProperties }) => typeof additionalProperties === "object") ?? false;
}
