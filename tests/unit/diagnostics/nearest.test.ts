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
  it(`${written} ${meant ? `is taken for ${meant}` : "is taken for nothing"}`, () =>
    assert.equal(nearest(written, KEYS), meant));
