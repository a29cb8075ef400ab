import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readEntries, withTopics } from "../../../assets/js/search/index/entries.ts";
import { facetsOf, topicListsOf } from "../../../src/search/facets.ts";
import { row } from "./records.ts";

const beside = { topicFile: "topics", countFiles: 0 };

describe("the facets of an index", () => {
  it("can have more than 125,000 releases", () => {
    const count = 140_000;
    const records = Array.from({ length: count }, (_, number) =>
      row(number, number < count - 1 ? "2025-12-31" : "2026-01-02"),
    );
    const entries = readEntries(facetsOf(records, beside), "nb");
    assert.equal(entries.length, count);
    assert.equal(entries[0]?.day, "2025-12-31");
    assert.deepEqual(entries.at(-1), {
      kind: "release",
      day: "2026-01-02",
      values: { type: ["news"], publisher: ["org"], topic: [], year: ["2026"], language: ["nb"] },
    });
  });

  it("hold the topics of each release, the most frequent topics first", () => {
    const topics = [["havn", "fisk"], [], ["fisk"], ["klima", "havn", "fisk"]];
    const records = topics.map((ids, number) => ({ ...row(number), topics: ids.map((id) => ({ id, name: id })) }));
    const facets = facetsOf(records, beside);
    const entries = withTopics(readEntries(facets, "nb"), facets.topic, topicListsOf(records));
    assert.deepEqual(
      entries.map(({ values }) => values.topic),
      [["fisk", "havn"], [], ["fisk"], ["fisk", "havn", "klima"]],
    );
  });

  it("hold the kind of each record and the start of each event", () => {
    const page = { kind: "page" as const, url: "om/", topics: [] };
    const entries = readEntries(facetsOf([row(0), { ...row(1), event: "2026-02-01T10:00" }, page], beside), "nb");
    assert.deepEqual(
      entries.map(({ kind, event, day }) => [kind, event, day]),
      [
        ["release", undefined, "2026-01-01"],
        ["release", "2026-02-01T10:00", "2026-01-01"],
        ["page", undefined, ""],
      ],
    );
  });
});
