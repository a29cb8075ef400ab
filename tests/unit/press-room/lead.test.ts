import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { publicationOf } from "../fixtures/room.ts";

function summaryOf(body: string, lines = ""): string {
  const text = `---\ntitle: Ny kai i havna\ndate: 2026-03-12 08:00\n${lines}---\n${body}\n`;
  const { pressRoom } = publicationOf({ releases: { "2026/a.md": text } });
  return pressRoom.editions[0]?.releases[0]?.summary ?? "none";
}

describe("the summary of a release without a lead", () => {
  it("is the first paragraph", () => assert.equal(summaryOf("Kaia er åpen.\n\nMer."), "Kaia er åpen."));

  it("is cut at a word after about 300 characters", () => {
    const summary = summaryOf("Kaia er åpen for alle. ".repeat(3000));
    assert.match(summary, /^Kaia er åpen for alle\. .*[^\s,.]…$/);
    assert.ok(summary.length <= 301 && summary.length > 280, String(summary.length));
    assert.match("Kaia er åpen for alle. ".repeat(3000).slice(summary.length - 1), /^[ .]/);
  });

  it("is cut between characters in languages without spaces", () => {
    assert.equal(summaryOf("港".repeat(900)).length, 301);
    assert.equal(Array.from(summaryOf("🏖".repeat(900))).length, 301);
  });

  it("is empty if it repeats the title", () => assert.equal(summaryOf("**Ny kai i havna!**\n\nMer."), ""));

  it("is the whole lead if there is one", () => {
    const lead = "Lang ingress. ".repeat(60).trim();
    assert.equal(summaryOf("Tekst.", `lead: ${lead}\n`), lead);
  });
});
