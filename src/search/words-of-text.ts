/** A word in lower case, and the same without accents. */
export interface WordForm {
  readonly written: string;
  readonly folded: string;
}

const SIGNS = /[\p{P}\p{S}]+/gu;

/** Splits a text at spaces, and between words in languages (BCP 47) that are written without them. */
export function splitText(text: string, language: string): string[] {
  if (!/^(zh|ja|th)\b/.test(language)) return text.split(/\s+/);
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return Array.from(segments, ({ segment }) => segment.trim());
}

/** The forms under which a word may be indexed: the whole without signs (`epost`), or its parts (`e`, `post`); empty for signs alone. */
export function formsOf(word: string): readonly (readonly WordForm[])[] {
  const parts = word.split(SIGNS).filter((part) => part !== "");
  if (parts.length === 0) return [];
  return parts.length === 1 ? [parts.map(form)] : [[form(parts.join(""))], parts.map(form)];
}

function form(word: string): WordForm {
  const written = word.toLowerCase();
  // Like Pagefind, does not treat the voiced marks of kana as accents.
  const folded = written
    .normalize("NFD")
    .replace(/(?![\u3099\u309A])\p{M}/gu, "")
    .normalize("NFC");
  return { written, folded };
}
