import type { Translated } from "../catalogue.ts";
import { listed, plural } from "../counts.ts";
import type { translation as english } from "../en/translation.ts";

export const translation: Translated<typeof english> = {
  "translation-untranslated": ({ counts, original, keys, language }) =>
    `${listed(counts, "og")} er henta frå originalen, på ${original}. Skriv ${listed(keys, "og")} her òg, med tekstane på ${language}.`,
  "texts-caption": ({ count }) => `${count} ${plural(count, "bilettekst", "bilettekstar")}`,
  "texts-alt": ({ count }) => `${count} ${plural(count, "alternativtekst", "alternativtekstar")}`,
  "texts-licence": ({ count }) => `${count} bruksvilkår`,
  "texts-document": ({ count }) => `${count} ${plural(count, "dokumenttittel", "dokumenttitlar")}`,
  "texts-link": ({ count }) => `${count} ${plural(count, "lenkjetittel", "lenkjetitlar")}`,
  "texts-video": ({ count }) => `${count} ${plural(count, "filmtittel", "filmtitlar")}`,
  "texts-programme": ({ count }) => `${count} ${plural(count, "linje i programmet", "linjer i programmet")}`,
};
