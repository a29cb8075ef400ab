import { type Message, message } from "../diagnostics/messages/message.ts";
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import { stripControls } from "../text/plain-characters.ts";
import { NO_BREAK_INDENT, yamlMistakes, type YamlProblem } from "./yaml-mistakes.ts";
import { type YamlRemark, yamlRemarks } from "./yaml-remarks.ts";
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Position } from "../diagnostics/diagnostic.ts";

/** Keys and indexes that lead to a value: `["images", 0, "alt"]`. */
export type KeyPath = readonly (string | number)[];

/** A YAML text as plain data. Every scalar is the text as written, without conversion to dates, numbers or booleans. */
export interface YamlText {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Parts that are valid but probably not what the editor meant. */
  readonly remarks: readonly YamlRemark[];
  /** The position of the value at `path` (of its key with `key`), or of its nearest existing parent. */
  locate(path: KeyPath, target?: "key" | "value"): Position;
  /**
   * Place in the file of a place within the text at `path`, both from 1. Exact for texts on one line and for those after
   * `|`; the beginning of the value for others, whose lines YAML folds.
   */
  placeIn(path: KeyPath, within: Position): Position;
}

/**
 * Reads YAML 1.2 with the failsafe schema, so that `2026-03-12 08:39`, `+47 00 00` and `no` stay as written.
 * `firstLine` is the line of the file on which the text begins. See https://yaml.org/spec/1.2.2/#101-failsafe-schema
 */
export function readYaml(written: string, firstLine = 1): YamlText {
  const text = stripControls(written);
  let places: Places | undefined;
  const placesOf = (): Places => (places ??= readPlaces(text, firstLine));
  const locate: YamlText["locate"] = (path, target = "value") => placesOf().locate(path, target);
  const placeIn: YamlText["placeIn"] = (path, within) => {
    const start = locate(path);
    return placeInScalar(text.split("\n").slice(start.line - firstLine), start, within);
  };
  const remarks = yamlRemarks(written, firstLine);
  const unreadable = (problems: readonly YamlProblem[]): YamlText => ({
    value: undefined,
    problems,
    remarks,
    locate,
    placeIn,
  });
  try {
    const value = load(text, { schema: FAILSAFE_SCHEMA });
    if (typeof value === "string" || NO_BREAK_INDENT.test(text)) {
      const mistakes = yamlMistakes(text, firstLine);
      if (mistakes.length > 0) return unreadable(mistakes);
    }
    if (isPlain(value, new Set())) return { value: emptyForNull(value), problems: [], remarks, locate, placeIn };
    return unreadable([{ position: placeOf(/[*&][^\s,\]}]/, text, firstLine), message: message("yaml-references") }]);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return unreadable(syntaxProblems(text, firstLine, error, placesOf));
  }
}

function syntaxProblems(
  text: string,
  firstLine: number,
  error: YAMLException,
  placesOf: () => Places,
): readonly YamlProblem[] {
  const marker = /\n(---|\.\.\.)[ \t]*(\n|$)/;
  if (marker.test(text))
    return [
      { position: placeOf(/(?<=\n)(---|\.\.\.)[ \t]*(?=\n|$)/, text, firstLine), message: message("yaml-markers") },
    ];
  const { problems, duplicates } = placesOf();
  if (duplicates.length > 0 && duplicates.length === problems.length) return duplicates;
  const mistakes = yamlMistakes(text, firstLine);
  if (mistakes.length > 0) return mistakes;
  const [first] = problems;
  if (first) return [first];
  // Errors of the whole text have no mark.
  const mark = error.mark as YAMLException["mark"] | undefined;
  return [
    {
      position: { line: (mark?.line ?? 0) + firstLine, column: (mark?.column ?? 0) + 1 },
      message: message("yaml-unreadable"),
    },
  ];
}

function placeOf(pattern: RegExp, text: string, firstLine: number): Position {
  const before = text.slice(0, Math.max(0, text.search(pattern))).split("\n");
  return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Says whether no object is in the value twice, as YAML aliases make it; with aliases a value could contain itself. */
function isPlain(value: unknown, seen: Set<object>): boolean {
  if (value === null || typeof value !== "object") return true;
  if (seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).every((inner) => isPlain(inner, seen));
}

/** Converts null (a key without a value) to an empty text; the failsafe schema has no null. */
function emptyForNull(value: unknown): unknown {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  const container = value as Record<string | number, unknown>;
  for (const [key, inner] of Object.entries(container))
    if (inner === null || typeof inner === "object") container[key] = emptyForNull(inner);
  return value;
}

/** From a parser that records all positions and is slower: for messages only. */
interface Places {
  readonly problems: readonly YamlProblem[];
  /** The problems that are duplicate keys. */
  readonly duplicates: readonly YamlProblem[];
  locate(path: KeyPath, target: "key" | "value"): Position;
}

function readPlaces(text: string, firstLine: number): Places {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter, prettyErrors: false, version: "1.2" });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const problems = document.errors.map(({ pos, code }) => ({ code, position: at(pos[0]), message: wording(code) }));
  return {
    problems,
    duplicates: problems.filter(({ code }) => code === "DUPLICATE_KEY"),
    locate: (path, target) => {
      const offset = offsetOf(document.contents, path, target);
      return offset === undefined ? { line: Math.max(1, firstLine - 1), column: 1 } : at(offset);
    },
  };
}

function wording(code: string): Message {
  switch (code) {
    case "DUPLICATE_KEY":
      return message("yaml-key-twice");
    case "TAB_AS_INDENT":
      return message("yaml-tab");
    case "BAD_INDENT":
      return message("yaml-bad-indent");
    case "MISSING_CHAR":
      return message("yaml-missing-character");
    default:
      return message("yaml-unreadable");
  }
}

function offsetOf(root: Node | null, path: KeyPath, target: "key" | "value"): number | undefined {
  let node: unknown = root;
  let found = startOf(root);
  for (const [depth, part] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part);
      if (!pair) return depth === 0 ? undefined : found;
      const wanted = depth === path.length - 1 && target === "value" ? pair.value : pair.key;
      found = startOf(wanted) ?? startOf(pair.key) ?? found;
      node = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      node = node.items[part];
      if (node === undefined) return found;
      found = startOf(node) ?? found;
    } else return found;
  }
  return found;
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0];
}

/** `lines` begin with the one on which the value begins. */
function placeInScalar(lines: readonly string[], start: Position, within: Position): Position {
  const [head = "", ...block] = lines;
  const written = head.slice(start.column - 1);
  if (/^\|/.test(written)) {
    // The value is read without the blank lines before it.
    const first = block.findIndex((line) => line.trim() !== "");
    const indent = /^ */.exec(block[first] ?? "")?.[0].length ?? 0;
    return { line: start.line + 1 + first + within.line - 1, column: indent + within.column };
  }
  if (/^>/.test(written) || within.line > 1) return start;
  return { line: start.line, column: start.column + (/^["']/.test(written) ? 1 : 0) + within.column - 1 };
}
