import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readEntries } from "../../../assets/js/search/index/entries.ts";
import { facetsOf } from "../../../src/search/facets.ts";
import { record } from "./records.ts";

describe("the facets of an index", () => {
  it("hold more than 125,000 releases", () => {
    const count = 140_000;
    const records = Array.from({ length: count }, (_, number) =>
      record(number, number < count - 1 ? "2025-12-31" : "2026-01-02"),
    );
    const entries = readEntries(facetsOf(records), "nb");
    assert.equal(entries.length, count);
    assert.equal(entries[0]?.day, "2025-12-31");
    assert.deepEqual(entries.at(-1), {
      isPage: false,
      day: "2026-01-02",
      values: { type: ["news"], publisher: ["org"], topic: [], year: ["2026"], language: ["nb"] },
    });
  });
});
