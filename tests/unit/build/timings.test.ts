import assert from "node:assert/strict";
import { it } from "node:test";
import { Timings } from "../../../src/build/timings.ts";

it("records the seconds of each stage, also of one that fails", async () => {
  let now = 0;
  const timings = new Timings({ clock: () => now });
  await timings.stage("read", () => void (now += 1500));
  await assert.rejects(
    timings.stage("pages", () => {
      now += 500;
      throw new Error("a component failed");
    }),
    /a component failed/,
  );
  timings.note("search", 3);
  assert.deepEqual(timings.stages, [
    { name: "read", seconds: 1.5 },
    { name: "pages", seconds: 0.5 },
    { name: "search", seconds: 3 },
  ]);
  assert.equal(timings.total, 2);
});

it("counts the seconds of a build from its own beginning in a process that has built before", () => {
  assert.equal(new Timings({ clock: () => 90_000, began: 88_500 }).total, 1.5);
});

it("keeps the slowest items, the slowest first", () => {
  let now = 0;
  const timings = new Timings({ clock: () => now, slowest: 2 });
  for (let page = 0; page < 1000; page++) timings.item(`/${page}/`, () => (now += (page * 7) % 1000));
  assert.deepEqual(timings.slowest, [
    { name: "/857/", seconds: 0.999 },
    { name: "/714/", seconds: 0.998 },
  ]);
});

it("returns the result of an item, and measures none unless asked to", () => {
  const timings = new Timings();
  assert.equal(
    timings.item("/a/", () => "html"),
    "html",
  );
  assert.deepEqual(timings.slowest, []);
});
