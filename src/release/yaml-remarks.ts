import { type Message, message } from "../diagnostics/messages/message.ts";
import { Lexer } from "yaml";
import type { Position } from "../diagnostics/diagnostic.ts";
import { stripControls } from "../text/plain-characters.ts";

/** A part of a YAML text that is valid but probably not what the editor meant. */
export interface YamlRemark {
  readonly rule: "text-cut" | "text-comment" | "text-characters" | "text-entity";
  readonly position: Position;
  readonly message: Message;
}

/** Finds texts cut off by a #, invisible characters, lost characters, and HTML entities. */
export function yamlRemarks(text: string, firstLine: number): readonly YamlRemark[] {
  return [...comments(text, firstLine), ...characters(text, firstLine)];
}

/** Lexemes of the yaml library that are not text: beginning of a document, of a scalar, end of a flow collection. */
const NO_TEXT = /^[\u0002\u0018\u001f]$/;

function* comments(text: string, firstLine: number): Generator<YamlRemark> {
  if (!/[ \t]#/.test(text)) return;
  let line = firstLine;
  let column = 1;
  let before: { readonly text: string; readonly isPlain: boolean } = { text: "", isPlain: false };
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (NO_TEXT.test(lexeme)) {
      isScalar = lexeme === "\u001f";
      continue;
    }
    const remark = lexeme.startsWith("#") && !isScalar ? cutBy(lexeme, before) : undefined;
    if (remark) yield { ...remark, position: { line, column } };
    if (/\S/.test(lexeme)) before = { text: lexeme, isPlain: isScalar && !/^["']/.test(lexeme) };
    else if (lexeme.includes("\n")) before = { text: "", isPlain: false };
    isScalar = false;
    const breaks = lexeme.split("\n");
    line += breaks.length - 1;
    column = breaks.length > 1 ? (breaks.at(-1)?.length ?? 0) + 1 : column + lexeme.length;
  }
}

/** Values that are not prose, so that a # after them is a comment: times, numbers, true and false. */
const NO_PROSE = /^(true|false|[\d:\-+ TZ.,]+)$/i;

function cutBy(
  comment: string,
  before: { readonly text: string; readonly isPlain: boolean },
): Omit<YamlRemark, "position"> | undefined {
  const isTight = /^#\S/.test(comment);
  if (before.text === ":" && isTight) return { rule: "text-cut", message: message("text-cut-empty", { comment }) };
  if (!before.isPlain || NO_PROSE.test(before.text)) return undefined;
  const shown = before.text.replace(/\s+/g, " ");
  const rule = isTight ? "text-cut" : "text-comment";
  return { rule, message: message(rule, { shown, comment }) };
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|[a-z]{3,8});/i;

function* characters(text: string, firstLine: number): Generator<YamlRemark> {
  if (!/[\ufffd&]/.test(text) && stripControls(text) === text) return;
  for (const [index, line] of text.split("\n").entries()) {
    const at = (found: number): Position => ({ line: firstLine + index, column: found + 1 });
    const lost = line.indexOf("\ufffd");
    if (lost !== -1)
      yield {
        rule: "text-characters",
        position: at(lost),
        message: message("text-lost-character"),
      };
    const control = Array.from(line).findIndex((character) => stripControls(character) === "");
    if (control !== -1)
      yield {
        rule: "text-characters",
        position: at(control),
        message: message("text-control-character"),
      };
    const entity = /:\/\//.test(line) ? null : ENTITY.exec(line);
    if (entity)
      yield {
        rule: "text-entity",
        position: at(entity.index),
        message: message("text-entity", { entity: entity[0] }),
      };
  }
}
