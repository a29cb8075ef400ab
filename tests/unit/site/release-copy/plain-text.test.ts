import assert from "node:assert/strict";
import { test } from "node:test";
import { plainTextOutput } from "../../../../src/formats/release-copy/text-output.ts";
import { noticeLines, plainText } from "../../../../src/site/release-copy/plain-text.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { badRoom, releaseNamed } from "../../fixtures/rooms.ts";

test("writes every paragraph as one line, however long it is", () => {
  const long = "ord ".repeat(100).trim();
  const releases = {
    "2026/2026-03-01-a.md": `---\ntitle: A\ndate: 2026-03-01 08:00\n---\n${long}\nog mer\n\n- ${long}\n`,
  };
  const room = publicationOf({ releases });
  const lines = plainText(releaseNamed(room, "-a"), room).split("\n");
  assert.ok(lines.includes(`${long} og mer`));
  assert.ok(lines.includes(`- ${long}`));
});

test("has no control characters", () => {
  const room = badRoom();
  for (const { content, path } of plainTextOutput.files(room)) {
    assert.doesNotMatch(String(content), /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE]/u, path);
    assert.doesNotThrow(() => encodeURI(String(content)), `${path} has half a character`);
  }
});

test("uses English words for a language without interface strings", () => {
  const releases = {
    "2026/2026-03-01-a.md": "---\ntitle: Titel\ndate: 2026-03-01 08:00\nfacts: [{ label: a, value: b }]\n---\nText.\n",
  };
  const room = publicationOf({ releases, languages: ["de"] });
  assert.match(plainText(releaseNamed(room, "-a", "de"), room), /\nFacts\n\na: b\n/);
});

test("states in a preview that the release is not public yet", () => {
  const releases = { "2026/2026-03-01-a.md": "---\ntitle: Utkast\ndate: 2026-03-01 08:00\ndraft: true\n---\nTekst.\n" };
  const room = publicationOf({ releases, preview: true });
  assert.match(plainText(releaseNamed(room, "-a"), room), /^IKKE OFFENTLIG ENNÅ/);
});

test("has no notices for a release as it was published", () => {
  const releases = { "2026/2026-03-01-a.md": "---\ntitle: A\ndate: 2026-03-01 08:00\n---\nTekst.\n" };
  const room = publicationOf({ releases });
  assert.deepEqual(noticeLines(releaseNamed(room, "-a"), room), []);
});

test("gives the times of notices as precisely as they are written", () => {
  const room = publicationOf({
    releases: {
      "2026/2026-03-01-a.md": `---
title: A
date: 2026-03-01 08:00
corrections: [{ date: 2026-03-02 08:00, note: "Tallet\\ner 3." }, { date: 2026-03-03, note: Nytt sted. }]
---
B
`,
    },
  });
  assert.deepEqual(noticeLines(releaseNamed(room, "-a"), room), [
    "Rettet 3. mars 2026: Nytt sted.",
    "Rettet 2. mars 2026 kl. 08:00: Tallet er 3.",
  ]);
});
