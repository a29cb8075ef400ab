/**
 * Escapes text so that Markdown shows it literally inside a line or a table cell. See
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)|#(?=\s*$)/g, "\\$&");
}

/** Escapes text at the beginning of a line, where `-`, `#` and `14.` would also be markup. */
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
