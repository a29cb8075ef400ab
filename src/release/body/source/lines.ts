import { type Message, message } from "../../../diagnostics/messages/message.ts";
import type { Token } from "markdown-it";
import type { EditedSource } from "./edited-source.ts";
import type { BodyProblem } from "../problem.ts";
import { lineStarts } from "./source-positions.ts";

interface LineRule {
  /** Searched for in each line outside code; group 1, if any, is the text before the place. */
  readonly sign: RegExp;
  readonly rule: BodyProblem["rule"];
  readonly message: (found: string) => Message;
}

const RULES: readonly LineRule[] = [
  {
    sign: /^(?:<{7}|>{7})(?= |$)/,
    rule: "body-conflict",
    message: () => message("body-conflict"),
  },
  {
    sign: /^(\s*)(?:[•▪◦‣⁃●■\uF0B7\uF0A7\uF076]\s?|[·o§]\t)/,
    rule: "body-bullet",
    message: () => message("body-bullet"),
  },
  {
    sign: /\uFFFD/,
    rule: "body-garbled",
    message: () => message("body-lost-character"),
  },
  {
    sign: /[ÃÂ][\u00A0-\u00BF]|â€[\u2122\u0153\u009D\u009C\u201C\u201D\u2013\u2014]?|[\uE000-\uF8FF]/,
    rule: "body-garbled",
    message: (found) => message("body-garbled", { found }),
  },
];

/** Most lines have none of these characters. */
const SUSPICIOUS = /[<>•▪◦‣⁃●■·§\uE000-\uF8FF\uFFFDÃÂâ]|o\t/;

/** Remains of word processors, git and broken encodings in the lines outside code, one problem for each line and rule. */
export function lineProblems(source: EditedSource, tokens: readonly Token[]): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  if (!SUSPICIOUS.test(source.text)) return problems;
  const starts = lineStarts(source.text);
  const code = codeLines(tokens);
  for (const [index, line] of source.text.split("\n").entries()) {
    if (!SUSPICIOUS.test(line) || code.has(index)) continue;
    for (const { sign, rule, message: say } of RULES) {
      const found = sign.exec(line);
      if (found === null) continue;
      const offset = (starts[index] ?? 0) + found.index + (found[1]?.length ?? 0);
      problems.push({ ...source.placeAt(offset), rule, message: say(found[0]) });
    }
  }
  return problems;
}

function codeLines(tokens: readonly Token[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { type, map } of tokens)
    if ((type === "fence" || type === "code_block") && map)
      for (let line = map[0]; line < map[1]; line += 1) lines.add(line);
  return lines;
}
