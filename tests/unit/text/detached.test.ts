import assert from "node:assert/strict";
import { test } from "node:test";
import { detached } from "../../../src/text/detached.ts";

test("keeps every value and the identity of objects", () => {
  const shared = { file: "a-long-name-of-a-picture.jpg" };
  const value = {
    title: "A title that is longer than thirteen characters",
    list: [shared, 1, undefined, null],
    shared,
  };
  const before = structuredClone(value);
  const after = detached(value);
  assert.equal(after, value);
  assert.equal(after.list[0], shared);
  assert.deepEqual(after, before);
});

test("keeps a text whose surrogate pair is broken", () => {
  const text = `half of a pair: \ud83d, and æøå – 字`;
  assert.equal(detached(text), text);
});
