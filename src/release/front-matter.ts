import { type Message, message } from "../diagnostics/messages/message.ts";
import { type Position, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { cleanPasted } from "../text/pasted-characters.ts";
import { type KeyPath, readYaml } from "./yaml.ts";

/** The two parts of a release file, with the line each begins on, from 1. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

interface SplitProblem {
  readonly rule: "front-matter-missing" | "front-matter-open" | "front-matter-language";
  readonly position: Position;
  readonly message: Message;
}

/** Splits a release file at its two lines of `---`. Only YAML is accepted between them. */
export function splitFrontMatter(text: string): FrontMatter | SplitProblem {
  const lines = text.split("\n");
  const first = lines[0]?.trimEnd() ?? "";
  if (/^---\s*\S/.test(first) && first !== "---")
    return { rule: "front-matter-language", position: START_OF_FILE, message: message("front-matter-language") };
  if (first !== "---")
    return { rule: "front-matter-missing", position: START_OF_FILE, message: message("front-matter-missing") };
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1)
    return { rule: "front-matter-open", position: endOfKeys(lines), message: message("front-matter-open") };
  return {
    yaml: lines.slice(1, end).join("\n"),
    yamlLine: 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

/** The first line that cannot be front matter: an empty one, or one without a key, hyphen or indentation. */
function endOfKeys(lines: readonly string[]): Position {
  const index = lines.findIndex((line, position) => position > 0 && !/^([\w-]+:|- |\s+\S|#)/.test(line));
  return { line: (index === -1 ? lines.length - 1 : index) + 1, column: 1 };
}

/** The position of a key in a release or settings file. Parses the text again, so use it for messages only. */
export function locate(fileText: string, path: KeyPath, target: "key" | "value" = "value"): Position {
  const text = cleanText(fileText);
  const parts = splitFrontMatter(text);
  if ("rule" in parts) {
    return text.startsWith("---") ? START_OF_FILE : readYaml(text).locate(path, target);
  }
  return readYaml(parts.yaml, parts.yamlLine).locate(path, target);
}

/** The text with line feeds only, without byte order mark and what copying leaves invisibly in a text. */
export function cleanText(text: string): string {
  return cleanPasted(text.replace(/^\uFEFF/, "")).replace(/\r\n?/g, "\n");
}
