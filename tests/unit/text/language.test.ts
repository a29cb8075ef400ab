import assert from "node:assert/strict";
import { test } from "node:test";
import * as language from "../../../src/text/language.ts";

test("accepts BCP 47 tags that begin with a code of two or three letters", () => {
  for (const tag of ["nb", "nn", "en-GB", "pt-br", "zh-Hant-TW", "sma", "sr-Latn"]) {
    assert.equal(language.isLanguageTag(tag), true, tag);
  }
  for (const text of ["", "n", "norsk", "english", "nb_NO", "nb-", "-nb", "no.md", "x-klingon", "nb NO", "../nb"]) {
    assert.equal(language.isLanguageTag(text), false, JSON.stringify(text));
  }
});

test("gives a tag one spelling, one address and one primary language", () => {
  assert.equal(language.canonicalTag("PT-br"), "pt-BR");
  assert.equal(language.canonicalTag("zh-hant-tw"), "zh-Hant-TW");
  assert.equal(language.canonicalTag("NB"), "nb");
  assert.equal(language.languagePath("pt-BR"), "pt-br");
  assert.equal(language.primarySubtag("PT-br"), "pt");
});

test("returns rtl for languages, or scripts, written from right to left", () => {
  for (const tag of [
    "ar",
    "he",
    "fa",
    "ur",
    "ps",
    "yi",
    "dv",
    "ug",
    "ckb",
    "sd",
    "ks",
    "ks-Arab",
    "az-Arab",
    "pa-PK",
  ]) {
    assert.equal(language.directionOf(tag), "rtl", tag);
  }
  for (const tag of ["nb", "en", "se", "ku", "az", "ar-Latn", "ja", "pa", "tlh"]) {
    assert.equal(language.directionOf(tag), "ltr", tag);
  }
});

test("names languages in the reader's language, with native names capitalised", () => {
  const names: [tag: string, inLanguage: string, name: string][] = [
    ["nb", "nb", "Norsk bokmål"],
    ["nn", "nn", "Norsk nynorsk"],
    ["en", "en", "English"],
    ["fi", "fi", "Suomi"],
    ["pt-BR", "pt-BR", "Português (Brasil)"],
    ["en", "nb", "engelsk"],
    ["nb", "en", "Norwegian Bokmål"],
    ["sma", "sma", "Åarjelsaemien gïele"],
    ["ka", "ka", "ქართული"],
    ["en", "tlh", "English"],
    ["qaa", "en", "qaa"],
  ];
  for (const [tag, inLanguage, name] of names) {
    assert.equal(language.languageName(tag, inLanguage), name, `${tag} in ${inLanguage}`);
  }
});

test("returns ISO 639 codes for news sitemaps, with two kinds of Chinese", () => {
  const codes: [tag: string, code: string][] = [
    ["nb", "nb"],
    ["en-GB", "en"],
    ["PT-br", "pt"],
    ["sma", "sma"],
    ["zh", "zh-cn"],
    ["zh-Hant", "zh-tw"],
    ["zh-TW", "zh-tw"],
  ];
  for (const [tag, code] of codes) assert.equal(language.editionLanguage(tag), code, tag);
});
