import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readQuery } from "../../../../assets/js/search/words/query.ts";
import { sameWordsIn, withSameWords } from "../../../../assets/js/search/words/same-words.ts";
import { NORWEGIAN_WORDS } from "../../../../src/text/norwegian-words.ts";

const own = [["rederi", "Reiarlag"]];

function versions(words: string, language = "nb"): string[] {
  const [group] = readQuery(words, language);
  const same = sameWordsIn(language, { sameWords: { norwegian: NORWEGIAN_WORDS, own } });
  return withSameWords(group?.words ?? [], same).map((some) => some.map(({ shown }) => shown).join(" "));
}

describe("words that mean the same", () => {
  const cases: readonly (readonly [words: string, versions: readonly string[], remark: string])[] = [
    ["ferge", ["ferge", "ferje"], "one way of writing finds the other"],
    ["ferja", ["ferja", "ferga"], "and the other finds the one"],
    ["Fergeleiet", ["Fergeleiet", "ferjeleiet"], "words that go on from them"],
    ["ny ferge", ["ny ferge", "ny ferje"], "among others"],
    ["uke", ["uke", "veke"], "a short word"],
    ["ukeblad", ["ukeblad"], "nothing that goes on from a short word"],
    ["reiarlag", ["reiarlag", "rederi"], "the site's own, in any letters"],
    ["sjukehus", ["sjukehus", "sykehus"], "Nynorsk and Bokmål"],
    ["kai", ["kai"], "a word without others"],
    ["e-ferge", ["e-ferge"], "no word with signs in it"],
  ];
  for (const [words, expected, remark] of cases)
    it(`for ${words}: ${expected.join(", ")}: ${remark}`, () => assert.deepEqual(versions(words), expected));

  it("are the site's own alone in another language", () => {
    assert.deepEqual(versions("ferge", "en"), ["ferge"]);
    assert.deepEqual(versions("rederi", "en"), ["rederi", "reiarlag"]);
  });

  it("make no more than six searches", () => {
    assert.equal(versions("ferge vei uke valg").length, 6);
  });

  it("never make a word of itself", () => {
    for (const group of NORWEGIAN_WORDS) {
      assert.ok(group.length > 1, group.join());
      assert.equal(new Set(group).size, group.length, group.join());
    }
  });
});
