/** Least letters of a word that is corrected, and of one in which two mistakes are corrected. */
const SHORT = 4;
const LONG = 8;

/** Number of mistakes in `word` if `other` was meant: letters added, missing, replaced or swapped. Undefined if too many. */
function mistakes(word: string, other: string): number | undefined {
  if (word.length < SHORT || word === other) return undefined;
  const most = word.length < LONG ? 1 : 2;
  if (Math.abs(word.length - other.length) > most) return undefined;
  const distance = distanceOf(word, other);
  return distance <= most ? distance : undefined;
}

/** The word with the fewest mistakes; of several, the one with the longest common beginning. Undefined if none is near. */
export function nearest(word: string, others: Iterable<string>): string | undefined {
  // A number is another number, not a mistake.
  if (/^\d+$/.test(word)) return undefined;
  let best: { readonly other: string; readonly value: number } | undefined;
  for (const other of others) {
    const wrong = mistakes(word, other);
    if (wrong === undefined) continue;
    let common = 0;
    while (common < word.length && word[common] === other[common]) common++;
    const value = wrong - common / 100;
    if (!best || value < best.value) best = { other, value };
  }
  return best?.other;
}

/** Number of edits from one word to another; a swap of two letters is one edit (optimal string alignment). */
function distanceOf(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? Infinity;
}
