import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildFileOutput } from "../../../src/formats/host/build-file.ts";
import { timetableOf } from "../../../src/press-room/timetable.ts";
import { at, publicationOf, readingOf, type RoomFixture } from "../fixtures/room.ts";

const DAY = 24 * 60 * 60 * 1000;

function timetable(fixture: RoomFixture): readonly (readonly [string, number])[] {
  const { room, diagnostics } = readingOf(fixture);
  assert.ok(room, JSON.stringify(diagnostics));
  return timetableOf(room).map(({ happening, ms }) => [happening, ms] as const);
}

const release = (lines: string): RoomFixture => ({
  releases: { "2026/2026-03-12-a.md": `---\ntitle: A\n${lines}\n---\n\nTekst.\n` },
});

describe("the timetable of a press room", () => {
  it("has the publication of a release, and the end of its news two days after its date", () => {
    assert.deepEqual(timetable(release("date: 2026-03-12 08:39")), [
      ["scheduled", at("2026-03-12 08:39").ms],
      ["news-over", at("2026-03-12 08:39").ms + 2 * DAY],
    ]);
  });

  it("has the later of date and embargo", () => {
    const [first] = timetable(release("date: 2026-03-12 08:39\nembargo: 2026-03-12 09:00"));
    assert.deepEqual(first, ["embargo-ends", at("2026-03-12 09:00").ms]);
    const [other] = timetable(release("date: 2026-03-12 08:39\nembargo: 2026-03-12 06:00"));
    assert.deepEqual(other, ["scheduled", at("2026-03-12 08:39").ms]);
  });

  it("has nothing of a draft", () => {
    assert.deepEqual(timetable(release("date: 2026-03-12 08:39\ndraft: true")), []);
  });

  it("has deadline and end of an event; one written as a day ends at midnight", () => {
    const found = timetable(
      release(
        "date: 2026-03-12 08:39\ntype: press-invitation\nevent:\n  start: 2026-03-28\n  end: 2026-03-29\n  deadline: 2026-03-20 12:00",
      ),
    );
    assert.deepEqual(
      found.filter(([happening]) => happening.endsWith("over") && happening !== "news-over"),
      [
        ["deadline-over", at("2026-03-20 12:00").ms],
        ["event-over", at("2026-03-30 00:00").ms],
      ],
    );
  });

  it("has corrections and a withdrawal, but none from before the publication", () => {
    const found = timetable(
      release(
        "date: 2026-03-12 08:39\nembargo: 2026-03-20 08:00\ncorrections:\n  - date: 2026-03-15 08:00\n    note: Early.\n  - date: 2026-03-25 08:00\n    note: Late.\nwithdrawn:\n  date: 2026-03-26 08:00\n  reason: Wrong.",
      ),
    );
    assert.deepEqual(found, [
      ["embargo-ends", at("2026-03-20 08:00").ms],
      ["correction-shown", at("2026-03-25 08:00").ms],
      ["withdrawn", at("2026-03-26 08:00").ms],
    ]);
  });

  it("has the end of a notice and of what is featured", () => {
    const found = timetable({
      ...release("date: 2026-03-12 08:39"),
      site: "notice:\n  text: Storm.\n  until: 2026-04-01 12:00\nfeatured:\n  - release: 2026-03-12-a\n    until: 2026-04-02 12:00\n",
    });
    assert.deepEqual(found.slice(-2), [
      ["notice-over", at("2026-04-01 12:00").ms],
      ["featured-over", at("2026-04-02 12:00").ms],
    ]);
  });
});

describe("the build file", () => {
  const room = release("date: 2026-03-12 08:39\nembargo: 2026-03-12 09:00");
  const fileAt = (now: string, preview = false) => [...buildFileOutput.files(publicationOf({ ...room, now, preview }))];

  it("names the last moment that has passed, and nothing that comes", () => {
    const [file] = fileAt("2026-03-13 12:00");
    assert.equal(file?.path, "/build.json");
    assert.equal(file.content, '{"asOf":"2026-03-12T09:00:00+01:00"}\n');
    assert.equal(fileAt("2026-03-12 08:59")[0]?.content, '{"asOf":"1970-01-01T01:00:00+01:00"}\n');
  });

  it("is the same until the next moment", () => {
    assert.equal(fileAt("2026-03-12 09:00")[0]?.content, fileAt("2026-03-14 08:38")[0]?.content);
    assert.notEqual(fileAt("2026-03-14 08:39")[0]?.content, fileAt("2026-03-14 08:38")[0]?.content);
  });

  it("is not part of a preview", () => {
    assert.deepEqual(fileAt("2026-03-13 12:00", true), []);
  });
});
