import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isSettled } from "../../../src/runtime/settled-file.ts";

describe("a file is settled", () => {
  it("a tenth of a second after its last change where times have fractions", () => {
    assert.equal(isSettled(1_000_000.25, 1_000_050), false);
    assert.equal(isSettled(1_000_000.25, 1_000_150), true);
  });

  it("two seconds after its last change where times are whole seconds", () => {
    assert.equal(isSettled(1_000_000, 1_001_500), false);
    assert.equal(isSettled(1_000_000, 1_002_001), true);
  });

  it("not if its time is in the future", () => {
    assert.equal(isSettled(2_000_000.5, 1_000_000), false);
  });
});
