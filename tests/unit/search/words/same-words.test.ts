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

describe("the versions of a search with synonyms", () => {
  const cases: readonly (readonly [words: string, versions: readonly string[], remark: string])[] = [
    ["ferge", ["ferge", "ferje"], "one spelling includes the other"],
    ["ferja", ["ferja", "ferga"], "and the reverse"],
    ["Fergeleiet", ["Fergeleiet", "ferjeleiet"], "longer words that begin with it"],
    ["ny ferge", ["ny ferge", "ny ferje"], "with other words"],
    ["uke", ["uke", "veke"], "a short word"],
    ["ukeblad", ["ukeblad"], "no longer words that begin with a short one"],
    ["reiarlag", ["reiarlag", "rederi"], "synonyms of the site, with any accents"],
    ["sjukehus", ["sjukehus", "sykehus"], "Nynorsk and Bokmål"],
    ["kai", ["kai"], "none for a word without synonyms"],
    ["e-ferge", ["e-ferge"], "none for a word with a hyphen"],
  ];
  for (const [words, expected, remark] of cases)
    it(`for ${words}: ${expected.join(", ")}: ${remark}`, () => assert.deepEqual(versions(words), expected));

  it("do not use the program's Norwegian synonyms in another language", () => {
    assert.deepEqual(versions("ferge", "en"), ["ferge"]);
    assert.deepEqual(versions("rederi", "en"), ["rederi", "reiarlag"]);
  });

  it("are at most six", () => {
    assert.equal(versions("ferge vei uke valg").length, 6);
  });

  it("come from groups of at least two different words", () => {
    for (const group of NORWEGIAN_WORDS) {
      assert.ok(group.length > 1, group.join());
      assert.equal(new Set(group).size, group.length, group.join());
    }
  });
});
