const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ß: "ss",
  œ: "oe",
};

/** A word in the form in which words are compared: lower case without accents. */
export function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[æøđðþłßœ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a search, folded, without quotation marks and other signs. */
export function searchedWords(text: string): string[] {
  return text.match(WORD)?.map(fold) ?? [];
}

/**
 * Says whether a folded word is a form of a searched one: one begins with the other, or they differ only in the last few
 * letters (`bedriften`, `bedrifter`).
 */
export function isFormOf(word: string, searched: string): boolean {
  if (word === searched) return true;
  const common = commonBeginning(word, searched);
  if (common === searched.length) return common > 1;
  const [wordRest, searchedRest] = [word.length - common, searched.length - common];
  return common > 3 && wordRest <= 4 && searchedRest <= 4;
}

/** Returns the positions of searched words in a text: pairs of start and end. */
export function findWords(text: string, searched: readonly string[]): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (searched.some((one) => isFormOf(word, one))) found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

/** The text as pieces, with searched words in `<mark>`. */
export function marked(text: string, searched: readonly string[]): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  for (const [start, next] of findWords(text, searched)) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, next);
    pieces.push(text.slice(end, start), mark);
    end = next;
  }
  return [...pieces, text.slice(end)];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
