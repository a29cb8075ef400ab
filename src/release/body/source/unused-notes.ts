import type { MarkdownIt, StateCore } from "markdown-it";
import type { BodyEnv } from "../parser.ts";

/** A definition in the source that needs correction; `line` counts from 0. */
export interface UnusedDefinition {
  /** `twice` is the second definition of a name; the others are definitions that no text refers to. */
  readonly kind: "note" | "note-twice" | "link" | "link-twice";
  readonly label: string;
  readonly line: number;
}

/**
 * Makes the parser collect in `env.unused` the footnotes without a reference and the second ones of a name. Must be
 * used after the footnote plugin.
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
    const label = String(token.meta?.["label"]);
    const line = state.tokens[index + 1]?.map?.[0] ?? lastLine;
    const isUsed = (env.footnotes?.refs?.[`:${label}`] ?? -1) >= 0;
    if (!isUsed) (env.unused ??= []).push({ kind: "note", label, line });
    else if (seen.has(label)) (env.unused ??= []).push({ kind: "note-twice", label, line });
    seen.add(label);
  }
}
