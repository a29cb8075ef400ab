import type { MarkdownIt, StateBlock, StateCore } from "markdown-it";
import type { BodyEnv } from "../parser.ts";

/** Makes the parser collect the addresses of definitions, `[label]: address "title"`, in `env.destinations`. */
export function noteDefinitions(md: MarkdownIt): void {
  md.block.ruler.before("reference", "note-definition", noteStart);
  md.core.ruler.before("strip_references", "note-definitions", collect);
}

/** A rule that never matches: records, for each line, where a definition could begin after `> ` or indentation. */
function noteStart(state: StateBlock, line: number): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const env: BodyEnv = state.env;
  if (state.src[start] === "[") (env.definitionStarts ??= new Map<number, number>()).set(line, start);
  return false;
}

function collect(state: StateCore): void {
  const env: BodyEnv = state.env;
  for (const token of state.tokens) {
    if (token.type !== "reference_definition") continue;
    const start = addressStart(state.src, env.definitionStarts?.get(token.map?.[0] ?? -1) ?? state.src.length);
    const { ok, pos, str } = state.md.helpers.parseLinkDestination(state.src, start, state.src.length);
    if (!ok) continue;
    const address = state.md.normalizeLink(str);
    (env.destinations ??= []).push({ start, end: pos, address, isImage: false });
  }
}

/** The first character after `[label]:`, spaces and, on the next line, the mark of a quotation. */
function addressStart(source: string, start: number): number {
  let index = start + 1;
  while (index < source.length && source[index] !== "]") index += source[index] === "\\" ? 2 : 1;
  index += 2;
  let isNextLine = false;
  while (/[\s>]/.test(source[index] ?? "")) {
    if (source[index] === "\n") isNextLine = true;
    else if (source[index] === ">" && !isNextLine) break;
    index += 1;
  }
  return index;
}
