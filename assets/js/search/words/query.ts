import { formsOf, splitText, type WordForm } from "../../../../src/search/words-of-text.ts";
import { tellingWords } from "./stop-words.ts";

/** A word of a search. */
export interface QueryWord {
  /** As the reader wrote it. */
  readonly shown: string;
  /** The forms to look up: the whole without signs (`epost`), or its parts (`e`, `post`). */
  readonly forms: readonly (readonly WordForm[])[];
}

/** Words that are searched together; those of a phrase must follow each other. */
export interface QueryGroup {
  readonly isPhrase: boolean;
  readonly words: readonly QueryWord[];
}

const QUOTES = '"“”„‟«»‹›';
const PHRASE = new RegExp(`[${QUOTES}]([^${QUOTES}]+)[${QUOTES}]`, "gu");

/**
 * Reads a search in the language (BCP 47) of the index: phrases in any kind of quotation marks, and the other words
 * without very common ones. Groups without words are left out.
 */
export function readQuery(text: string, language: string): QueryGroup[] {
  const phrases = [...text.matchAll(PHRASE)].map(([, phrase = ""]) => group(phrase, language, true));
  const others = text.replace(PHRASE, " ").replace(new RegExp(`[${QUOTES}]`, "gu"), " ");
  const telling = tellingWords(others.replace(/\s+/g, " ").trim(), language, phrases.length > 0);
  return [...phrases, group(telling, language, false)].filter(({ words }) => words.length > 0);
}

function group(text: string, language: string, isPhrase: boolean): QueryGroup {
  return {
    isPhrase,
    words: splitText(text, language).flatMap((shown) => {
      const forms = formsOf(shown);
      return forms.length === 0 ? [] : [{ shown, forms }];
    }),
  };
}
