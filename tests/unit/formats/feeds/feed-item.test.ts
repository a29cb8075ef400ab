import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { feedItem } from "../../../../src/formats/feeds/feed-item.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { releaseNamed } from "../../fixtures/rooms.ts";

function itemOf(lines: string) {
  const text = `---\ntitle: Ti båter\ndate: 2026-03-01 08:00\nlead: Båtene går.\n${lines}---\nTekst.\n`;
  const room = publicationOf({ releases: { "2026/2026-03-01-a.md": text } });
  return feedItem(releaseNamed(room, "-a"), room);
}

const CORRECTED =
  "corrections: [{ date: 2026-03-02 09:00, note: Ti, ikke ni. }, { date: 2026-03-01 10:00, note: A. }]\n".replace(
    "Ti, ikke ni.",
    '"Ti, ikke ni."',
  );

describe("a release in all feeds", () => {
  it("has its title and lead as written", () => {
    const { title, summary } = itemOf("");
    assert.deepEqual([title, summary], ["Ti båter", "Båtene går."]);
  });

  it("says in its title that it is corrected, and begins its summary with the newest correction", () => {
    const { title, summary } = itemOf(CORRECTED);
    assert.deepEqual([title, summary], ["Rettet: Ti båter", "Rettet 2. mars 2026 kl. 09:00: Ti, ikke ni. Båtene går."]);
  });

  it("has the text for sharing as its summary, after a correction", () => {
    assert.equal(itemOf("socialText: Ti nye båter\n").summary, "Ti nye båter");
    assert.equal(
      itemOf(`socialText: Ti nye båter\n${CORRECTED}`).summary,
      "Rettet 2. mars 2026 kl. 09:00: Ti, ikke ni. Ti nye båter",
    );
  });
});
