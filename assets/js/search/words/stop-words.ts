/** Words that are in nearly every text, by language. They do not narrow a search, and their lists of pages are the longest. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  nb: "og i det som på en et til av for er med at de den har ikke om fra var vi seg så kan skal vil ved men ble eller",
  nn: "og i det som på ein ei eit til av for er med at dei den har ikkje om frå var vi seg så kan skal vil ved men vart eller",
  da: "og i det som på en et til af for er med at de den har ikke om fra var vi sig så kan skal vil ved men blev eller",
  sv: "och i det som på en ett till av för är med att de den har inte om från var vi sig så kan ska vid men blev eller",
  fi: "ja on se että ei oli ovat joka mutta tai kun niin hän myös sekä",
  en: "the of and to in a an is that for it was on are as with be by at this not or from but",
};

/**
 * The words of a search without very common ones, in their order. If only common words remain, all of them, or none if
 * `isMore` says that there is something else to search for.
 */
export function tellingWords(words: string, language: string, isMore = false): string {
  const primary = language.split("-")[0] ?? language;
  const stop = new Set(STOP_WORDS[primary === "no" ? "nb" : primary]?.split(" "));
  const telling = words.split(" ").filter((word) => !stop.has(word.toLowerCase()));
  return telling.length > 0 || isMore ? telling.join(" ") : words;
}
