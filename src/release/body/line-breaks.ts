import type { MarkdownIt, Token } from "markdown-it";

/** Scripts without spaces between words. Korean has spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFE30-\uFE4F\uFF01-\uFF9F]/u;

/**
 * Removes line breaks of the source between two Chinese or Japanese characters, where they would become spaces; see
 * https://www.w3.org/TR/css-text-3/#line-break-transform.
 */
export function joinUnspacedLines(md: MarkdownIt): void {
  md.core.ruler.before("text_join", "join-unspaced-lines", (state) => {
    for (const block of state.tokens)
      if (block.type === "inline" && block.children && UNSPACED.test(block.content))
        block.children = withoutBreaks(block.children);
  });
}

function withoutBreaks(tokens: Token[]): Token[] {
  for (const token of tokens)
    if (token.type === "image" && token.children) token.children = withoutBreaks(token.children);
  const texts = tokens.map(({ type, content }) => (type === "image" ? "" : content));
  return tokens.filter(
    ({ type }, index) =>
      type !== "softbreak" ||
      !UNSPACED.test(characterAtEnd(nearestText(texts, index, -1))) ||
      !UNSPACED.test(characterAtStart(nearestText(texts, index, 1))),
  );
}

/** The nearest text before (-1) or after (1) a token, ignoring tokens of emphasis and links. */
function nearestText(texts: readonly string[], from: number, step: 1 | -1): string {
  for (let index = from + step; index >= 0 && index < texts.length; index += step)
    if (texts[index] !== "") return texts[index] ?? "";
  return "";
}

function characterAtStart(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}

function characterAtEnd(text: string): string {
  const last = text.at(-1) ?? " ";
  return /[\uDC00-\uDFFF]/.test(last) ? text.slice(-2) : last;
}
