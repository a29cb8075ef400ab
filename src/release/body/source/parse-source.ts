import { message } from "../../../diagnostics/messages/message.ts";
import type { MarkdownIt, Token } from "markdown-it";
import { directionOf } from "../../../text/language.ts";
import { stripControls } from "../../../text/plain-characters.ts";
import { commentEdits } from "./comments.ts";
import { dateEdits } from "./dates-in-text.ts";
import { type EditedSource, editSource } from "./edited-source.ts";
import { type BodyEnv, parserFor } from "../parser.ts";
import type { BodyProblem } from "../problem.ts";
import { lineProblems } from "./lines.ts";
import { remainProblem } from "./remains.ts";
import type { UnusedDefinition } from "./unused-notes.ts";

/** The Markdown given to the parser, without comments, with its tokens and problems. */
export interface ParsedSource {
  readonly source: EditedSource;
  readonly tokens: readonly Token[];
  readonly env: BodyEnv;
  readonly md: MarkdownIt;
  readonly problems: readonly BodyProblem[];
}

/** Parses Markdown. `options` are the input of parser and renderer. */
export function parseSource(markdown: string, language: string, options: BodyEnv): ParsedSource {
  const md = parserFor(language);
  const env: BodyEnv = { ...options, isRightToLeft: directionOf(language) === "rtl" };
  const written = stripControls(markdown).replace(/\r\n?/g, "\n");
  const firstEnv = { ...env };
  const firstTokens = md.parse(written, firstEnv);
  const comments = commentEdits(written, firstEnv.remains ?? []);
  const dates = dateEdits(written, firstTokens, language);
  const source = editSource(written, [...comments, ...dates]);
  const isEdited = comments.length > 0 || dates.length > 0;
  const lastEnv = isEdited ? { ...env } : firstEnv;
  const tokens = isEdited ? md.parse(source.text, lastEnv) : firstTokens;
  const original = editSource(written, []);
  const problems: readonly BodyProblem[] = [
    ...comments.map(({ start, end }) => ({
      ...original.placeAt(start),
      rule: "body-comment" as const,
      message: message("body-comment", { shown: shown(written.slice(start, end)) }),
    })),
    ...(lastEnv.remains ?? []).map((remain) => ({ ...source.placeAt(remain.offset), ...remainProblem(remain) })),
    ...(lastEnv.unused ?? []).map((unused) => ({
      ...source.placeOfLine(unused.line),
      ...unusedProblem(unused),
    })),
    ...lineProblems(source, tokens),
  ];
  return { source, tokens, env: lastEnv, md, problems };
}

/** On one line, and no longer than a line of a report can take. */
function shown(written: string): string {
  const text = written.replace(/\s+/g, " ").trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function unusedProblem({ kind, label: written }: UnusedDefinition): Pick<BodyProblem, "rule" | "message"> {
  const label = shown(written);
  switch (kind) {
    case "note":
      return { rule: "body-note-unused", message: message("body-note-unused", { label }) };
    case "note-twice":
      return { rule: "body-note-twice", message: message("body-note-twice", { label }) };
    case "link":
      return { rule: "body-definition-unused", message: message("body-definition-unused", { label }) };
    case "link-twice":
      return { rule: "body-definition-unused", message: message("body-definition-twice", { label }) };
  }
}
