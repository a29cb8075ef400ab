import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Publication } from "../../../src/site/publication.ts";
import { type ReleaseListJson, releaseListJsonOutput } from "../../../src/formats/release-list-json.ts";
import { publicationOf } from "../fixtures/room.ts";
import { leavesOf } from "../fixtures/leaves.ts";
import { fullRoom } from "../fixtures/rooms.ts";

function list(publication: Publication, path: string): ReleaseListJson {
  const file = [...releaseListJsonOutput.files(publication)].find((one) => one.path === path);
  assert.ok(file, path);
  return JSON.parse(String(file.content)) as ReleaseListJson;
}

const GONE = {
  "2026/2026-03-02-gone.md": `---
title: Borte
date: 2026-03-02 08:00
topics: [Ferje]
withdrawn: { date: 2026-03-03 09:00, reason: Feil., replacedBy: 2026-03-01-other }
---
B
`,
};

describe("the release lists for machines", () => {
  it("list all releases, newest first", () => {
    const room = roomOf(250);
    const titles: string[] = [];
    let path: string | undefined = "/releases/releases.json";
    while (path) {
      const page: ReleaseListJson = list(room, path);
      titles.push(...page.releases.map(({ title }) => title));
      path = page.next && new URL(page.next).pathname;
    }
    assert.deepEqual(
      titles,
      Array.from({ length: 250 }, (_, index) => `A${249 - index}`),
    );
  });

  it("change in one file of a list when a release is added, because older files count from the oldest", () => {
    const files = (count: number) =>
      new Map(
        [...releaseListJsonOutput.files(roomOf(count))]
          .filter(({ path }) => path.startsWith("/releases/releases"))
          .map(({ path, content }) => [path, content]),
      );
    const [before, after] = [files(398), files(399)];
    assert.deepEqual([...after.keys()].toSorted(), [
      "/releases/releases-1.json",
      "/releases/releases-2.json",
      "/releases/releases.json",
    ]);
    assert.deepEqual(
      [...after.keys()].filter((path) => before.get(path) !== after.get(path)),
      ["/releases/releases.json"],
    );
  });

  it("are beside every list", () => {
    const room = fullRoom();
    assert.deepEqual(
      list(room, "/topic/ferje/releases.json").releases.map(({ url }) => url),
      ["https://presse.example.no/2026/havsula/"],
    );
    assert.deepEqual(
      [...releaseListJsonOutput.files(room)].map(({ path }) => path),
      room.pressRoom.editions.flatMap(({ lists }) => lists.map(({ path }) => `${path}releases.json`)),
    );
  });

  it("name the formats of each release", () => {
    const [invitation, other] = list(fullRoom(), "/releases/releases.json").releases;
    assert.deepEqual(invitation?.formats, {
      text: "https://presse.example.no/2026/havsula/index.txt",
      markdown: "https://presse.example.no/2026/havsula/index.md",
      ninjs: "https://presse.example.no/2026/havsula/index.json",
      calendar: "https://presse.example.no/2026/havsula/event.ics",
      pressKit: "https://presse.example.no/2026/havsula/press-kit.zip",
    });
    assert.equal(other?.formats.calendar, undefined);
    assert.equal(other?.formats.pressKit, undefined);
  });

  it("have event, picture and state of a release", () => {
    const [invitation, other] = list(fullRoom(), "/releases/releases.json").releases;
    assert.deepEqual(invitation?.event, {
      start: "2026-03-29T01:30:00+01:00",
      end: "2026-03-29T04:00:00+02:00",
      place: "Storkaia",
      address: "Hamnegata 1, 6413 Molde",
      online: "https://direkte.example.org/havsula",
      registration: "https://example.org/paamelding",
      deadline: "2026-03-27T12:00:00+01:00",
    });
    assert.equal(invitation.picture?.url, "https://presse.example.no/2026/havsula/stage.jpg");
    assert.equal(invitation.picture.credit, "Ola Foto");
    assert.equal(invitation.status, "corrected");
    assert.equal(other?.status, "published");
    assert.equal(other.event, undefined);
  });

  it("say which releases were withdrawn, with the reason, in every list they belonged to", () => {
    const room = fullRoom({ releases: GONE });
    const gone = {
      id: "2026/2026-03-02-gone",
      url: "https://presse.example.no/2026/gone/",
      title: "Borte",
      isCancelled: false,
      date: "2026-03-03T09:00:00+01:00",
      reason: "Feil.",
      replacedBy: "https://presse.example.no/2026/other/",
    };
    for (const path of ["/releases/", "/releases/2026/", "/topic/ferje/", "/publisher/org/"])
      assert.deepEqual(list(room, `${path}releases.json`).withdrawn, [gone], path);
    for (const path of ["/topic/klima/", "/type/press-invitation/"])
      assert.equal(list(room, `${path}releases.json`).withdrawn, undefined, path);
  });

  it("have exactly these fields of a release", () => {
    const room = fullRoom({
      releases: { "2026/2026-03-12-havsula.nn.md": "---\ntitle: Døyp\n---\nB\n", ...GONE },
    });
    assert.deepEqual(leavesOf(list(room, "/releases/releases.json")), [
      "language",
      "releases[].date",
      ..."address deadline end online place registration start".split(" ").map((key) => `releases[].event.${key}`),
      "releases[].formats.calendar",
      "releases[].formats.markdown",
      "releases[].formats.ninjs",
      "releases[].formats.pressKit",
      "releases[].formats.text",
      "releases[].id",
      "releases[].language",
      "releases[].lead",
      ..."alt credit height terms thumbnail url width".split(" ").map((key) => `releases[].picture.${key}`),
      "releases[].publisher.id",
      "releases[].publisher.name",
      "releases[].status",
      "releases[].title",
      "releases[].topics[].id",
      "releases[].topics[].label",
      "releases[].translations[].language",
      "releases[].translations[].url",
      "releases[].type",
      "releases[].updated",
      "releases[].url",
      "title",
      "url",
      ..."date id isCancelled reason replacedBy title url".split(" ").map((key) => `withdrawn[].${key}`),
    ]);
  });
});

/** Releases with higher numbers are newer. */
function roomOf(count: number): Publication {
  const two = (number: number): string => String(number).padStart(2, "0");
  return publicationOf({
    languages: ["nb"],
    releases: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `2025/2025-01-01-a${index}.md`,
        `---\ntitle: A${index}\ndate: 2025-01-01 ${two(Math.floor(index / 60))}:${two(index % 60)}\n---\nB\n`,
      ]),
    ),
  });
}
