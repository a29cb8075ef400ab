import assert from "node:assert/strict";
import { test } from "node:test";
import { llmsTxtOutput } from "../../../../src/formats/host/llms-txt.ts";
import { publicationOf, type RoomFixture } from "../../fixtures/room.ts";
import { badRoom } from "../../fixtures/rooms.ts";

function text(fixture: RoomFixture): string | undefined {
  const [file] = llmsTxtOutput.files(publicationOf(fixture));
  return file && String(file.content);
}

const RELEASES = {
  "2026/2026-03-01-a.md":
    "---\ntitle: Ti båter\ndate: 2026-03-01 08:00\ncorrections: [{ date: 2026-03-02, note: Ti. }]\n---\nB\n",
  "2026/2026-03-02-b.md": "---\ntitle: Borte\ndate: 2026-03-02\nwithdrawn: { date: 2026-03-03, reason: C. }\n---\nD\n",
};

test("names the press room, its newest releases as Markdown, and where all of them are", () => {
  assert.equal(
    text({ languages: ["nb"], site: "description: Alt om båtene.\n", releases: RELEASES }),
    `# Presserom

> Alt om båtene.

Ved siden av hver melding ligger samme tekst som Markdown (index.md), som ren tekst (index.txt) og som IPTC ninjs (index.json).

## Siste meldinger

- [Rettet: Ti båter](https://presse.example.no/2026/a/index.md): 1. mars 2026 kl. 08:00. Rettet 2. mars 2026: Ti. B

## Alle meldinger

- [Alle meldinger](https://presse.example.no/releases/)
- [Alle meldinger (JSON)](https://presse.example.no/releases/releases.json)
- [Pressekontakter](https://presse.example.no/contacts/)
`,
  );
});

test("has a part for each language", () => {
  const found = text({ languages: ["nb", "en"], releases: RELEASES });
  assert.match(found ?? "", /## Siste meldinger \(norsk bokmål\)/i);
  assert.match(found ?? "", /## Latest releases \(English\)/);
  assert.match(found ?? "", /presse\.example\.no\/en\/releases\/releases\.json/);
});

test("is not written for a preview", () => assert.equal(text({ releases: RELEASES, preview: true }), undefined));

test("has one line for each release, whatever its texts are", () => {
  for (const { content } of llmsTxtOutput.files(badRoom()))
    for (const line of String(content)
      .split("\n")
      .filter((line) => line.startsWith("- ")))
      assert.match(line, /^- \[.*\]\(https:/);
});
