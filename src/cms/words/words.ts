import { nb } from "./nb.ts";

/** The language of the forms. */
export type FormLanguage = "nb" | "en";

/** What a form says at a key: its label, and a hint below it. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** The language of the forms in a press room whose first language is `language` (BCP 47). */
export function formLanguage(language: string): FormLanguage {
  return /^(nb|nn|no)\b/i.test(language) ? "nb" : "en";
}

/** Other words than the key has, where those would mislead. */
const ENGLISH: Readonly<Record<string, string>> = {
  "release.title": "Headline",
  "release.slug": "Last part of the address",
  "release.date": "Published at",
  "release.place": "Place, in the dateline",
  "release.related": "Related releases",
  "release.aliases": "Old addresses",
  "release.images": "Pictures",
  "release.images.alt": "What the picture shows",
  "release.embargo": "Embargo until",
  "release.socialText": "Text for sharing",
  "release.withdrawn.replacedBy": "Replaced by",
};

/**
 * The label and hint of the key at `path` (`release.images.alt`). English ones are the key itself and its description in
 * the schema.
 */
export function wordsFor(path: string, description: string, language: FormLanguage): FieldWords {
  if (language === "nb") {
    const words = nb[path];
    if (words) return words;
  }
  const key = path.slice(path.lastIndexOf(".") + 1);
  const label = ENGLISH[path] ?? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, upper);
  return description === "" ? { label } : { label, hint: description };
}

function upper(letter: string): string {
  return letter.toUpperCase();
}
