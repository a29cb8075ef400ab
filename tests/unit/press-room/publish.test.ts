import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { publish } from "../../../src/press-room/publish.ts";
import { at, publicationOf, readingOf } from "../fixtures/room.ts";

const release = (lines: string, body = "Hei.") => `---\ntitle: En melding\n${lines}\n---\n${body}\n`;

describe("the publish gate", () => {
  const held: readonly (readonly [string, string, string])[] = [
    ["a draft", "date: 2026-03-12 08:00\ndraft: true", "draft"],
    ["a release under embargo", "date: 2026-03-12 08:00\nembargo: 2026-12-01 06:00", "embargoed"],
    ["a release of tomorrow", "date: 2026-11-24 08:00", "scheduled"],
  ];
  for (const [what, lines, reason] of held) {
    it(`holds back and counts ${what}`, () => {
      const { room } = readingOf({ releases: { "2026/a.md": release(lines) } });
      assert.ok(room);
      const result = publish(room, at("2026-11-23 12:00"), { preview: false });
      assert.equal(result.room.byId.size, 0);
      assert.deepEqual(result.held, { draft: 0, embargoed: 0, scheduled: 0, [reason]: 1 });
    });

    it(`shows ${what} in a preview, marked`, () => {
      const { pressRoom: room } = publicationOf({ preview: true, releases: { "2026/a.md": release(lines) } });
      assert.equal(room.editions[0]?.releases[0]?.held, reason);
    });
  }

  it("publishes at the second of the embargo", () => {
    const { room } = readingOf({
      releases: { "2026/a.md": release("date: 2026-03-12 08:00\nembargo: 2026-11-23 12:00:00") },
    });
    assert.ok(room);
    assert.equal(publish(room, at("2026-11-23 11:59:59"), { preview: false }).room.byId.size, 0);
    assert.equal(publish(room, at("2026-11-23 12:00:00"), { preview: false }).room.byId.size, 1);
  });

  it("holds a translation back as long as its original", () => {
    const { pressRoom: room } = publicationOf({
      releases: {
        "2026/a/index.md": release("date: 2026-03-12 08:00\nembargo: 2026-12-01 06:00"),
        "2026/a/index.nn.md": "---\ntitle: Ei melding\n---\nHei.\n",
      },
    });
    assert.equal(room.byId.size, 0);
  });

  it("does not name a held release that another is related to or translates", () => {
    const { pressRoom: room } = publicationOf({
      releases: {
        "2026/a.md": release("date: 2026-03-12 08:00\nrelated: [b]"),
        "2026/a.en.md": "---\ntitle: A release\ndraft: true\n---\nHi.\n",
        "2026/b.md": release("date: 2026-03-12 09:00\ndraft: true"),
      },
    });
    const [published] = room.editions[0]?.releases ?? [];
    assert.deepEqual([published?.related, published?.translations], [[], []]);
  });
});

