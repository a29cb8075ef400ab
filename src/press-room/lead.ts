import type { Release } from "../release/release.ts";

/** Maximum length of a summary taken from the body, in characters. */
const LONGEST = 300;

/**
 * The summary of a release without a lead, for lists and descriptions: the beginning of its first paragraph, cut at a word.
 * Empty if the paragraph only repeats the title.
 */
export function standInLead({ title, body }: Pick<Release, "title" | "body">): string {
  const text = body.firstParagraph;
  if (plain(text) === plain(title)) return "";
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const head = characters.slice(0, LONGEST).join("");
  // Languages without spaces are cut between two characters.
  const atWord = head.slice(0, Math.max(head.search(/\s\S*$/), 0)) || head;
  return `${(atWord.length > LONGEST / 2 ? atWord : head).replace(/[\s.,;:–-]+$/, "")}…`;
}

/** Letters and digits only, so that quotes and final punctuation do not count as differences. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
