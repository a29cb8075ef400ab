/**
 * Text as Markdown that shows just this text, inside a line: what CommonMark or its tables would read as markup is
 * escaped. See https://spec.commonmark.org/0.31.2/#backslash-escapes.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)|#(?=\s*$)/g, "\\$&");
}

/** The same at the head of a line, where `-`, `#` and `14.` would begin something too. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(?=#|[-+=](?:\s|$|[-=]))/, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\");
}

/** An address inside `](…)`. */
export function markdownDestination(address: string): string {
  return address.replace(
    /[()\s\\<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
