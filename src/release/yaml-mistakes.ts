import { type Message, message } from "../diagnostics/messages/message.ts";
import type { Position } from "../diagnostics/diagnostic.ts";

export interface YamlProblem {
  readonly position: Position;
  readonly message: Message;
}

/**
 * Explains, in an editor's words, why a YAML text cannot be parsed: each mistake once, at its line. Looks only at
 * lines, so call it only after a parser has failed. `firstLine` is the line of the file on which the text begins.
 */
export function yamlMistakes(text: string, firstLine: number): readonly YamlProblem[] {
  const written = text.split("\n");
  const lines = written.map((line) =>
    line.replace(/^[ \u00a0\u2007\u202f\u3000]+/, (indent) => " ".repeat(indent.length)),
  );
  const conflict = lines.findIndex((line) => /^(<{7}|>{7}|={7})( |$)/.test(line));
  if (conflict !== -1) return [problemAt(conflict + firstLine, 1, message("yaml-conflict"))];
  const found: YamlProblem[] = [];
  const scan: Scan = { lines, written, index: 0 };
  for (; scan.index < lines.length; scan.index++) {
    const start = scan.index;
    const mistake = mistakeIn(scan);
    if (mistake) found.push(problemAt(start + firstLine, mistake.column, mistake.message));
  }
  return found;
}

interface Mistake {
  readonly column: number;
  readonly message: Message;
}

/** The current line; texts over several lines advance it. */
interface Scan {
  /** Indented with ordinary spaces. */
  readonly lines: readonly string[];
  readonly written: readonly string[];
  index: number;
}

/** `- key: value`, `key: value` or `- value`. */
const LINE = /^( *)((?:- +)*)(?:([\p{L}_][\p{L}\p{N}_-]*)( *):(?: +|$))?(.*)$/u;

