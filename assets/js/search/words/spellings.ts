const MOST = 5;

/**
 * Spellings that a reader without æ and ø on the keyboard may have meant: `bærekraftig` for `baerekraftig`, `Tromsø` for
 * `Tromso`. Letters with accents, such as å and é, need no other spelling, because the index ignores accents.
 */
export function otherSpellings(words: string): string[] {
  const ligatures = words.replace(/ae/gi, "æ").replace(/oe/gi, "ø").replace(/aa/gi, "å");
  const spellings = [
    ligatures,
    words.replace(/o/gi, "ø"),
    ligatures.replace(/o/gi, "ø"),
    ...Array.from(words.matchAll(/o/gi), ({ index }) => `${words.slice(0, index)}ø${words.slice(index + 1)}`),
  ];
  return [...new Set(spellings)].filter((spelling) => spelling !== words).slice(0, MOST);
}

/** Says whether a language (BCP 47) is written with æ and ø. */
export function hasAeAndOe(language: string): boolean {
  return /^(nb|nn|no|da|fo)\b/.test(language);
}
