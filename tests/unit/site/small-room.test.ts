import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { RoomFixture } from "../fixtures/room.ts";
import { publicationOf } from "../fixtures/room.ts";
import { noAssets } from "../../../src/site/assets.ts";
import { htmlAt, pageHtml } from "../fixtures/page-html.ts";

const release = "---\ntitle: Ny kai\nslug: a\ndate: 2026-03-12 08:00\n---\nKaia er ny.\n";
const small: RoomFixture = { languages: ["nb"], releases: { "2026/a.md": release } };

/** The names of the links in the main menu and in the footer. */
function menus(html: string): readonly (readonly string[])[] {
  const lists = html.matchAll(/<nav (?:class="site-nav"|aria-label="Sider i presserommet")[^>]*>(.*?)<\/nav>/gs);
  return Array.from(lists, ([, list = ""]) =>
    Array.from(list.matchAll(/<a [^>]*>([^<]*)<\/a>/g), ([, name = ""]) => name),
  );
}

describe("a press room with one release and nothing else", () => {
  it("has no headings without something below them", async () => {
    const room = publicationOf(small);
    assert.ok(room.pages.length > 10);
    // The lists of the search page are filled by its script.
    for (const page of room.pages.filter(({ kind }) => kind !== "search")) {
      const main = /<main.*<\/main>/s.exec(await pageHtml(page, room))?.[0] ?? "";
      assert.doesNotMatch(main, /<\/h([2-6])>\s*(?:<\/(?:section|div|article)>\s*)+(?:<h\1|<\/main>)/, page.path);
      assert.doesNotMatch(main, /<(?:ul|ol|dl)[^>]*><\/(?:ul|ol|dl)>/, page.path);
    }
  });

  it("has no link to an empty media library or an empty list of contacts", async () => {
    for (const menu of menus(await htmlAt("/", publicationOf(small)))) {
      assert.ok(menu.includes("Meldinger"), menu.join());
      assert.deepEqual(
        menu.filter((name) => name === "Mediebank" || name === "Kontakter"),
        [],
      );
    }
    assert.doesNotMatch(await htmlAt("/404.html", publicationOf(small)), /ringe en pressekontakt/);
  });

  it("links to them as soon as there is a picture or a contact", async () => {
    const pictured = release.replace("---\nKaia", "images: [{ file: a.jpg, alt: Kai }]\n---\nKaia");
    const cases: readonly (readonly [RoomFixture, string])[] = [
      [{ ...small, releases: { "2026/a.md": pictured } }, "Mediebank"],
      [{ ...small, contacts: { kari: "name: Kari\nemail: kari@example.org\n" } }, "Kontakter"],
    ];
    for (const [room, name] of cases) {
      const found = menus(await htmlAt("/", publicationOf(room)));
      assert.equal(found.length, 2);
      for (const menu of found) assert.ok(menu.includes(name), menu.join());
    }
  });
});

it("offers the press kit of the organisation on the front page, with the contacts and on the page about it", async () => {
  const kit = {
    path: "/media/press-kit.zip",
    name: "kit.zip",
    bytes: 1000,
    type: "application/zip",
    format: "ZIP",
  } as const;
  const room = publicationOf({
    ...small,
    assets: { ...noAssets, organisationKit: () => kit },
    site: "contacts: [kari]\n",
    contacts: { kari: "name: Kari\nemail: kari@example.org\n" },
  });
  for (const path of ["/", "/contacts/", "/about/", "/media/"])
    assert.match(await htmlAt(path, room), /<a [^>]*href="\/media\/press-kit\.zip"/, path);
});

it("shows the time of a release in lists as precisely as it is written, with the month as a word", async () => {
  const dated = (date: string) =>
    release.replace("2026-03-12 08:00", date).replace("slug: a", `slug: a-${date.length}`);
  const dates = ["2026-03-12", "2026-03-13 08:30", "2026-03-14 08:30:15"];
  const room = publicationOf({
    ...small,
    releases: Object.fromEntries(dates.map((date, index) => [`2026/${index}.md`, dated(date)])),
  });
  const shown = Array.from(
    (await htmlAt("/releases/", room)).matchAll(/<time [^>]*>([^<]*)<\/time>/g),
    ([, text]) => text,
  );
  assert.deepEqual(shown, ["14. mars 2026 kl. 08:30", "13. mars 2026 kl. 08:30", "12. mars 2026"]);
});
