import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isSearch, readState, toggled, withoutChoices, writeState } from "../../../assets/js/search/state.ts";

describe("the address of a search", () => {
  const addresses: readonly string[] = [
    "",
    "?q=kaier+og+havner",
    "?type=news&type=report&publisher=org&topic=havn&year=2026&language=nb&language=en",
    "?q=%C3%85lesund&sort=date&page=3",
  ];
  for (const address of addresses)
    it(`is the same after reading and writing: ${address || "(empty)"}`, () => {
      assert.equal(writeState(readState(address)), address);
    });

  const odd: readonly (readonly [address: string, read: string, remark: string])[] = [
    ["?q=++kai+++", "?q=kai", "spaces around"],
    ["?q=kai&sort=upside-down", "?q=kai", "an unknown order"],
    ["?q=kai&page=-2", "?q=kai", "a negative page"],
    ["?q=kai&page=9000000", "?q=kai&page=100000", "more pages than any archive has"],
    ["?q=kai&type=news&type=news", "?q=kai&type=news", "a choice made twice"],
    ["?q=kai&utm_source=x", "?q=kai", "parameters of other programs"],
  ];
  for (const [address, read, remark] of odd)
    it(`${address} is read as ${read}: ${remark}`, () => {
      assert.equal(writeState(readState(address)), read);
    });

  it("returns to the first page after a choice", () => {
    const state = readState("?q=kai&page=3");
    assert.equal(writeState(toggled(state, "topic", "havn", true)), "?q=kai&topic=havn");
    assert.equal(writeState(toggled(readState("?q=kai&topic=havn"), "topic", "havn", false)), "?q=kai");
    assert.equal(writeState(withoutChoices(readState("?q=kai&topic=havn&year=2026"))), "?q=kai");
  });

  it("is a search when there are words or something is chosen", () => {
    assert.equal(isSearch(readState("?sort=date")), false);
    assert.equal(isSearch(readState("?q=kai")), true);
    assert.equal(isSearch(readState("?year=2026")), true);
  });
});
