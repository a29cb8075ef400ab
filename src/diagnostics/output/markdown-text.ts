/** Invisible. Breaks up mentions: GitHub finds them in the rendered text, so escaping does not prevent them. */
const WORD_JOINER = "\u2060";

/**
 * A text on one line of Markdown for GitHub and GitLab, shown as it is: no markup, no HTML, no link, no mention of a
 * person or an issue. Characters that change the direction of a line are removed.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[&<>"'\\`*_{}[\]()#+\-.!|~@:/$^=]/g, entity)
    .trim();
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};${/[@#!&]/.test(character) ? WORD_JOINER : ""}`;
}
