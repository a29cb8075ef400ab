import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shardsOf } from "../../../../src/build/known-releases/shards.ts";

const paths = Array.from({ length: 3_000 }, (_, index) => `2026/release-${String(index).padStart(4, "0")}.md`);

describe("shards of releases", () => {
  it("have every path once, in order, with some hundred paths each", () => {
    const shards = shardsOf(paths);
    assert.deepEqual(
      shards.flatMap((shard) => shard.paths),
      paths,
    );
    assert.ok(shards.length > 10 && shards.length < 60, `${shards.length} shards`);
  });

  it("stay the same, except for one or two, when a release is added or removed", () => {
    const before = new Set(shardsOf(paths).map((shard) => JSON.stringify(shard)));
    for (const at of [0, 700, 1_500, 2_999]) {
      const without = shardsOf(paths.toSpliced(at, 1)).filter((shard) => !before.has(JSON.stringify(shard)));
      assert.ok(without.length <= 1, `${without.length} shards changed without ${paths[at] ?? ""}`);
      const more = shardsOf(paths.toSpliced(at, 0, `2026/new-${at}.md`));
      const changed = more.filter((shard) => !before.has(JSON.stringify(shard)));
      assert.ok(changed.length <= 2, `${changed.length} shards changed with a new release before ${paths[at] ?? ""}`);
    }
  });

  it("are none without releases", () => {
    assert.deepEqual(shardsOf([]), []);
  });
});
