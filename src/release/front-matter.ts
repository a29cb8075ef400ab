import { type Position, START_OF_FILE } from "../diagnostics/diagnostic.ts";
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
  readonly message: string;
}

/** Splits a release file at its two lines of `---`. Only YAML is accepted between them. */
export function splitFrontMatter(text: string): FrontMatter | SplitProblem {
  const lines = text.split("\n");
  const first = lines[0]?.trimEnd() ?? "";
  if (/^---\s*\S/.test(first) && first !== "---")
    return { rule: "front-matter-language", position: START_OF_FILE, message: LANGUAGE };
  if (first !== "---") return { rule: "front-matter-missing", position: START_OF_FILE, message: MISSING };
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1) return { rule: "front-matter-open", position: endOfKeys(lines), message: OPEN };
  return {
    yaml: lines.slice(1, end).join("\n"),
    yamlLine: 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

const MISSING =
  "The file has no front matter. Begin it with a line of ---, then title and date, then another line of ---.";
const OPEN =
  "The front matter that begins in line 1 is never closed. Write a line of --- here, after its last key and before the text.";
const LANGUAGE = "Front matter is YAML only: nothing may follow the --- of the first line.";

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

/** The text without byte order mark, with line feeds only. */
export function cleanText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
