import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { BodyEnv } from "../parser.ts";

/** A definition in the source that needs correction; `line` counts from 0. */
export interface UnusedDefinition {
  /** `twice` is the second definition of a name; the others define what no text refers to. */
  readonly kind: "note" | "note-twice" | "link" | "link-twice";
  readonly label: string;
  readonly line: number;
}

/**
 * Makes the parser collect in `env.unused` the footnotes without a reference and the second ones of a name, and joins
 * the texts of footnotes with the same name: the footnote plugin drops all but the last. Must be used after that plugin.
 */
export function noteUnusedNotes(md: MarkdownIt): void {
  md.core.ruler.before("footnote_tail", "unused-notes", collect);
}

function collect(state: StateCore): void {
  const env: BodyEnv = state.env;
  const seen = new Set<string>();
  let lastLine = 0;
  for (const [index, token] of state.tokens.entries()) {
    lastLine = token.map?.[0] ?? lastLine;
    if (token.type !== "footnote_reference_open") continue;
    const label = labelOf(token);
    const line = state.tokens[index + 1]?.map?.[0] ?? lastLine;
    const isUsed = (env.footnotes?.refs?.[`:${label}`] ?? -1) >= 0;
    if (!isUsed) (env.unused ??= []).push({ kind: "note", label, line });
    else if (seen.has(label)) (env.unused ??= []).push({ kind: "note-twice", label, line });
    seen.add(label);
  }
  if (seen.size > 0) state.tokens = withNotesLast(state.tokens, state);
}

/** Tokens of the text, then one definition for each name; a definition inside another becomes one of its own. */
function withNotesLast(tokens: readonly Token[], state: StateCore): Token[] {
  const text: Token[] = [];
  const notes = new Map<string, Token[]>();
  const open = [text];
  for (const token of tokens) {
    if (token.type === "footnote_reference_close") open.pop();
    else if (token.type === "footnote_reference_open") {
      const label = labelOf(token);
      const note = notes.get(label) ?? [];
      notes.set(label, note);
      open.push(note);
    } else open.at(-1)?.push(token);
  }
  return [...text, ...[...notes].flatMap(([label, note]) => noteTokens(label, note, state))];
}

function noteTokens(label: string, content: readonly Token[], state: StateCore): readonly Token[] {
  const open = new state.Token("footnote_reference_open", "", 1);
  open.meta = { label };
  return [open, ...content, new state.Token("footnote_reference_close", "", -1)];
}

function labelOf(token: Token): string {
  return String(token.meta?.["label"]);
}
