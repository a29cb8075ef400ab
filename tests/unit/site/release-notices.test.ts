import assert from "node:assert/strict";
import { test } from "node:test";
import { releaseNotices } from "../../../src/site/release-notices.ts";
import { publicationOf } from "../fixtures/room.ts";
import { releaseNamed } from "../fixtures/rooms.ts";

function release(lines: string, preview = false) {
  const text = `---\ntitle: A\ndate: 2026-03-01 08:00\n${lines}---\nB\n`;
  return releaseNamed(publicationOf({ releases: { "2026/2026-03-01-a.md": text }, preview }), "-a");
}

const CORRECTIONS =
  'corrections: [{ date: 2026-03-02 08:00, note: "Tallet\\ner 3." }, { date: 2026-03-03, note: Nytt sted. }]\n';

test("a release that is held back says why, beside its corrections", () => {
  const held = release(`draft: true\n${CORRECTIONS}`, true);
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
