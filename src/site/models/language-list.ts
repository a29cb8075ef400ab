import { languageName } from "../../text/language.ts";

/** Names of languages in a language, as a list within a sentence has them: `norsk bokmål, engelsk`. */
export function languageList(tags: readonly string[], language: string): string {
  return tags.map((tag) => inSentence(languageName(tag, language), language)).join(", ");
}

/** A language's own name comes with a capital; whether it keeps it, its other names say. */
function inSentence(name: string, language: string): string {
  const [first = ""] = languageName(language === "fr" ? "de" : "fr", language);
  const isLowerCase = first !== first.toLocaleUpperCase(language);
  return isLowerCase ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1) : name;
}
