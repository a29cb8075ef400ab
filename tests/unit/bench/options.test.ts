import assert from "node:assert/strict";
import { it } from "node:test";
import { readOptions, usage } from "../../bench/options.ts";

it("measures cold builds of two sizes against both Hugo sites by default", () => {
  const { counts, again, builds, preview, sites } = readOptions([]);
  assert.deepEqual(
    { counts, again, builds, preview, sites },
    { counts: [1000, 10_000], again: [], builds: true, preview: false, sites: ["small", "whole"] },
  );
});

it("measures the chosen cases, in the order of their edits", () => {
  const { again, builds, preview } = readOptions(["--cases", "title,body,unchanged"]);
  assert.deepEqual({ again, builds, preview }, { again: ["unchanged", "body", "title"], builds: true, preview: false });
  assert.equal(readOptions(["--cases", "preview"]).builds, false);
});

it("measures every case that the usage names for --cases all", () => {
  const { again, preview, plainPagefind } = readOptions(["--cases=all"]);
  assert.deepEqual(again, ["unchanged", "body", "title", "added", "publisher"]);
  assert.ok(preview && plainPagefind);
  for (const name of [...again, "cold", "preview", "pagefind"]) assert.match(usage, new RegExp(`^ +${name} `, "m"));
});

const wrong: readonly (readonly [argument: string, message: RegExp])[] = [
  ["--cases=warm", /^Error: --cases takes cold, .*, not "warm"\.$/],
  ["--hugo=large", /^Error: --hugo takes small, whole, not "large"\.$/],
  ["--runs=0", /^Error: --runs takes whole numbers from 1, not "0"\.$/],
  ["--count=many", /^Error: --count takes whole numbers from 0, not "many"\.$/],
];

for (const [argument, message] of wrong)
  it(`refuses ${argument} in a sentence`, () => {
    assert.throws(() => readOptions([argument]), message);
  });
