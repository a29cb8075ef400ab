import type { Translated } from "../catalogue.ts";
import { listed, plural } from "../counts.ts";
import type { translation as english } from "../en/translation.ts";

export const translation: Translated<typeof english> = {
  "translation-untranslated": ({ counts, original, keys, language }) =>
    `${listed(counts, "og")} er hentet fra originalen, på ${original}. Skriv ${listed(keys, "og")} her også, med tekstene på ${language}.`,
  "texts-caption": ({ count }) => `${count} ${plural(count, "bildetekst", "bildetekster")}`,
  "texts-alt": ({ count }) => `${count} ${plural(count, "alternativtekst", "alternativtekster")}`,
  "texts-licence": ({ count }) => `${count} bruksvilkår`,
  "texts-document": ({ count }) => `${count} ${plural(count, "dokumenttittel", "dokumenttitler")}`,
  "texts-link": ({ count }) => `${count} ${plural(count, "lenketittel", "lenketitler")}`,
  "texts-video": ({ count }) => `${count} ${plural(count, "filmtittel", "filmtitler")}`,
  "texts-programme": ({ count }) => `${count} ${plural(count, "linje i programmet", "linjer i programmet")}`,
};
