import type { Said } from "../catalogue.ts";
import { listed, plural } from "../counts.ts";

/** What a translation takes over from its original. */
export const translation = {
  "translation-untranslated": ({
    counts,
    isOne,
    original,
    keys,
    language,
  }: {
    counts: readonly Said[];
    isOne: boolean;
    original: string;
    keys: readonly string[];
    language: string;
  }) =>
    `${listed(counts, "and")} ${isOne ? "is" : "are"} taken over from the original, in ${original}. Write ${listed(keys, "and")} here too, with the texts in ${language}.`,
  "texts-caption": ({ count }: { count: number }) => `${count} ${plural(count, "caption", "captions")}`,
  "texts-alt": ({ count }: { count: number }) =>
    `${count} ${plural(count, "picture description", "picture descriptions")}`,
  "texts-licence": ({ count }: { count: number }) => `${count} ${plural(count, "licence", "licences")}`,
  "texts-document": ({ count }: { count: number }) => `${count} ${plural(count, "document title", "document titles")}`,
  "texts-link": ({ count }: { count: number }) => `${count} ${plural(count, "link title", "link titles")}`,
  "texts-video": ({ count }: { count: number }) => `${count} ${plural(count, "video title", "video titles")}`,
  "texts-programme": ({ count }: { count: number }) =>
    `${count} ${plural(count, "line of the programme", "lines of the programme")}`,
};
