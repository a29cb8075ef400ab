import { joints, nounEndings, nouns, places, smallWords, verbEndings, verbStems } from "./corpus-words.ts";

/** A source of numbers in [0, 1): the same seed gives the same numbers on every machine. */
export type Random = () => number;

/** Makes a random source from a whole number (a Weyl sequence through a 32-bit integer mix). */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** One of the choices; a `lean` above 1 picks the early ones more often, as real text repeats a few words. */
export function pick<T>(random: Random, choices: readonly T[], lean = 1): T {
  const choice = choices[Math.floor(random() ** lean * choices.length)];
  if (choice === undefined) throw new RangeError("nothing to pick from");
  return choice;
}

/** The text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A noun with an ending. */
export const noun = (random: Random): string => pick(random, nouns) + pick(random, nounEndings);

/** A verb in the present tense. */
export const verb = (random: Random): string => pick(random, verbStems) + "r";

/** Two nouns in one word: there are some hundred thousand, a few of them frequent, so the vocabulary keeps growing. */
export const compound = (random: Random): string =>
  pick(random, nouns, 2) + pick(random, joints) + pick(random, nouns, 2) + pick(random, nounEndings);

/** A word with the frequencies of running text: half of them small words, one in eight a compound. */
export function word(random: Random): string {
  const kind = random();
  if (kind < 0.5) return pick(random, smallWords, 2.2);
  if (kind < 0.7) return noun(random);
  if (kind < 0.83) return compound(random);
  if (kind < 0.95) return pick(random, verbStems) + pick(random, verbEndings);
  if (kind < 0.98) return pick(random, places);
  return String(2 + Math.floor(random() * 1400));
}

/** A sentence of 6 to 18 words, with a comma in every third. */
export function sentence(random: Random): string {
  const length = 6 + Math.floor(random() * 13);
  const words = Array.from({ length }, () => word(random));
  const middle = Math.floor(length / 2);
  if (random() < 0.33) words[middle] = `${words[middle] ?? ""},`;
  return capital(words.join(" ")) + ".";
}

/** Sentences in one line with at least this number of words. */
export function paragraph(random: Random, words: number): string {
  const sentences: string[] = [];
  for (let count = 0; count < words;) {
    const next = sentence(random);
    count += next.split(" ").length;
    sentences.push(next);
  }
  return sentences.join(" ");
}

/** Latin letters, digits and hyphens only: enough for the letters this vocabulary has. */
export function plainSlug(text: string): string {
  const latin = text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("å", "a");
  return latin.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
}
