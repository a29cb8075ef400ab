import { tellingWords } from "./stop-words.ts";

/** A word of a search. */
export interface QueryWord {
  /** As the reader wrote it. */
  readonly shown: string;
  /** The forms to look up: the whole without signs (`epost`), or else its parts (`e`, `post`). */
  readonly forms: readonly (readonly WordForm[])[];
}

/** A word as it is looked up: in small letters, and the same without accents. */
export interface WordForm {
  readonly written: string;
  readonly folded: string;
}

/** Words that are searched together; those of a phrase must follow each other. */
export interface QueryGroup {
  readonly isPhrase: boolean;
  readonly words: readonly QueryWord[];
}

const QUOTES = '"“”„‟«»‹›';
const PHRASE = new RegExp(`[${QUOTES}]([^${QUOTES}]+)[${QUOTES}]`, "gu");
const SIGNS = /[\p{P}\p{S}]+/gu;

/**
 * Reads what a reader searches for, in the language (BCP 47) of the index: phrases in any kind of quotation marks, and
 * the other words without those that are in every text. Groups without words are left out.
 */
export function readQuery(text: string, language: string): QueryGroup[] {
  const phrases = [...text.matchAll(PHRASE)].map(([, phrase = ""]) => group(phrase, language, true));
  const others = text.replace(PHRASE, " ").replace(new RegExp(`[${QUOTES}]`, "gu"), " ");
  const telling = tellingWords(others.replace(/\s+/g, " ").trim(), language, phrases.length > 0);
  return [...phrases, group(telling, language, false)].filter(({ words }) => words.length > 0);
}

function group(text: string, language: string, isPhrase: boolean): QueryGroup {
  return { isPhrase, words: split(text, language).flatMap(readWord) };
}

/** Splits at spaces, and between words in languages that are written without them. */
function split(text: string, language: string): string[] {
  if (!/^(zh|ja|th)\b/.test(language)) return text.split(/\s+/);
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return Array.from(segments, ({ segment }) => segment.trim());
}

function readWord(shown: string): QueryWord[] {
  const parts = shown.split(SIGNS).filter((part) => part !== "");
  if (parts.length === 0) return [];
  return [{ shown, forms: parts.length === 1 ? [parts.map(form)] : [[form(parts.join(""))], parts.map(form)] }];
}

function form(word: string): WordForm {
  const written = word.toLowerCase();
  // As Pagefind folds: voiced marks of kana are no accents.
  const folded = written
    .normalize("NFD")
    .replace(/(?![\u3099\u309A])\p{M}/gu, "")
    .normalize("NFC");
  return { written, folded };
}
