import { languageName } from "../../text/language.ts";

/** Joins names of languages as in a sentence of the language: `norsk bokmål, engelsk`. */
export function languageList(tags: readonly string[], language: string): string {
  return tags.map((tag) => inSentence(languageName(tag, language), language)).join(", ");
}

/** Lower-cases the first letter unless the language capitalises names of languages. */
function inSentence(name: string, language: string): string {
  const [first = ""] = languageName(language === "fr" ? "de" : "fr", language);
  const isLowerCase = first !== first.toLocaleUpperCase(language);
  return isLowerCase ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1) : name;
}
