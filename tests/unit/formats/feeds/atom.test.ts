import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type AssetLibrary, type Logo, noAssets } from "../../../../src/site/assets.ts";
import type { Publication } from "../../../../src/site/publication.ts";
import { atomFeeds } from "../../../../src/formats/feeds/atom.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { all, one, pathsIn, type ReadElement, readXmlDocument, textOf } from "../../fixtures/read-xml.ts";
import { fullRoom } from "../../fixtures/rooms.ts";

function feed(publication: Publication, path = "/atom.xml"): ReadElement {
  const file = [...atomFeeds.files(publication)].find((one) => one.path === path);
  assert.ok(file, path);
  return readXmlDocument(file.content);
}

const links = (element: ReadElement | undefined, rel: string): readonly ReadElement[] =>
  all(element, "link").filter((link) => link["@rel"] === rel);

describe("Atom", () => {
  it("has the address of its page as id, its own address and its language", () => {
    const list = feed(fullRoom({ site: "feed: { hub: https://hub.example.org/ }\n" }), "/topic/ferje/atom.xml");
    assert.equal(textOf(list, "id"), "https://presse.example.no/topic/ferje/");
    assert.equal(links(list, "self")[0]?.["@href"], "https://presse.example.no/topic/ferje/atom.xml");
    assert.equal(links(list, "hub")[0]?.["@href"], "https://hub.example.org/");
    assert.equal(list["@xml:lang"], "nb");
  });

  it("has the card of the press room as its logo and the largest icon; without a card the icon is both", () => {
    const icons: readonly Logo[] = [32, 512].map((width) => ({
      path: `/media/icon-${width}.png`,
      width,
      height: width,
      type: "image/png",
    }));
    const pictures = (assets: AssetLibrary): readonly (string | undefined)[] => {
      const list = feed(publicationOf({ assets }));
      return [textOf(list, "logo"), textOf(list, "icon")];
    };
    const card = { path: "/media/card.png", width: 1200, height: 630 } as const;
    const withIcons = { ...noAssets, icons: () => icons };
    const icon = "https://presse.example.no/media/icon-512.png";
    assert.deepEqual(pictures({ ...withIcons, siteCard: () => card }), [
      "https://presse.example.no/media/card.png",
      icon,
    ]);
    assert.deepEqual(pictures(withIcons), [icon, icon]);
  });

  it("keeps the id of a release whose title changes, and changes its time when it is corrected", () => {
    const entry = one(feed(fullRoom()), "entry");
    assert.equal(textOf(entry, "id"), "https://presse.example.no/2026/havsula/");
    assert.equal(textOf(entry, "published"), "2026-03-12T08:39:09+01:00");
    assert.equal(textOf(entry, "updated"), "2026-03-13T09:00:00+01:00");
  });

  it("encloses every picture and document with its true type and size", () => {
    const entry = one(feed(fullRoom()), "entry");
    assert.deepEqual(
      links(entry, "enclosure").map((link) => [link["@href"], link["@type"], link["@length"], link["@title"]]),
      [
        ["https://presse.example.no/2026/havsula/stage.jpg", "image/jpeg", "2345678", "Havsula ved kai i Molde."],
        ["https://presse.example.no/2026/havsula/bridge.jpg", "image/jpeg", "2345678", undefined],
        ["https://presse.example.no/2026/havsula/programme.pdf", "application/pdf", "123456", "Programmet"],
      ],
    );
  });

  it("links a release to its translations", () => {
    const room = publicationOf({
      releases: {
        "2026/2026-03-01-a.md": "---\ntitle: A\ndate: 2026-03-01 08:00\n---\nB\n",
        "2026/2026-03-01-a.nn.md": "---\ntitle: A\n---\nB\n",
      },
    });
    assert.deepEqual(
      links(one(feed(room), "entry"), "alternate").map((link) => [link["@hreflang"], link["@href"]]),
      [
        ["nb", "https://presse.example.no/2026/a/"],
        ["nn", "https://presse.example.no/nn/2026/a/"],
      ],
    );
  });

  it("has exactly these fields of a release", () => {
    const entry = one(feed(fullRoom()), "entry");
    assert.deepEqual([...new Set(pathsIn(entry ?? {}))].toSorted(), [
      "/author/name",
      "/author/uri",
      "/category@label",
      "/category@scheme",
      "/category@term",
      "/content",
      "/content@type",
      "/id",
      "/link@href",
      "/link@hreflang",
      "/link@length",
      "/link@rel",
      "/link@title",
      "/link@type",
      "/published",
      "/summary",
      "/title",
      "/updated",
    ]);
  });
});
