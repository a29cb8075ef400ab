import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlAt } from "../../fixtures/page-html.ts";
import { publicationOf } from "../../fixtures/room.ts";

const file = (title: string, more = ""): string => `---\ntitle: ${title}\ndate: 2026-01-01 08:00\n${more}---\nTekst.\n`;

test("lists all types, topics and publishers with their number of releases", async () => {
  const room = publicationOf({
    releases: { "2026/a.md": file("A", "topics: [Havn, Ferje]\n"), "2026/b.md": file("B", "topics: [Havn]\n") },
  });
  assert.match(await htmlAt("/topic/", room), /<a href="\/topic\/havn\/">Havn<\/a> <span[^>]*>2<\/span>/);
  assert.match(await htmlAt("/type/", room), /<a href="\/type\/press-release\/">Pressemeldinger<\/a>/);
  assert.match(await htmlAt("/publisher/", room), /<a href="\/publisher\/org\/">Organisasjonen<\/a>/);
  for (const path of ["/topic/", "/type/"])
    assert.ok((await htmlAt("/releases/", room)).includes(`href="${path}"`), path);
});

test("exists in a language without releases, with a link to one that has some", async () => {
  const room = publicationOf({ releases: { "2026/a.md": file("A", "topics: [Havn]\n") } });
  assert.match(await htmlAt("/en/topic/", room), /<a href="\/releases\/"[^>]*>Norsk bokmål<\/a>/);
});

test("groups many topics by their first letter", async () => {
  const names = Array.from({ length: 30 }, (_, index) => [`Alfa ${index}`, `Beta ${index}`]).flat();
  const releases = Object.fromEntries(
    names.map((name, index) => [`2026/r${index}.md`, file("R", `topics: [${name}, 24/7]\n`)]),
  );
  const html = await htmlAt("/topic/", publicationOf({ releases }));
  assert.deepEqual(
    [...html.matchAll(/<h2 id="letter-\d+">([^<]*)<\/h2>/g)].map(([, letter]) => letter),
    ["#", "A", "B"],
  );
});

test("shows 30 of many topics on front, archive, search and follow page, with a link to all", async () => {
  const releases = Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => [`2026/r${index}.md`, file(`R${index}`, `topics: [Tema ${index}]\n`)]),
  );
  const room = publicationOf({ releases });
  for (const path of ["/", "/releases/", "/search/", "/follow/"]) {
    const html = await htmlAt(path, room);
    const shown = new Set([...html.matchAll(/href="(\/topic\/tema-\d+\/)(?:feed\.xml)?"/g)].map(([, href]) => href));
    assert.equal(shown.size, 30, path);
    assert.match(html, /href="\/topic\/"/, path);
  }
});
