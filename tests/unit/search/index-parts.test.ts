import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { divideIntoParts } from "../../../src/search/index-parts.ts";
import { record } from "./records.ts";

describe("the parts of an index", () => {
  const sizes = (years: Readonly<Record<string, number>>): number[] =>
    divideIntoParts(
      Object.entries(years).flatMap(([year, count]) => Array.from({ length: count }, () => record(0, `${year}-05-01`))),
      { fewest: 10, most: 30 },
    ).map((part) => part.length);

  const cases: readonly (readonly [
    years: Readonly<Record<string, number>>,
    sizes: readonly number[],
    remark: string,
  ])[] = [
    [{}, [], "nothing"],
    [{ 2020: 3 }, [3], "few releases are one part"],
    [{ 2020: 12, 2021: 15 }, [12, 15], "a year each"],
    [{ 2020: 4, 2021: 5, 2022: 6, 2023: 2 }, [15, 2], "small years together"],
    [{ 2020: 70, 2021: 5 }, [30, 30, 10, 5], "a large year is divided"],
  ];
  for (const [years, expected, remark] of cases)
    it(`${remark}: ${JSON.stringify(years)} → ${expected.join(" + ")}`, () => {
      assert.deepEqual(sizes(years), expected);
    });

  it("stay as they are when a release is added at the end", () => {
    const before = sizes({ 2020: 12, 2021: 15, 2022: 3 });
    assert.deepEqual(sizes({ 2020: 12, 2021: 15, 2022: 4 }).slice(0, -1), before.slice(0, -1));
  });
});
