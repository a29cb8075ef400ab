import type { Outcome } from "../find.ts";
import type { SearchState } from "../state.ts";

/** The words that every hit has: without those that no release has. */
export function searchedWordsOf(
  { words }: Pick<SearchState, "words">,
  { instead, missing }: Pick<Outcome, "instead" | "missing">,
): string {
  if (instead !== undefined || missing.length === 0) return instead ?? words;
  const isMissing = (word: string): boolean =>
    missing.some((one) => word.replace(/[\p{P}\p{S}]/gu, "") === one.replace(/[\p{P}\p{S}]/gu, ""));
  const left = words.split(" ").filter((word) => !isMissing(word));
  // In languages without spaces, missing words are removed from the text.
  return missing.reduce((text, word) => (words.includes(" ") ? text : text.replace(word, " ")), left.join(" ")).trim();
}
