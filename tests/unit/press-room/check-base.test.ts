import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type BaseContent, checkAgainstBase } from "../../../src/press-room/check-base.ts";
import { at, readingOf } from "../fixtures/room.ts";

const FILE = "releases/2026/a.md";
const NOW = at("2026-03-20 12:00");

const release = (body: string, lines = "date: 2026-03-12 08:39"): string =>
  `---\ntitle: En\n${lines}\n---\n\n${body}\n`;

function rules(now: string, base: BaseContent): readonly string[] {
  const { readable } = readingOf({ releases: { [FILE]: now } });
  assert.ok(readable);
  return checkAgainstBase(readable, base, NOW, () => now).map(({ rule, line }) => `${line} ${rule}`);
}

const changedFrom = (text: string): BaseContent => ({ added: new Set(), changed: new Map([[FILE, text]]) });
const NEW: BaseContent = { added: new Set([FILE]), changed: new Map() };

describe("a published text whose words have changed", () => {
  it("needs a correction", () => {
    assert.deepEqual(rules(release("Nye ord."), changedFrom(release("Gamle ord."))), ["2 correction-missing"]);
  });

  it("has one, or is marked as a slip or withdrawn", () => {
    for (const lines of [
      "corrections: [{ date: 2026-03-20 10:00, note: Feil ord }]",
      "minor: true",
      "withdrawn: { date: 2026-03-20 10:00, reason: Feil }",
    ])
      assert.deepEqual(
        rules(release("Nye ord.", `date: 2026-03-12 08:39\n${lines}`), changedFrom(release("Gamle ord."))),
        [],
      );
  });

  it("was public: drafts, embargoes and later times change freely", () => {
    for (const lines of [
      "date: 2026-03-12 08:39\ndraft: true",
      "date: 2026-03-12 08:39\nembargo: 2026-03-21 08:00",
      "date: 2026-03-21 08:00",
    ])
      assert.deepEqual(rules(release("Nye ord.", lines), changedFrom(release("Gamle ord.", lines))), []);
  });

  it("has other words, not only other spaces or topics", () => {
    const now = release("Gamle\nord.", "date: 2026-03-12 08:39\ntopics: [Klima]");
    assert.deepEqual(rules(now, changedFrom(release("Gamle ord."))), []);
  });
});

describe("a new file", () => {
  it("has no date in the past", () => {
    assert.deepEqual(rules(release("Ord."), NEW), ["3 date-past"]);
    assert.deepEqual(rules(release("Ord.", "date: 2026-03-20 08:00"), NEW), []);
    assert.deepEqual(rules(release("Ord."), { added: new Set(), changed: new Map() }), []);
  });

  it("invites to no event in the past", () => {
    const lines = "date: 2026-03-20 08:00\ntype: press-invitation\nevent:\n  start: 2026-03-10 10:00\n  place: Kaia";
    assert.deepEqual(rules(release("Ord.", lines), NEW), ["6 event-past"]);
  });
});
