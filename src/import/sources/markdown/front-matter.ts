import { parse as parseToml } from "smol-toml";
import { type Message, message } from "../../../diagnostics/messages/message.ts";
import { readYaml } from "../../../release/yaml.ts";
import { isObject, type JsonObject, objectOf } from "../json/json-values.ts";
import { looseFields } from "./loose-fields.ts";

/** A Markdown file of another generator, in two parts. */
export interface FrontMatterText {
  readonly fields: JsonObject;
  readonly body: string;
  readonly remarks: readonly Message[];
}

/** Front matter begins and ends with these lines; a word after the first line names its language. */
const FENCED = /^(---|\+\+\+|;;;)[ \t]*(yaml|yml|toml|json)?[ \t]*\n/;

/**
 * Splits a file into front matter and text. YAML, TOML and JSON are read, and lines of `Title: …` as Pelican has them;
 * dates stay as written. Fields that are not correctly written are read line by line, with a remark.
 */
export function readFrontMatter(written: string): FrontMatterText {
  const text = written
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/^\n+(?=---\n|\+\+\+\n)/, "");
  const fence = FENCED.exec(text);
  if (fence) return fenced(text, fence);
  if (text.startsWith("{")) return jsonFirst(text);
  const lines = /^(?:[A-Z][A-Za-z_-]{1,30}: .*\n)+(?=\n|$)/.exec(text)?.[0];
  if (lines === undefined || !/^(title|tittel|titel|date|dato): /im.test(lines))
    return { fields: {}, body: text, remarks: [] };
  return { fields: looseFields(lines), body: text.slice(lines.length), remarks: [] };
}

function fenced(text: string, [line, mark = "---", named]: RegExpExecArray): FrontMatterText {
  const end = new RegExp(`^(?:${mark.replaceAll("+", "\\+")}${mark === "---" ? "|\\.\\.\\." : ""})[ \\t]*$`, "m");
  const rest = text.slice(line.length);
  const found = end.exec(rest);
  if (found === null) return { fields: {}, body: text, remarks: [] };
  const matter = rest.slice(0, found.index);
  const body = rest.slice(found.index + found[0].length);
  const language = named ?? (mark === "+++" ? "toml" : mark === ";;;" ? "json" : "yaml");
  return { body, ...fieldsIn(matter, language) };
}

function fieldsIn(matter: string, language: string): Omit<FrontMatterText, "body"> {
  if (language === "toml") return tomlFields(matter);
  if (language === "json")
    return jsonFields(matter) ?? { fields: {}, remarks: [message("import-json-broken", { line: 1 })] };
  const { value, problems } = readYaml(matter, 2);
  const [problem] = problems;
  if (problem === undefined) return { fields: objectOf(value), remarks: [] };
  return { fields: looseFields(matter), remarks: [message("import-front-matter-broken", { why: problem.message })] };
}

/** Dates of TOML are written as in the text when they become JSON. */
function tomlFields(matter: string): Omit<FrontMatterText, "body"> {
  try {
    return { fields: objectOf(JSON.parse(JSON.stringify(parseToml(matter)))), remarks: [] };
  } catch {
    const why = message("import-toml-broken");
    return { fields: looseFields(matter), remarks: [message("import-front-matter-broken", { why })] };
  }
}

function jsonFields(matter: string): Omit<FrontMatterText, "body"> | undefined {
  try {
    const value: unknown = JSON.parse(matter);
    return isObject(value) ? { fields: value, remarks: [] } : undefined;
  } catch {
    return undefined;
  }
}

/** An object at the start of the file, ending with a line that is its closing brace. */
function jsonFirst(text: string): FrontMatterText {
  const end = /^\}[ \t]*$/m.exec(text);
  const matter = end === null ? text : text.slice(0, end.index + 1);
  const read = jsonFields(matter);
  return read === undefined ? { fields: {}, body: text, remarks: [] } : { ...read, body: text.slice(matter.length) };
}
