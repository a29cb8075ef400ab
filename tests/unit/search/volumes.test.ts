import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { divideIntoVolumes } from "../../../src/search/volumes/divide.ts";
import { row } from "./records.ts";

describe("the volumes of an index", () => {
  const limits = { older: 40, newest: 30, most: 60, mask: 7 };
  const entries = (count: number) => Array.from({ length: count }, (_, number) => ({ row: row(number) }));
  const page = { row: { kind: "page" as const, url: "om/", topics: [] } };
  const sizes = (count: number) => divideIntoVolumes(entries(count), limits).map((volume) => volume.length);

  it("are one for up to 13,000 releases", () => {
    assert.deepEqual(sizes(69), [69]);
    assert.deepEqual(divideIntoVolumes(entries(12_999)).length, 1);
  });

  it("are of a size between the limits, and hold everything in order", () => {
    const volumes = divideIntoVolumes([...entries(500), page], limits);
    const older = volumes.slice(0, -1).map((volume) => volume.length);
    assert.ok(older.length > 5 && older.every((size) => size >= 40 && size <= 60), older.join());
    assert.ok((volumes.at(-1)?.length ?? 0) > 30);
    assert.deepEqual(volumes.flat(), [...entries(500), page]);
  });

  it("keep their borders when a release is removed from an old one", () => {
    const all = entries(500);
    const lasts = (some: typeof all) => divideIntoVolumes(some, limits).map((volume) => volume.at(-1)?.row.url);
    assert.deepEqual(lasts(all.toSpliced(3, 1)).slice(2), lasts(all).slice(2));
  });

  it("count only releases, not pages, for the size of the newest", () => {
    assert.deepEqual(divideIntoVolumes([...entries(69), page, page, page, page], limits).length, 1);
  });
});
