import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allEnded, limiter } from "../../../src/runtime/limiter.ts";

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("limiter", () => {
  it("runs at most the given number of tasks at once, and returns results in the order of the items", async () => {
    let [running, most] = [0, 0];
    const results = await limiter(3).map([5, 4, 3, 2, 1], async (item) => {
      most = Math.max(most, ++running);
      for (let turns = 0; turns < item; turns++) await turn();
      running--;
      return item * 10;
    });
    assert.deepEqual(results, [50, 40, 30, 20, 10]);
    assert.equal(most, 3);
  });

  it("runs one task at a time for a limit of 0", async () => {
    assert.deepEqual(await limiter(0).map([1, 2], (item) => Promise.resolve(item)), [1, 2]);
  });

  it("starts no task after a failure, and fails when running tasks have ended", async () => {
    const [started, ended]: [number[], number[]] = [[], []];
    const work = limiter(2).map([1, 2, 3, 4], async (item) => {
      started.push(item);
      if (item === 1) throw new Error("one is broken");
      for (let turns = 0; turns < 5; turns++) await turn();
      ended.push(item);
    });
    await assert.rejects(work, /one is broken/);
    assert.deepEqual([started, ended], [[1, 2], [2]]);
  });
});

describe("allEnded", () => {
  it("fails with the first failure, after all have ended", async () => {
    let hasEnded = false;
    const slow = turn().then(() => (hasEnded = true));
    await assert.rejects(allEnded<unknown>([Promise.reject(new Error("first")), slow]), /first/);
    assert.ok(hasEnded);
  });
});
