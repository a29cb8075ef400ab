import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { otherSpellings } from "../../../assets/js/search/words/spellings.ts";
import { tellingWords } from "../../../assets/js/search/words/stop-words.ts";
import { findWords, fold, isFormOf, searchedWords } from "../../../assets/js/search/words/words.ts";

describe("words of a search", () => {
  it("are compared without accents, in small letters", () => {
    assert.equal(fold("Ålesund"), "alesund");
    assert.equal(fold("BÆREKRAFTIG"), "baerekraftig");
    assert.equal(fold("Tromsø"), "tromso");
    assert.equal(fold("Škoda"), "skoda");
  });

  it("are split without punctuation", () => {
    assert.deepEqual(searchedWords("«Kysten» vår, 2026!"), ["kysten", "var", "2026"]);
    assert.deepEqual(searchedWords("–"), []);
  });

  const forms: readonly (readonly [word: string, searched: string, isForm: boolean])[] = [
    ["meldinger", "melding", true],
    ["melding", "meldingene", true],
    ["bedriften", "bedrifter", true],
    ["havn", "hav", true],
    ["kommunikasjon", "kommune", false],
    ["bane", "bank", false],
    ["i", "i", true],
    ["ikke", "i", false],
  ];
  for (const [word, searched, isForm] of forms)
    it(`${isForm ? "mark" : "do not mark"} «${word}» for «${searched}»`, () => {
      assert.equal(isFormOf(word, searched), isForm);
    });

  it("are found at their position in a text, whatever letters come before", () => {
    const text = "İstanbul og ÅLESUND – Ålesunds havn";
    const places = findWords(text, ["alesund"]).map(([start, end]) => text.slice(start, end));
    assert.deepEqual(places, ["ÅLESUND", "Ålesunds"]);
  });

  it("are searched without very common words", () => {
    assert.equal(tellingWords("undersøkelse om havbruk", "nb"), "undersøkelse havbruk");
    assert.equal(tellingWords("the ferry to the island", "en-GB"), "ferry island");
    assert.equal(tellingWords("Det er ikke", "nb"), "Det er ikke", "nothing else was asked for");
    assert.equal(tellingWords("det er ikke", "nb", true), "", "there is a phrase beside them");
    assert.equal(tellingWords("of the", "ar"), "of the", "a language without a list");
  });

  it("are offered with æ and ø if typed without", () => {
    assert.deepEqual(otherSpellings("baerekraftig"), ["bærekraftig"]);
    assert.ok(otherSpellings("Tromso").includes("Trømsø"));
    assert.ok(otherSpellings("Tromso").includes("Tromsø"));
    assert.deepEqual(otherSpellings("havn"), []);
  });
});
