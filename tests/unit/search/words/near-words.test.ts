import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nearest } from "../../../../assets/js/search/words/near-words.ts";

describe("the suggestion for a misspelt word", () => {
  const words = ["isbre", "isbreen", "skredvarsel", "lydbok", "bok", "brød", "rekruttering"];
  const cases: readonly (readonly [word: string, nearest: string | undefined, remark: string])[] = [
    ["isbee", "isbre", "an exchanged letter"],
    ["isbr", "isbre", "a missing letter"],
    ["isbrre", "isbre", "an extra letter, and the shorter of two words"],
    ["isrbe", "isbre", "two letters swapped"],
    ["lydboj", "lydbok", "the last letter"],
    ["skredvarsl", "skredvarsel", "a long word"],
    ["rekrutering", "rekruttering", "a single letter for a double one"],
    ["skerdvarsek", "skredvarsel", "two mistakes in a long word"],
    ["lyboj", undefined, "two mistakes in a short word are too many"],
    ["bik", undefined, "too short to tell"],
    ["20246", undefined, "a number"],
    ["isbre", undefined, "the word itself is not suggested"],
  ];
  for (const [word, expected, remark] of cases)
    it(`is ${expected ?? "none"} for ${word}: ${remark}`, () => {
      assert.equal(nearest(word, expected === undefined ? words.filter((one) => one !== "isbreen") : words), expected);
    });
});
