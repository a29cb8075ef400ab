const MOST = 5;

/**
 * Other ways the words may be meant by a reader whose keyboard has no æ, ø and å: `baerekraftig` for `bærekraftig`,
 * `Tromso` for `Tromsø`. Accents that can be taken off a letter, as in å and é, need no help: the index ignores them.
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
