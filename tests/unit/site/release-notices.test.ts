import assert from "node:assert/strict";
import { test } from "node:test";
import { noticeLines, releaseNotices } from "../../../src/site/release-notices.ts";
import { OSLO, publicationOf } from "../fixtures/room.ts";
import { releaseNamed } from "../fixtures/rooms.ts";

function release(lines: string, preview = false) {
  const text = `---\ntitle: A\ndate: 2026-03-01 08:00\n${lines}---\nB\n`;
  return releaseNamed(publicationOf({ releases: { "2026/2026-03-01-a.md": text }, preview }), "-a");
}

const CORRECTIONS =
  'corrections: [{ date: 2026-03-02 08:00, note: "Tallet\\ner 3." }, { date: 2026-03-03, note: Nytt sted. }]\n';

test("a release in order has no notices", () => {
  assert.deepEqual(noticeLines(release(""), OSLO), []);
});

test("notices are lines: withdrawn first, then corrections, newest first, as precise as they are written", () => {
  const lines = noticeLines(release(`${CORRECTIONS}withdrawn: { date: 2026-03-04 09:00, reason: Feil sak. }\n`), OSLO);
  assert.equal(lines.length, 3);
  assert.match(lines[0] ?? "", /4\. mars 2026 kl\. 09:00.*Feil sak\./);
  assert.equal(lines[1], "Rettet 3. mars 2026: Nytt sted.");
  assert.equal(lines[2], "Rettet 2. mars 2026 kl. 08:00: Tallet er 3.");
});

test("a release that is held back says so first, in a preview", () => {
  const held = release(`draft: true\n${CORRECTIONS}`, true);
  const lines = noticeLines(held, OSLO);
  assert.equal(lines.length, 3);
  assert.doesNotMatch(lines[0] ?? "", /Rettet/);
  const { held: reason, corrections } = releaseNotices(held, ({ iso }, style) => ({ iso, text: style }));
  assert.equal(typeof reason, "string");
  assert.deepEqual(
    corrections.map(({ date }) => date),
    [
      { iso: "2026-03-03T00:00:00+01:00", text: "date-time" },
      { iso: "2026-03-02T08:00:00+01:00", text: "date-time" },
    ],
  );
});