describe("a published press room", () => {
  it("keeps the page of a withdrawn release and removes it from every list", () => {
    const { pressRoom: room, pages } = publicationOf({
      releases: {
        "2026/a.md": release("date: 2026-03-12 08:00\nwithdrawn: { date: 2026-03-13 08:00, reason: Feil tall }"),
      },
    });
    const edition = room.editions[0];
    assert.deepEqual([edition?.allReleases.length, edition?.releases.length], [1, 0]);
    assert.ok(pages.some(({ kind, path }) => kind === "release" && path === "/2026/a/"));
  });

  it("makes addresses of year in the site's zone, language and file name", () => {
    const { pages } = publicationOf({
      releases: {
        "2025/2025-12-31-nytt-ar.md": release("date: 2025-12-31T23:30:00Z"),
        "2026/2026-03-06-konferanse/index.md": release("date: 2026-03-06 10:00"),
        "2026/2026-03-06-konferanse/index.nn.md": "---\ntitle: Konferanse\nslug: konferansen\n---\nHei.\n",
      },
    });
    const paths = pages.filter(({ kind }) => kind === "release").map(({ path }) => path);
    assert.deepEqual(paths, ["/2026/konferanse/", "/2026/nytt-ar/", "/nn/2026/konferansen/"]);
  });

  it("links the language versions of a release both ways", () => {
    const { pages } = publicationOf({
      releases: { "2026/a.md": release("date: 2026-03-12 08:00"), "2026/a.nn.md": "---\ntitle: Ei\n---\nHei.\n" },
    });
    const alternates = pages
      .filter(({ kind }) => kind === "release")
      .map((page) => page.alternates.map(({ path }) => path).toSorted());
    assert.deepEqual(alternates, [
      ["/2026/a/", "/nn/2026/a/"],
      ["/2026/a/", "/nn/2026/a/"],
    ]);
  });

  it("lists newest first: the archive, years, types, topics and publishers", () => {
    const { pressRoom: room } = publicationOf({
      site: "topics: { beredskap: { nb: Beredskap, en: Preparedness } }\n",
      releases: {
        "2025/a.md": release("date: 2025-03-12 08:00\ntopics: [beredskap]"),
        "2026/b.md": release("date: 2026-03-12 08:00\ntopics: [beredskap, Ny kai]\ntype: news"),
      },
    });
    const lists = room.editions[0]?.lists.map(({ path, label, releases }) => [
      path,
      label,
      releases.map(({ id }) => id).join(),
    ]);
    assert.deepEqual(lists, [
      ["/releases/", "", "2026/b,2025/a"],
      ["/releases/2026/", "2026", "2026/b"],
      ["/releases/2025/", "2025", "2025/a"],
      ["/type/news/", "news", "2026/b"],
      ["/type/press-release/", "press-release", "2025/a"],
      ["/topic/beredskap/", "Beredskap", "2026/b,2025/a"],
      ["/topic/ny-kai/", "Ny kai", "2026/b"],
      ["/publisher/org/", "Organisasjonen", "2026/b,2025/a"],
    ]);
  });

  it("shows corrections newest first, and none from the future", () => {
    const { pressRoom: room } = publicationOf({
      releases: {
        "2026/a.md": release(
          "date: 2026-03-12 08:00\ncorrections:\n  - { date: 2026-03-13 08:00, note: Først }\n  - { date: 2026-03-14 08:00, note: Så }\n  - { date: 2026-12-24 08:00, note: Siden }",
        ),
      },
    });
    const [published] = room.editions[0]?.releases ?? [];
    assert.deepEqual(
      published?.corrections.map(({ note }) => note),
      ["Så", "Først"],
    );
    assert.equal(published?.updated.iso, "2026-03-14T08:00:00+01:00");
  });

  it("uses the publisher's contacts if a release names none", () => {
    const { pressRoom: room } = publicationOf({
      contacts: { kari: 'name: Kari\nphone: "+47 00 00 00 01"\n', ola: "name: Ola\n" },
      publishers: { org: "name: Organisasjonen\ncontacts: [kari]\n" },
      releases: {
        "2026/a.md": release("date: 2026-03-12 08:00"),
        "2026/b.md": release("date: 2026-03-11 08:00\ncontacts: [ola, { name: Per }]"),
      },
    });
    const names = room.editions[0]?.releases.map(({ contacts }) => contacts.map(({ name }) => name));
    assert.deepEqual(names, [["Kari"], ["Ola", "Per"]]);
  });

  it("features releases by the last part of their id, but none that is held back", () => {
    const { pressRoom: room } = publicationOf({
      site: "featured: [b, a]\n",
      releases: {
        "2026/a.md": release("date: 2026-03-12 08:00"),
        "2026/b.md": release("date: 2026-03-12 09:00\ndraft: true"),
      },
    });
    assert.deepEqual(room.site.featured, [{ release: "2026/a" }]);
  });

  it("removes a notice when its time is over", () => {
    const notice = "notice: { text: Hei, until: 2026-11-23 12:00 }\n";
    assert.equal(publicationOf({ site: notice, now: "2026-11-23 12:00" }).pressRoom.site.notice, undefined);
    assert.ok(publicationOf({ site: notice, now: "2026-11-23 11:59" }).pressRoom.site.notice);
  });
});
