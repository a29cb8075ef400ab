import assert from "node:assert/strict";
import { test } from "node:test";
import { memoiseLast } from "../../../src/site/memoise.ts";

test("makes a value once for uses in a row, and again after another one", () => {
  const made: string[] = [];
  const value = memoiseLast((name: string, room: object) => {
    made.push(name);
    return { name, room };
  });
  const [room, other] = [{}, {}];
  assert.equal(value("a", room), value("a", room));
  assert.notEqual(value("a", other), value("a", room));
  assert.equal(value("b", room).name, "b");
  assert.equal(value("a", room).name, "a");
  assert.deepEqual(made, ["a", "a", "b", "a"]);
});
