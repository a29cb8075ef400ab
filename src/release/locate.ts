import { type Position, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { type KeyPath, readYaml, splitFrontMatter } from "./front-matter.ts";

/** Where a key of a release or settings file stands; parses the text again, so only for messages. */
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
