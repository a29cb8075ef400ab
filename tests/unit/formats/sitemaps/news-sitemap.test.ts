import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newsSitemapOutput } from "../../../../src/formats/sitemaps/news-sitemap.ts";
import { publicationOf, type RoomFixture } from "../../fixtures/room.ts";
import { all, one, pathsIn, type ReadElement, readXmlDocument, textOf } from "../../fixtures/read-xml.ts";

const RELEASES = {
  "2026/2026-11-23-new.md": "---\ntitle: Ny\ndate: 2026-11-23 11:00\n---\nB\n",
  "2026/2026-11-23-new.nn.md": "---\ntitle: Ny på nynorsk\n---\nB\n",
  "2026/2026-11-21-edge.md": "---\ntitle: Knapt\ndate: 2026-11-21 12:00:01\n---\nB\n",
  "2026/2026-11-21-old.md":
    "---\ntitle: Gammel\ndate: 2026-11-21 12:00:00\ncorrections: [{ date: 2026-11-23 08:00, note: Rettet. }]\n---\nB\n",
  "2026/2026-11-22-gone.md":
    "---\ntitle: Borte\ndate: 2026-11-22 08:00\nwithdrawn: { date: 2026-11-22 09:00, reason: Feil. }\n---\nB\n",
  "2026/2026-11-24-later.md": "---\ntitle: Senere\ndate: 2026-11-24 08:00\n---\nB\n",
};

function urls(fixture: RoomFixture): readonly ReadElement[] {
  const [file] = newsSitemapOutput.files(publicationOf(fixture));
  assert.ok(file);
  return all(readXmlDocument(file.content), "url");
}

describe("the news sitemap", () => {
  it("lists releases of the last two days, but none that are older, withdrawn or in the future", () => {
    assert.deepEqual(
      urls({ releases: RELEASES }).map((url) => textOf(url, "loc")),
      [
        "https://presse.example.no/2026/new/",
        "https://presse.example.no/nn/2026/new/",
        "https://presse.example.no/2026/edge/",
      ],
    );
  });

  it("has title, time and language of a release, and one name of the publication for all languages", () => {
    const [first, second] = urls({ releases: RELEASES, name: "{ nb: Presserom, nn: Presserommet }" }).map((url) =>
      one(url, "news:news"),
    );
    assert.equal(textOf(first, "news:title"), "Ny");
    assert.equal(textOf(first, "news:publication_date"), "2026-11-23T11:00:00+01:00");
    assert.equal(textOf(one(first, "news:publication"), "news:name"), "Presserom");
    assert.equal(textOf(one(first, "news:publication"), "news:language"), "nb");
    assert.equal(textOf(one(second, "news:publication"), "news:name"), "Presserom");
    assert.equal(textOf(one(second, "news:publication"), "news:language"), "nn");
  });

  it("lists the front page when there is no news, because a sitemap cannot be empty", () => {
    const found = urls({ releases: RELEASES, now: "2026-12-24 12:00" });
    assert.deepEqual(
      found.flatMap((url) => pathsIn(url)),
      ["/loc"],
    );
    assert.equal(textOf(found[0], "loc"), "https://presse.example.no/");
  });

  it("is not written for a preview", () => {
    assert.deepEqual([...newsSitemapOutput.files(publicationOf({ releases: RELEASES, preview: true }))], []);
  });

  it("has exactly these fields", () => {
    const paths = urls({ releases: RELEASES }).flatMap((url) => pathsIn(url));
    assert.deepEqual([...new Set(paths)].toSorted(), [
      "/loc",
      "/news:news/news:publication/news:language",
      "/news:news/news:publication/news:name",
      "/news:news/news:publication_date",
      "/news:news/news:title",
    ]);
  });
});
