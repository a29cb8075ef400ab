/** The letters of a word in lower case without accents, for comparison: `Févr.` gives `fevr`. */
export function foldedLetters(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}
