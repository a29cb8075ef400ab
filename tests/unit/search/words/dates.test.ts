import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nameOfDate, readDate } from "../../../../assets/js/search/words/dates.ts";
import { viewContext } from "../../../../src/site/view-context.ts";
import { searchPage } from "../../../../src/site/models/search-page.ts";
import { publicationOf } from "../../fixtures/room.ts";

const publication = publicationOf({ languages: ["nb", "en", "fi", "zh-Hans"] });
const patterns = (language: string) => searchPage(viewContext(language, publication)).settings;

describe("a date that is searched", () => {
  const cases: readonly (readonly [words: string, language: string, date: string | undefined])[] = [
    ["2026", "nb", "2026"],
    ["mars 2026", "nb", "2026-03"],
    ["Mar 2026", "nb", "2026-03"],
    ["12. mars 2026", "nb", "2026-03-12"],
    ["1. januar 2024", "nb", "2024-01-01"],
    ["12.3.2026", "nb", "2026-03-12"],
    ["2026-03-12", "nb", "2026-03-12"],
    ["2026-03", "nb", "2026-03"],
    ["12 March 2026", "en", "2026-03-12"],
    ["March 12, 2026", "en", "2026-03-12"],
    ["12. maaliskuuta 2026", "fi", "2026-03-12"],
    ["maaliskuu 2026", "fi", "2026-03"],
    ["31. februar 2026", "nb", undefined],
    ["2026-13", "nb", undefined],
    ["mars", "nb", undefined],
    ["12. mars", "nb", undefined],
    ["rapport 2026", "nb", undefined],
    ["mars 2026 havn", "nb", undefined],
    ["2026 2027", "nb", undefined],
  ];
  for (const [words, language, date] of cases)
    it(`${words} is ${date ?? "none"} in ${language}`, () => assert.equal(readDate(words, patterns(language)), date));

  it("has a name as precise as it is", () => {
    const names = ["2026", "2026-03", "2026-03-12"].map((date) => nameOfDate(date, patterns("nb")));
    assert.deepEqual(names, ["2026", "mars 2026", "12. mars 2026"]);
  });
});
