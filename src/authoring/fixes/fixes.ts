import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { keyFor, typeFor } from "../../release/other-words.ts";

/** A change of one line that is safe, because it cannot mean anything else. */
export interface Fix {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly written: string;
  readonly instead: string;
}

/** The fix for a diagnostic, if there is a safe one. `lines` are those of the file. */
export function fixFor({ message, line, column }: Diagnostic, lines: readonly string[]): Fix | undefined {
  if (typeof message === "string") return undefined;
  const values = message.values ?? {};
  const text = lines[line - 1] ?? "";
  const word = (name: string): string => (typeof values[name] === "string" ? values[name] : "");
  const fix = (written: string, instead: string, at = column): Fix => ({ line, column: at, written, instead });
  switch (message.id) {
    case "not-a-time-write":
      return fix(word("text"), word("suggestion"), column + quoteAt(text, column));
    case "type-unknown": {
      const type = word("type");
      if (typeFor(type) !== word("meant")) return undefined;
      return fix(type, word("meant"), column + quoteAt(text, column));
    }
    case "unknown-key":
      return isSynonym(word("key"), word("meant"), lines) ? fix(word("key"), word("meant")) : undefined;
    case "yaml-no-break-value":
      return fix(text.slice(column - 1, column), " ");
    case "yaml-no-space":
      return fix("", " ");
    case "yaml-no-break-indent": {
      const [indent = ""] = /^[ \u00a0\u2007\u202f\u3000]+/.exec(text) ?? [];
      return fix(indent, " ".repeat(indent.length), 1);
    }
    default:
      return undefined;
  }
}

function quoteAt(line: string, column: number): number {
  return /^["']/.test(line.slice(column - 1)) ? 1 : 0;
}

/** Says whether the key is another word for `meant`, which is not written in the file already. */
function isSynonym(key: string, meant: string, lines: readonly string[]): boolean {
  const isOther = keyFor(key, [meant]) === meant || key.toLowerCase() === meant.toLowerCase();
  const written = new RegExp(`^[\\s-]*${meant}[ \\t]*:`);
  return meant !== "" && isOther && !lines.some((line) => written.test(line));
}
