import type { FoundPage, SearchProgram } from "../../../../src/search/pagefind-format/search-program.ts";
import { matches, type Pattern } from "../../../../src/search/pagefind-format/word-match.ts";
import { formsOf } from "../../../../src/search/words-of-text.ts";

/** A piece of an excerpt; marked if it is a searched word. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Words in an excerpt. */
const LENGTH = 32;

/** The part of a text with most of the searched words, which are marked. */
export function excerptOf(content: string, places: FoundPage["places"]): Piece[] {
  const { words, hasMarks } = wordsIn(content);
  const weights = new Map<number, number>();
  for (const { word, weight } of places) weights.set(word, (weights.get(word) ?? 0) + weight);
  const start = densest(weights, words.length);
  const end = Math.min(words.length, start + LENGTH);
  const gap = hasMarks ? "" : " ";
  const pieces: Piece[] = start > 0 ? [{ text: `…${gap}`, isMarked: false }] : [];
  for (let place = start; place < end; place++) {
    pieces.push({ text: words[place] ?? "", isMarked: weights.has(place) });
    if (place < end - 1) pieces.push({ text: gap, isMarked: false });
  }
  if (end < words.length) pieces.push({ text: `${gap}…`, isMarked: false });
  return pieces;
}

/** Positions of matching words in a text, with a higher weight for the word itself than for longer words. */
export function placesIn(
  content: string,
  patterns: readonly Pattern[],
  program: Pick<SearchProgram, "stems">,
): FoundPage["places"] {
  if (patterns.length === 0) return [];
  const forms = wordsIn(content).words.map((word) =>
    formsOf(word).flatMap((parts) => parts.map(({ folded }) => folded)),
  );
  const all = [...new Set(forms.flat())];
  const stems = program.stems(all);
  const weights = new Map(
    all.map((folded, place) => {
      const stem = stems[place] ?? folded;
      const isWord = patterns.some((pattern) => pattern.stem === stem);
      return [folded, isWord ? 2 : patterns.some((pattern) => matches(stem, pattern)) ? 1 : 0] as const;
    }),
  );
  return forms.flatMap((parts, word) => {
    const weight = Math.max(0, ...parts.map((part) => weights.get(part) ?? 0));
    return weight === 0 ? [] : [{ word, weight }];
  });
}

function wordsIn(content: string): { readonly words: readonly string[]; readonly hasMarks: boolean } {
  // Pagefind separates words of languages without spaces by zero-width ones.
  const hasMarks = content.includes("\u200B");
  return { hasMarks, words: content.split(hasMarks ? "\u200B" : /\s+/) };
}

/** Returns the start of the heaviest window of words; among equally heavy ones that follow each other, the middle one. */
function densest(weights: ReadonlyMap<number, number>, count: number): number {
  const last = Math.max(0, count - LENGTH);
  let sum = 0;
  for (let place = 0; place < LENGTH; place++) sum += weights.get(place) ?? 0;
  let [best, from, to] = [sum, 0, 0];
  for (let start = 1; start <= last; start++) {
    sum += (weights.get(start + LENGTH - 1) ?? 0) - (weights.get(start - 1) ?? 0);
    if (sum > best) [best, from, to] = [sum, start, start];
    else if (sum === best && to === start - 1) to = start;
  }
  return (from + to) >> 1;
}
