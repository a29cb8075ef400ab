import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTime } from "../../../src/time/dates.ts";
import { impossibleDay, suggestTime, suggestTimeOn } from "../../../src/time/suggest-time.ts";

describe("a time written in another way", () => {
  for (const [written, meant] of [
    ["12.03.2026", "2026-03-12"],
    ["12.3.2026 8.39", "2026-03-12 08:39"],
    ["12/3/2026 08:39:09", "2026-03-12 08:39:09"],
    ["2026-3-12", "2026-03-12"],
    ["2026-03-12 8:39", "2026-03-12 08:39"],
    ["2026-03-12 8.39", "2026-03-12 08:39"],
    ["2026-03-12 kl. 08.39", "2026-03-12 08:39"],
    ["2026/03/12", "2026-03-12"],
    ["12. mars 2026 kl. 8.39", "2026-03-12 08:39"],
    ["torsdag 12. mars 2026", "2026-03-12"],
    ["17. mai 2026", "2026-05-17"],
    ["12 oktober 2026 klokken 15:00", "2026-10-12 15:00"],
    ["March 12, 2026 at 8:39", "2026-03-12 08:39"],
    ["1. des. 2026", "2026-12-01"],
  ] as const)
    it(`suggests ${meant} for ${written}`, () => {
      assert.equal(suggestTime(written), meant);
      assert.ok(readTime(meant, "Europe/Oslo").ok);
    });

  for (const written of ["tomorrow", "31.02.2026", "12.03.26", "2026-03-12 25:00", "12. foo 2026", "2026-13-01", ""])
    it(`suggests nothing for ${written || "an empty text"}`, () => assert.equal(suggestTime(written), undefined));
});

it("suggests a clock time alone on a given day", () => {
  assert.equal(suggestTimeOn("2026-03-12", "kl. 8.39"), "2026-03-12 08:39");
  for (const other of ["", "25:00", "8:39 2026", "12.03.2026"])
    assert.equal(suggestTimeOn("2026-03-12", other), undefined);
});

it("returns how many days a month has", () => {
  assert.deepEqual(impossibleDay("2026-02-30 10:00"), { year: "2026", month: 2, days: 28 });
  assert.equal(impossibleDay("2024-02-30")?.days, 29);
  assert.equal(impossibleDay("2026-03-12 8:39"), undefined);
});
