import { type Position, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { type KeyPath, readYaml } from "./yaml.ts";

/** A release file in its two parts, with the line each begins on. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

export type SplitProblem = "front-matter-missing" | "front-matter-language";

/** Divides a release file at its two lines of `---`. Nothing but YAML is accepted between them. */
export function splitFrontMatter(text: string): FrontMatter | SplitProblem {
  const lines = text.split("\n");
  const first = lines[0]?.trimEnd() ?? "";
  if (/^---\s*\S/.test(first) && first !== "---") return "front-matter-language";
  if (first !== "---") return "front-matter-missing";
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1) return "front-matter-missing";
  return {
    yaml: lines.slice(1, end).join("\n"),
    yamlLine: 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

/** The position of a key in a release or settings file. Parses the text again, so it is for messages only. */
export function locate(fileText: string, path: KeyPath, target: "key" | "value" = "value"): Position {
  const text = cleanText(fileText);
  const parts = splitFrontMatter(text);
  if (typeof parts === "string") {
    return text.startsWith("---") ? START_OF_FILE : readYaml(text).locate(path, target);
  }
  return readYaml(parts.yaml, parts.yamlLine).locate(path, target);
}

/** Without byte order mark, with line feeds only. */
export function cleanText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
