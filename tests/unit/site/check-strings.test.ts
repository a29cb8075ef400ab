import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readOwnStrings, textsOf } from "../../../src/press-room/own-strings.ts";
import { checkStrings } from "../../../src/site/check-strings.ts";
import { STRING_KEYS, stringsFor } from "../../../src/site/strings.ts";
import { inEnglish } from "../fixtures/in-english.ts";

function reportOn(files: Readonly<Record<string, string>>): readonly string[] {
  const { strings, diagnostics } = readOwnStrings(new Map(Object.entries(files)), { languages: ["nb", "de"] });
  return [...diagnostics, ...checkStrings(strings)].map(inEnglish);
}

/** The file, its text, the beginning of the expected line, and words in it. */
const BAD: readonly (readonly [what: string, file: string, text: string, place: string, ...words: string[]])[] = [
  ["an unknown key", "nb.yaml", "a.b: x\nlayout.skipp: Til teksten\n", "nb.yaml:2:1", 'Did you mean "layout.skip"?'],
  ["a placeholder that has no value", "nb.yaml", 'list.year: "Fra {aar}"\n', "nb.yaml:1:1", "{aar}", "{year}"],
  ["a placeholder that is left out", "nb.yaml", "list.year: Fra i fjor\n", "nb.yaml:1:1", "lacks {year}"],
  ["one form of a plural", "nb.yaml", "releases.count.one: Én\n", "nb.yaml:1:1", '"releases.count.other" is missing'],
  ["a key without a text", "nb.yaml", "layout.skip:\n", "nb.yaml:1:1", "needs a text"],
  ["a key with a list", "nb.yaml", "layout.skip: [a, b]\n", "nb.yaml:1:1", "needs a text"],
  ["a list", "nb.yaml", "- a\n", "nb.yaml:1:1", "has no strings"],
  ["YAML that cannot be read", "nb.yaml", 'layout.skip: "a\n', "nb.yaml:1:", "[front-matter-syntax]"],
  ["a language that the press room does not have", "sv.yaml", "layout.skip: a\n", "sv.yaml:1:1", '"sv"'],
  [
    "a part of a language that the program does not have",
    "de.json",
    '{ "layout.skip": "a" }',
    "de.json:1:1",
    "missing: ",
  ],
];

describe("own strings", () => {
  for (const [what, file, text, place, ...words] of BAD)
    it(`are reported at their place if they have ${what}`, () => {
      const lines = reportOn({ [file]: text });
      const line = lines.at(-1) ?? "";
      assert.ok(line.startsWith(`pressroom/locales/${place}`), lines.join("\n"));
      for (const word of words) assert.ok(line.includes(word), line);
    });

  it("are reported if a language has two files", () => {
    const [line = "", ...others] = reportOn({ "nb.json": "{}", "nb.yaml": "layout.skip: a\n" });
    assert.deepEqual(others, []);
    assert.match(line, /^pressroom\/locales\/nb\.yaml:1:1 error pressroom\/locales\/nb\.json has strings in nb, too\./);
  });

  it("make a language that the program does not have, if all are there", () => {
    const text = JSON.stringify({ ...STRING_KEYS, "layout.skip": "Zum Inhalt" });
    assert.deepEqual(reportOn({ "de.json": text }), []);
    const { strings } = readOwnStrings(new Map([["de.json", text]]), { languages: ["de"] });
    const { t, borrowed, language } = stringsFor("de", { strings: textsOf(strings) });
    assert.deepEqual([t("layout.skip"), borrowed, language], ["Zum Inhalt", false, "de"]);
  });

  it("replace those of one language only", () => {
    const site = { strings: { nb: { "layout.skip": "Rett til teksten" } } };
    assert.equal(stringsFor("nb", site).t("layout.skip"), "Rett til teksten");
    assert.notEqual(stringsFor("nn", site).t("layout.skip"), "Rett til teksten");
    assert.equal(stringsFor("nb", site).t("layout.menu"), stringsFor("nb", { strings: {} }).t("layout.menu"));
  });
});
