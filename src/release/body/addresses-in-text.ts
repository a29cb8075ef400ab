import type { MarkdownIt, StateCore, Token } from "markdown-it";

/**
 * Words whose quotation marks, hyphens and full stops must stay as written: addresses with or without a link, host
 * names with a path, command options, and file modes as printed by `ls`. Group 1 is the text before the word.
 */
const VERBATIM =
  /(^|[\s("'«“‘[])((?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.|(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\/)[^\s<>]*|--[a-z][a-z0-9-]*|[-dl](?:[r-][w-][xsStT-]){3})/gi;

/** Punctuation at the end of a word that belongs to the sentence. */
const SENTENCE_END = /["'»”’.,;:!?)\]]+$/;

const MAY_HOLD_VERBATIM = /["'.-]/;

/**
 * Protects addresses and commands from typographic quotation marks, dashes and ellipses. Must run before those rules;
 * the tokens made here become text again in the rule `text_join`.
 */
export function keepAddresses(md: MarkdownIt): void {
  md.core.ruler.before("replacements", "keep-addresses", (state: StateCore) => {
    for (const block of state.tokens)
      if (block.type === "inline" && block.children && MAY_HOLD_VERBATIM.test(block.content))
        block.children = block.children.flatMap((token, index, all) => keptParts(token, all[index - 1], state));
  });
}

function keptParts(token: Token, previous: Token | undefined, state: StateCore): Token[] {
  if (isBareLink(token)) token.attrSet("href", withoutReferences(String(token.attrGet("href"))));
  if (token.type !== "text") return [token];
  if (isBareLink(previous)) {
    token.type = "text_special";
    token.content = withoutReferences(token.content);
    return [token];
  }
  const parts: Token[] = [];
  let end = 0;
  const part = (type: string, until: number): void => {
    if (until === end) return;
    const made = Object.assign(new state.Token(type, "", 0), { content: token.content.slice(end, until) });
    made.level = token.level;
    parts.push(made);
    end = until;
  };
  for (const match of token.content.matchAll(VERBATIM)) {
    const [, before = "", word = ""] = match;
    part("text", match.index + before.length);
    part("text_special", end + word.replace(SENTENCE_END, "").length);
  }
  if (parts.length === 0) return [token];
  part("text", token.content.length);
  return parts;
}

function isBareLink(token: Token | undefined): boolean {
  return token?.type === "link_open" && token.info === "auto";
}

/** Addresses copied from HTML contain `&amp;` for `&`, which the parser decodes in `[text](address)` only. */
function withoutReferences(address: string): string {
  return address.replaceAll("&amp;", "&");
}

/**
 * An address that markdown-it has percent-encoded, in the form of HTML and RFC 3986: only the first `#` begins the
 * fragment.
 */
export function withOneFragment(address: string): string {
  const fragment = address.indexOf("#") + 1;
  if (fragment === 0 || !address.includes("#", fragment)) return address;
  return address.slice(0, fragment) + address.slice(fragment).replaceAll("#", "%23");
}
