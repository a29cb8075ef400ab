import assert from "node:assert/strict";
import { test } from "node:test";
import { listPagePath } from "../../../../src/press-room/addresses.ts";
import type { Publication } from "../../../../src/site/publication.ts";
import { listPage, type ListPageModel } from "../../../../src/site/models/list/list-page.ts";
import { pagingOf } from "../../../../src/site/models/list/paging.ts";
import { viewContext } from "../../../../src/site/view-context.ts";
import { publicationOf } from "../../fixtures/room.ts";

const file = (title: string, date: string, more = ""): string =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\nTekst.\n`;

function room(): Publication {
  return publicationOf({
    site: "pageSize: 5\n",
    releases: {
      "2025/d.md": file("D", "2025-11-01 08:00"),
      "2025/e.md": file("E", "2025-11-02 08:00"),
      "2025/f.md": file("F", "2025-11-03 08:00"),
      "2025/a.md": file("A", "2025-12-31 23:30", "topics: [Havn]\n"),
      "2026/b.md": file("B", "2026-01-01 00:30", "type: report\n"),
      "2026/c.md": file("C", "2026-01-20 08:00", "topics: [Havn]\n"),
    },
  });
}

function list(publication: Publication, path: string): ListPageModel {
  for (const page of publication.pages)
    if (page.kind === "list" && page.path === path) return listPage(page, viewContext(page.language, publication));
  throw new Error(`no list at ${path}`);
}

/** Releases of January and February 2026, four days in each, and one of the last minute of 2025. */
function busyRoom(): Publication {
  const days = ["2026-01-20", "2026-01-21", "2026-01-22", "2026-02-01", "2026-02-02", "2026-02-03", "2026-02-04"];
  return publicationOf({
    site: "pageSize: 5\n",
    releases: {
      ...Object.fromEntries(days.map((day) => [`2026/${day}.md`, file(day, `${day} 08:00`)])),
      "2026/first.md": file("Nyttår", "2026-01-01 00:30"),
      "2025/last.md": file("Nyttårsaften", "2025-12-31 23:30"),
    },
  });
}

const grouped = ({ groups }: ListPageModel) => groups.map(({ label, rows }) => [label, rows.length]);

test("groups a page by month in the press room's zone if months have three releases, else by year", () => {
  const publication = busyRoom();
  assert.deepEqual(grouped(list(publication, "/releases/")), [["2026", 5]]);
  assert.deepEqual(grouped(list(publication, "/releases/page/2/")), [
    ["2026", 3],
    ["2025", 1],
  ]);
  const spring = publicationOf({
    releases: Object.fromEntries(
      [
        "2026-01-01 00:30",
        "2026-01-02 08:00",
        "2026-01-03 08:00",
        "2025-12-31 23:30",
        "2025-12-02 08:00",
        "2025-12-01 08:00",
      ].map((date, index) => [`2026/r${index}.md`, file(`R${index}`, date)]),
    ),
  });
  assert.deepEqual(grouped(list(spring, "/releases/")), [
    ["januar 2026", 3],
    ["desember 2025", 3],
  ]);
});

test("links the months of a page's years to the pages on which they begin, if months have three releases", () => {
  const days = ["02-01", "02-02", "02-03", "02-04", "02-05", "01-01", "01-02", "01-03", "01-04"];
  const dense = publicationOf({
    site: "pageSize: 5\n",
    releases: Object.fromEntries(days.map((day) => [`2026/${day}.md`, file(day, `2026-${day} 08:00`)])),
  });
  assert.deepEqual(
    list(dense, "/releases/page/2/").months.map(({ label, href }) => [label, href]),
    [
      ["februar 2026", "/releases/#m-2026-02"],
      ["januar 2026", "/releases/page/2/#m-2026-01"],
    ],
  );
  assert.deepEqual(list(room(), "/releases/").months, []);
});

test("leaves sizes out of the links beside later pages, so that a new release does not change all of them", () => {
  const { browse } = list(room(), "/releases/page/2/");
  const links = [browse.archive, ...browse.years, ...browse.types, ...browse.topics, ...browse.publishers];
  assert.deepEqual(
    links.map(({ label }) => label),
    ["", "2026", "2025", "Pressemeldinger", "Rapporter", "Havn", "Organisasjonen"],
  );
  assert.ok(links.every((link) => !("count" in link)));
});

test("links every list to all others, with their sizes", () => {
  const { browse } = list(room(), "/type/report/");
  assert.deepEqual(
    browse.years.map(({ label, count }) => [label, count]),
    [
      ["2026", 2],
      ["2025", 4],
    ],
  );
  assert.deepEqual(
    browse.types.map(({ label, isCurrent }) => [label, isCurrent]),
    [
      ["Pressemeldinger", false],
      ["Rapporter", true],
    ],
  );
  assert.equal(browse.archive.href, "/releases/");
});

const OWN_TYPES: readonly (readonly [types: string, title: string])[] = [
  ["{ opinion: { nb: Kronikk } }", "Kronikk"],
  ["{ opinion: { label: { nb: Kronikk }, plural: { nb: Kronikker } } }", "Kronikker"],
  ["{ opinion: { label: Kronikk, plural: Kronikker } }", "Kronikker"],
];
for (const [types, title] of OWN_TYPES)
  test(`names the list of a type of the site ${title} for ${types}`, () => {
    const own = publicationOf({
      site: `types: ${types}\n`,
      releases: { "2026/a.md": file("En mening", "2026-01-05", "type: opinion\n") },
    });
    assert.equal(list(own, "/type/opinion/").label, title);
  });

test("shows the 30 most used topics with a link to all", () => {
  const releases = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `2026/r${index}.md`,
      file(`R${index}`, "2026-01-01 08:00", `topics: [Tema ${index}, Alle]\n`),
    ]),
  );
  const publication = publicationOf({ releases });
  assert.equal(list(publication, "/releases/").browse.topics.length, 30);
  const beside = list(publication, "/topic/tema-39/").browse;
  assert.equal(beside.topics.length, 31);
  assert.ok(beside.topics.some(({ label, isCurrent }) => label === "Tema 39" && isCurrent));
  assert.ok(beside.topics.some(({ label }) => label === "Alle"));
  assert.equal(beside.allTopics, "/topic/");
});

test("has feeds beside each list, and those of the archive at the root", () => {
  const publication = room();
  assert.equal(list(publication, "/topic/havn/").feeds.atom, "/topic/havn/atom.xml");
  assert.equal(list(publication, "/releases/").feeds.rss, "/feed.xml");
});

test("makes empty lists in a language without releases", () => {
  const model = list(room(), "/en/releases/");
  assert.deepEqual(model.groups, []);
  assert.equal(model.count, "0 releases");
  assert.deepEqual(
    model.elsewhere.map(({ name, href }) => [name, href]),
    [["Norsk bokmål", "/releases/"]],
  );
});

const archivePage = (number: number) => listPagePath({ kind: "all", path: "/releases/" }, number);

const shown = (number: number, count: number): string => {
  const paging = pagingOf(archivePage, number, count, viewContext("nb", room()));
  return (paging?.items ?? [])
    .map((item) => (item.kind === "gap" ? "…" : item.isCurrent ? `[${item.number}]` : item.number))
    .join(" ");
};

test("shows the first and last page number and those around the current one", () => {
  assert.equal(shown(1, 1), "");
  assert.equal(shown(1, 3), "[1] 2 3");
  assert.equal(shown(10, 20), "1 … 8 9 [10] 11 12 … 20");
  assert.equal(shown(5, 9), "1 2 3 4 [5] 6 7 8 9");
  assert.equal(shown(6, 11), "1 … 4 5 [6] 7 8 … 11");
  assert.equal(shown(20, 20), "1 … 18 19 [20]");
});

test("has the list's address on its first page", () => {
  const paging = pagingOf(archivePage, 2, 3, viewContext("nb", room()));
  assert.equal(paging?.previous, "/releases/");
  assert.equal(paging?.next, "/releases/page/3/");
});
