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
      message: `The comment ${shown(written.slice(start, end))} is taken out before publication. Keep notes to colleagues outside the release.`,
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
      return {
        rule: "body-note-unused",
        message: `The footnote [^${label}] is not shown, because nothing refers to it. Write [^${label}] where it belongs.`,
      };
    case "note-twice":
      return {
        rule: "body-note-twice",
        message: `Another footnote is called [^${label}] too, and readers see both texts as one note. Give one of them another name, here and in the text.`,
      };
    case "link":
      return {
        rule: "body-definition-unused",
        message: `This line is not shown: it is read as the address of a link named [${label}], and no link has that name. Write [${label}] where the link belongs; if the line is text, write \\[${label}]: instead.`,
      };
    case "link-twice":
      return {
        rule: "body-definition-unused",
        message: `This line is not shown: another line gives an address to [${label}] already. Keep one of the two, or give one another name.`,
      };
  }
}