function mistakeIn(scan: Scan): Mistake | undefined {
  const line = scan.lines[scan.index] ?? "";
  if (/^\s*(#|$)/.test(line)) return undefined;
  const unreadable = spacingMistake(scan.written[scan.index] ?? "");
  if (unreadable) return unreadable;
  const [, indent = "", dashes = "", key, , rest = ""] = LINE.exec(line) ?? [];
  const value = rest.trim();
  const column = line.length - rest.length + 1;
  if (key === undefined && dashes === "") return continuation(scan, line, indent.length);
  const misplaced = indentMistake(scan, indent.length, dashes);
  if (misplaced !== undefined) return { column: indent.length + 1, message: misplaced };
  if (/^[|>][+-]?\d?( *#.*)?$/.test(value)) return skipBlock(scan, indent.length);
  const wrong = valueMistake(value, scan, key);
  return wrong === undefined ? undefined : { column, message: wrong };
}

function spacingMistake(line: string): Mistake | undefined {
  if (/^ *\t/.test(line)) return { column: 1, message: message("yaml-tab") };
  if (NO_BREAK_INDENT.test(line)) return { column: 1, message: message("yaml-no-break-indent") };
  const [, before = "", key = "", space = "", value = ""] =
    /^(\s*(?:- +)?)([A-Za-z][\w-]*):([\u00a0\u2007\u202f]?)(?![\s/])(.+)$/.exec(line) ?? [];
  if (key === "") return undefined;
  const column = before.length + key.length + 2;
  if (space !== "") return { column, message: message("yaml-no-break-value", { key }) };
  return { column, message: message("yaml-no-space", { line: `${key}: ${value.trim()}` }) };
}

/** Lines indented with characters that look like spaces. */
export const NO_BREAK_INDENT = /^[ \t]*[\u00a0\u2007\u202f\u3000]/m;

/** Advances over a line that is neither key nor item: it continues an indented text above. */
function continuation({ lines, index }: Scan, line: string, indent: number): Mistake | undefined {
  const above = lines.slice(0, index).findLast((one) => one.trim() !== "");
  const key = /^\s*(?:- +)?([\w-]+): +\S/.exec(above ?? "")?.[1];
  if (/^-\S/.test(line.trim()) && /:\s*$|^\s*-\S/.test(above ?? ""))
    return { column: indent + 1, message: message("yaml-hyphen-space") };
  if (indent > 0) {
    if (!/:( |$)/.test(line)) return undefined;
    return { column: indent + 1, message: message("yaml-colon-in-lines") };
  }
  return { column: 1, message: key ? message("yaml-not-indented", { key }) : message("yaml-no-key") };
}

/** Reports keys of an item that are not aligned with its first key, and items that are not aligned with each other. */
function indentMistake({ lines, index }: Scan, indent: number, dashes: string): Message | undefined {
  const above = lines.slice(0, index).findLast((one) => one.trim() !== "" && !/^\s*#/.test(one)) ?? "";
  const aboveIndent = above.length - above.trimStart().length;
  const aboveDashes = /^ *((?:- +)*)/.exec(above)?.[1] ?? "";
  const isGroup = /: *(#.*)?$/.test(above);
  const text = aboveIndent + aboveDashes.length;
  if (dashes === "" && indent > aboveIndent && indent !== text && !isGroup)
    return message("yaml-key-misplaced", { indent, wanted: text });
  if (dashes !== "" && aboveDashes !== "" && indent > aboveIndent && !isGroup)
    return message("yaml-item-misplaced", { wanted: aboveIndent });
  return undefined;
}

function skipBlock(scan: Scan, indent: number): undefined {
  while (scan.index + 1 < scan.lines.length) {
    const next = scan.lines[scan.index + 1] ?? "";
    if (next.trim() !== "" && next.length - next.trimStart().length <= indent) return;
    scan.index++;
  }
}

function valueMistake(value: string, scan: Scan, key: string | undefined): Message | undefined {
  const first = value[0] ?? "";
  if (first === "" || first === "#") return undefined;
  if (first === '"' || first === "'") return quoteMistake(value, first, scan);
  if (first === "[" || first === "{") return bracketMistake(value, first === "[" ? "]" : "}", scan);
  const quoted = value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  const write = `${key === undefined ? "- " : `${key}: `}${quoted}`;
  if (/^[“”„«»‘’‚]/u.test(value) && /: |:$/.test(value)) return message("yaml-curly-quotes", { write });
  if (/^[%@`&*!|>]/.test(value) || /^[-?] /.test(value))
    return message("yaml-special-beginning", { character: first, write });
  return /: |:$/.test(value) ? message("yaml-colon", { write }) : undefined;
}

function quoteMistake(value: string, quote: string, scan: Scan): Message | undefined {
  const end = closingQuote(value, quote);
  if (end === -1) {
    for (let next = scan.index + 1; next < scan.lines.length; next++) {
      const line = scan.lines[next] ?? "";
      if (/^[A-Za-z][\w-]*:( |$)/.test(line)) break;
      if (closingQuote(` ${line}`, quote) === -1) continue;
      scan.index = next;
      return undefined;
    }
    return message("yaml-quote-open", { quote });
  }
  const rest = value.slice(end + 1).trim();
  if (rest === "" || rest.startsWith("#")) return undefined;
  if (quote === "'" && value.endsWith("'")) return message("yaml-apostrophe");
  return value.includes("'")
    ? message("yaml-quotes-inside", { write: `"${value.replaceAll('"', '\\"')}"` })
    : message("yaml-quotes-around", { write: `'${value}'` });
}

/** Index of the quotation mark that closes the first one; -1 if there is none. */
function closingQuote(value: string, quote: string): number {
  for (let index = 1; index < value.length; index++) {
    if (quote === '"' && value[index] === "\\") index++;
    else if (value[index] === quote) {
      if (quote === "'" && value[index + 1] === quote) index++;
      else return index;
    }
  }
  return -1;
}

function bracketMistake(value: string, close: string, scan: Scan): Message | undefined {
  const open = value[0] ?? "";
  let depth = 0;
  let line = value;
  for (let next = scan.index; ;) {
    const plain = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (text) => "x".repeat(text.length));
    for (const [index, character] of Array.from(plain).entries()) {
      if (character === open) depth++;
      if (character === close && --depth === 0) {
        scan.index = next;
        const rest = plain.slice(index + 1).trim();
        if (rest === "" || rest.startsWith("#")) return undefined;
        return message("yaml-bracket-text", { bracket: open, isList: open === "[" });
      }
    }
    next++;
    line = scan.lines[next] ?? "";
    if (next >= scan.lines.length || /^\S/.test(line)) return message("yaml-bracket-open", { bracket: open, close });
  }
}

function problemAt(line: number, column: number, message: Message): YamlProblem {
  return { position: { line, column }, message };
}
