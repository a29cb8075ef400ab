import type { MarkdownIt, StateCore } from "markdown-it";
import type { BodyEnv } from "../parser.ts";

/**
 * Makes the parser collect in `env.unusedNotes` the footnotes that are not shown: those without a reference, and the
 * first of two with the same name. Must be used after the footnote plugin.
 */
export function noteUnusedNotes(md: MarkdownIt): void {
  md.core.ruler.after("inline", "unused-notes", collect);
}

function collect(state: StateCore): void {
  const env: BodyEnv = state.env;
  const seen = new Map<string, number>();
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== "footnote_reference_open") continue;
    const label = String(token.meta?.["label"]);
    const line = state.tokens[index + 1]?.map?.[0] ?? 0;
    const isUsed = (env.footnotes?.refs?.[`:${label}`] ?? -1) >= 0;
    const left = isUsed ? seen.get(label) : line;
    if (left !== undefined) (env.unusedNotes ??= []).push({ label, line: left });
    seen.set(label, line);
  }
}
