import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import type { BodyEnv } from "../parser.ts";

/**
 * Makes the parser collect the addresses of definitions, `[label]: address "title"`, in `env.destinations`, and in
 * `env.unused` the definitions without a reference and the second ones of a name.
 */
export function noteDefinitions(md: MarkdownIt): void {
  md.block.ruler.before("reference", "note-definition", noteStart);
  md.core.ruler.before("strip_references", "note-definitions", collect);
  md.core.ruler.push("unused-definitions", collectUnused);
}

/** A rule that never matches: records, for each line, where a definition could begin after `> ` or indentation. */
function noteStart(state: StateBlock, line: number): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const env: BodyEnv = state.env;
  if (state.src[start] === "[") (env.definitionStarts ??= new Map<number, number>()).set(line, start);
  return false;
}

/** Definitions are not among the tokens any more when the links in the text have been read. */
function collect(state: StateCore): void {
  const env: BodyEnv = state.env;
  for (const token of state.tokens) {
    if (token.type !== "reference_definition") continue;
    const line = token.map?.[0] ?? 0;
    const definition = env.definitionStarts?.get(line) ?? state.src.length;
    const label = state.src.slice(definition + 1, state.src.indexOf("]:", definition));
    (env.definitions ??= []).push({ name: String(token.meta?.["label"]), label, line });
    const start = addressStart(state.src, definition);
    const { ok, pos, str } = state.md.helpers.parseLinkDestination(state.src, start, state.src.length);
    if (!ok) continue;
    const address = state.md.normalizeLink(str);
    (env.destinations ??= []).push({ start, end: pos, address, isImage: false });
  }
}

function collectUnused(state: StateCore): void {
  const env: BodyEnv = state.env;
  if (env.definitions === undefined) return;
  const used = namesIn(state.tokens);
  const seen = new Set<string>();
  for (const { name, label, line } of env.definitions) {
    const kind = seen.has(name) ? "link-twice" : "link";
    if (kind === "link-twice" || !used.has(name)) (env.unused ??= []).push({ kind, label, line });
    seen.add(name);
  }
}

/** The names that links and pictures refer to, as the parser compares them. */
function namesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, meta, children } of tokens) {
    if ((type === "link_open" || type === "image") && typeof meta?.["label"] === "string") names.add(meta["label"]);
    for (const name of children ? namesIn(children) : []) names.add(name);
  }
  return names;
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
