import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import type { BodyEnv, Footnote } from "./parser.ts";

/**
 * Replaces two rules of the footnote plugin and keeps its token types and `meta`. In these, a note inside another gets
 * the other's number, only the last of two definitions with one name is shown, and all tokens are copied for each note,
 * which takes minutes for many. Must be used after that plugin.
 */
export function correctFootnotes(md: MarkdownIt): void {
  md.inline.ruler.at("footnote_inline", readNoteWithin);
  md.core.ruler.at("footnote_tail", moveNotesToEnd);
}

/** Reads `^[text]`. */
function readNoteWithin(state: StateInline, silent: boolean): boolean {
  const start = state.pos + 2;
  if (start >= state.posMax || !state.src.startsWith("^[", state.pos)) return false;
  const end = state.md.helpers.parseLinkLabel(state, start - 1);
  if (end < 0) return false;
  if (!silent) {
    const env: BodyEnv = state.env;
    const list = ((env.footnotes ??= {}).list ??= []);
    const tokens: Token[] = [];
    const content = state.src.slice(start, end);
    state.push("footnote_ref", "", 0).meta = { id: list.length };
    // Before its text is read: a note inside it has the next number.
    list.push({ content, tokens });
    state.md.inline.parse(content, state.md, state.env, tokens);
  }
  state.pos = end + 1;
  return true;
}

function moveNotesToEnd(state: StateCore): void {
  const env: BodyEnv = state.env;
  if (env.footnotes === undefined) return;
  const { text, definitions } = withoutDefinitions(state.tokens);
  const list = env.footnotes.list ?? [];
  if (list.length > 0) {
    text.push(new state.Token("footnote_block_open", "", 1));
    for (const [id, note] of list.entries()) appendNote(text, note, id, definitions, state);
    text.push(new state.Token("footnote_block_close", "", -1));
  }
  state.tokens = text;
}

/** The tokens outside definitions, and those of each definition by its label; definitions of one label are joined. */
function withoutDefinitions(tokens: readonly Token[]): { text: Token[]; definitions: ReadonlyMap<string, Token[]> } {
  const text: Token[] = [];
  const definitions = new Map<string, Token[]>();
  /** The definitions around the current token: a definition can be inside another. */
  const open = [text];
  for (const token of tokens) {
    if (token.type === "footnote_reference_close") open.pop();
    else if (token.type === "footnote_reference_open") {
      const label = String(token.meta?.["label"]);
      const definition = definitions.get(label) ?? [];
      definitions.set(label, definition);
      open.push(definition);
    } else open.at(-1)?.push(token);
  }
  return { text, definitions };
}

/** Appends a note; its links back to the text are in its last paragraph, or after its last block. */
function appendNote(
  text: Token[],
  { label, count = 0, ...note }: Footnote,
  id: number,
  definitions: ReadonlyMap<string, readonly Token[]>,
  state: StateCore,
): void {
  const add = (type: string, tag: string, nesting: -1 | 0 | 1, fields: Partial<Token>): void => {
    text.push(Object.assign(new state.Token(type, tag, nesting), fields));
  };
  add("footnote_open", "", 1, { meta: { id, label } });
  if (note.tokens) {
    add("paragraph_open", "p", 1, { block: true });
    add("inline", "", 0, { children: [...note.tokens], content: note.content ?? "" });
    add("paragraph_close", "p", -1, { block: true });
  } else for (const token of definitions.get(label ?? "") ?? []) text.push(token);
  const end = text.at(-1)?.type === "paragraph_close" ? text.pop() : undefined;
  for (let subId = 0; subId < Math.max(1, count); subId += 1)
    add("footnote_anchor", "", 0, { meta: { id, subId, label } });
  if (end) text.push(end);
  add("footnote_close", "", -1, {});
}
