import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Publication } from "../../../../src/site/publication.ts";
import { sitemapFiles, sitemapOutput, sitemapXml } from "../../../../src/formats/sitemaps/sitemap.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { all, pathsIn, type ReadElement, readXmlDocument, textOf } from "../../fixtures/read-xml.ts";
import { fullRoom } from "../../fixtures/rooms.ts";

function urls(publication: Publication): readonly ReadElement[] {
  const [file, ...more] = sitemapOutput.files(publication);
  assert.ok(file);
  assert.deepEqual(more, []);
  return all(readXmlDocument(file.content), "url");
}

const addresses = (elements: readonly ReadElement[]): readonly (string | undefined)[] =>
  elements.map((element) => textOf(element, "loc"));

describe("the sitemap", () => {
  it("has every page once, except the 404 page, the thank-you page and withdrawn releases", () => {
    const room = fullRoom({
      releases: {
        "2026/2026-03-02-gone.md":
          "---\ntitle: Borte\ndate: 2026-03-02 08:00\nwithdrawn: { date: 2026-03-03, reason: Feil. }\n---\nB\n",
      },
    });
    const listed = addresses(urls(room));
    assert.equal(new Set(listed).size, listed.length);
    const isListed = (path: string) => listed.includes(`https://presse.example.no${path}`);
    const wanted = [
      "/",
      "/2026/havsula/",
      "/2026/other/",
      "/releases/",
      "/releases/2026/",
      "/contacts/",
      "/nn/",
      "/en/about/",
    ];
    assert.deepEqual(
      wanted.filter((path) => !isListed(path)),
      [],
    );
    assert.deepEqual(["/404.html", "/follow/thanks/", "/en/follow/thanks/", "/2026/gone/"].filter(isListed), []);
  });

  it("has the last change of a release, its languages both ways and its pictures", () => {
    const room = fullRoom({ releases: { "2026/2026-03-12-havsula.nn.md": "---\ntitle: Døyp\n---\nB\n" } });
    const url = urls(room).find((element) => textOf(element, "loc") === "https://presse.example.no/2026/havsula/");
    assert.equal(textOf(url, "lastmod"), "2026-03-13T09:00:00+01:00");
    assert.deepEqual(
      all(url, "xhtml:link").map((link) => [link["@hreflang"], link["@href"]]),
      [
        ["nb", "https://presse.example.no/2026/havsula/"],
        ["nn", "https://presse.example.no/nn/2026/havsula/"],
        ["x-default", "https://presse.example.no/2026/havsula/"],
      ],
    );
    assert.deepEqual(
      all(url, "image:image").map((image) => textOf(image, "image:loc")),
      [
        "https://presse.example.no/2026/havsula/stage-1600.jpg",
        "https://presse.example.no/2026/havsula/bridge-1600.jpg",
      ],
    );
  });

  it("dates a list by the newest change of its releases", () => {
    const list = urls(fullRoom()).find((element) => textOf(element, "loc") === "https://presse.example.no/releases/");
    assert.equal(textOf(list, "lastmod"), "2026-03-13T09:00:00+01:00");
  });

  it("has only the first page of a list, below the releases", () => {
    const listed = urls(
      publicationOf({
        site: "pageSize: 10\n",
        languages: ["nb"],
        releases: Object.fromEntries(
          Array.from({ length: 12 }, (_, index) => [
            `2026/2026-01-${index + 10}-a${index}.md`,
            `---\ntitle: A${index}\ndate: 2026-01-${index + 10}\n---\nB\n`,
          ]),
        ),
      }),
    );
    const paths = addresses(listed).map((url) => new URL(url ?? "").pathname);
    assert.ok(paths.includes("/releases/") && paths.includes("/type/press-release/"));
    assert.deepEqual(
      paths.filter((path) => /\/2\/$|\/publisher\/org/.test(path)),
      [],
    );
    const priority = (path: string) => textOf(listed[paths.indexOf(path)], "priority");
    assert.equal(priority("/releases/"), "0.2");
    assert.equal(priority("/2026/a0/"), undefined);
  });

  it("is not written for a preview", () => {
    assert.deepEqual([...sitemapOutput.files(fullRoom({ preview: true }))], []);
  });

  it("is an index of several files beyond the limits of one", () => {
    const entry = (n: number) => ({ url: `https://presse.example.no/${n}/?a=1&b`, alternates: [], images: [] });
    const entries = [1, 2, 3, 4, 5].map(entry);
    const files = sitemapFiles(entries, { addresses: 2, bytes: 1_000_000 });
    assert.deepEqual(
      files.map(({ path }) => path),
      ["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml", "/sitemap.xml"],
    );
    const roots = files.map((file) => readXmlDocument(sitemapXml(file, "https://presse.example.no/")));
    assert.deepEqual(
      roots.slice(0, 3).flatMap((root) => addresses(all(root, "url"))),
      entries.map(({ url }) => url),
    );
    assert.deepEqual(addresses(all(roots[3], "sitemap")), [
      "https://presse.example.no/sitemap-1.xml",
      "https://presse.example.no/sitemap-2.xml",
      "https://presse.example.no/sitemap-3.xml",
    ]);
    const byBytes = sitemapFiles(entries, { addresses: 50_000, bytes: 400 });
    assert.deepEqual(
      byBytes.map(({ path }) => path),
      files.map(({ path }) => path),
    );
    for (const file of byBytes) assert.ok(Buffer.byteLength(sitemapXml(file, "https://presse.example.no/")) < 600);
  });

  it("has exactly these fields", () => {
    const paths = urls(fullRoom()).flatMap((url) => pathsIn(url));
    assert.deepEqual([...new Set(paths)].toSorted(), [
      "/image:image/image:loc",
      "/lastmod",
      "/loc",
      "/priority",
      "/xhtml:link@href",
      "/xhtml:link@hreflang",
      "/xhtml:link@rel",
    ]);
  });

  it("has the sub-path in its addresses", () => {
    const room = publicationOf({ url: "https://example.org/om-oss/presse" });
    assert.ok(addresses(urls(room)).every((url) => url?.startsWith("https://example.org/om-oss/presse/")));
  });
});
