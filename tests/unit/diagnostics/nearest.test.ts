import assert from "node:assert/strict";
import { it } from "node:test";
import { nearest } from "../../../src/diagnostics/nearest.ts";

const KEYS = ["title", "slug", "date", "lead", "topics", "contacts", "corrections"];

for (const [written, meant] of [
  ["titel", "title"],
  ["tittle", "title"],
  ["contact", "contacts"],
  ["Lead", "lead"],
  ["dato", "date"],
  ["correctoins", "corrections"],
  ["weather", undefined],
  ["x", undefined],
] as const)
  it(meant ? `suggests ${meant} for ${written}` : `suggests nothing for ${written}`, () =>
    assert.equal(nearest(written, KEYS), meant),
  );
