import assert from "node:assert/strict";
import { it } from "node:test";
import { beside } from "../../../src/build/beside.ts";

it("aborts the work and waits until it has ended", async () => {
  let hasEnded = false;
  const work = beside(
    (signal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => {
          setImmediate(() => {
            hasEnded = true;
            reject(new Error("aborted"));
          });
        });
      }),
  );
  await work.stop();
  assert.ok(hasEnded);
  await assert.rejects(work.result, /aborted/);
});

it("keeps a failure until the result is awaited", async () => {
  const work = beside(() => Promise.reject(new Error("no index")));
  // An unhandled rejection would fail the test here.
  await new Promise((resolve) => setImmediate(resolve));
  await assert.rejects(work.result, /no index/);
  await work.stop();
});
