// Longer than 200 lines, because it ends with the list of every field that leaves.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Publication } from "../../../../src/site/publication.ts";
import { rssFeeds } from "../../../../src/formats/feeds/rss.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { all, one, pathsIn, type ReadElement, readXmlDocument, textOf } from "../../fixtures/read-xml.ts";
import { fakeAssets } from "../../fixtures/fake-assets.ts";
import { fullRoom } from "../../fixtures/rooms.ts";

function channel(publication: Publication, path = "/feed.xml"): ReadElement {
  const file = [...rssFeeds.files(publication)].find((one) => one.path === path);
  assert.ok(file, path);
  const found = one(readXmlDocument(file.content), "channel");
  assert.ok(found);
  return found;
}

const items = (publication: Publication, path?: string): readonly ReadElement[] =>
  all(channel(publication, path), "item");

describe("RSS", () => {
  it("is at the root of each language and beside each of its lists", () => {
    const room = publicationOf({
      languages: ["nb", "nn"],
      releases: {
        "2026/2026-03-01-a.md": "---\ntitle: A\ndate: 2026-03-01 08:00\ntopics: [Ferje]\n---\nB\n",
        "2026/2026-03-01-a.nn.md": "---\ntitle: A\n---\nB\n",
      },
    });
    assert.deepEqual([...rssFeeds.files(room)].map(({ path }) => path).toSorted(), [
      "/feed.xml",
      "/nn/feed.xml",
      "/nn/publisher/org/feed.xml",
      "/nn/releases/2026/feed.xml",
      "/nn/releases/feed.xml",
      "/nn/topic/ferje/feed.xml",
      "/nn/type/press-release/feed.xml",
      "/publisher/org/feed.xml",
      "/releases/2026/feed.xml",
      "/releases/feed.xml",
      "/topic/ferje/feed.xml",
      "/type/press-release/feed.xml",
    ]);
  });

  it("has its own address, its language and its hub", () => {
    const room = fullRoom({ site: "feed: { hub: https://hub.example.org/ }\n" });
    const feed = channel(room, "/topic/ferje/feed.xml");
    assert.deepEqual(
      all(feed, "atom:link").map((link) => [link["@rel"], link["@href"]]),
      [
        ["self", "https://presse.example.no/topic/ferje/feed.xml"],
        ["hub", "https://hub.example.org/"],
      ],
    );
    assert.equal(textOf(feed, "language"), "nb");
    assert.match(String([...rssFeeds.files(room)][0]?.content), /<channel [^>]*xml:lang="nb"/);
    assert.equal(textOf(feed, "link"), "https://presse.example.no/topic/ferje/");
    assert.equal(textOf(feed, "title"), "Ferje – Presserom");
  });

  it("keeps the id of a release whose title changes", () => {
    const withTitle = (title: string) =>
      publicationOf({ releases: { "2026/2026-03-01-a.md": `---\ntitle: ${title}\ndate: 2026-03-01 08:00\n---\nB\n` } });
    const guids = [items(withTitle("Før")), items(withTitle("Etter"))].map(([item]) => one(item, "guid"));
    assert.deepEqual(guids[0], guids[1]);
    assert.equal(guids[0]?.["#text"], "https://presse.example.no/2026/a/");
    assert.equal(guids[0]["@isPermaLink"], "true");
  });

  it("has the times of publication and of the last correction, each with its offset", () => {
    const [item] = items(fullRoom());
    assert.equal(textOf(item, "pubDate"), "Thu, 12 Mar 2026 08:39:09 +0100");
    assert.equal(textOf(item, "atom:updated"), "2026-03-13T09:00:00+01:00");
    assert.equal(textOf(channel(fullRoom()), "lastBuildDate"), "Fri, 13 Mar 2026 08:00:00 GMT");
  });

  it("has one enclosure, and every picture and document as media with true type and size", () => {
    const [item] = items(fullRoom());
    const enclosures = all(item, "enclosure").map((one) => [one["@url"], one["@type"], one["@length"]]);
    assert.deepEqual(enclosures, [["https://presse.example.no/2026/havsula/stage.jpg", "image/jpeg", "2345678"]]);
    assert.deepEqual(
      all(item, "media:content").map((one) => [
        one["@url"],
        one["@type"],
        one["@fileSize"],
        textOf(one, "media:credit"),
      ]),
      [
        ["https://presse.example.no/2026/havsula/stage.jpg", "image/jpeg", "2345678", "Ola Foto"],
        ["https://presse.example.no/2026/havsula/bridge.jpg", "image/jpeg", "2345678", undefined],
        ["https://presse.example.no/2026/havsula/programme.pdf", "application/pdf", "123456", undefined],
      ],
    );
  });

  it("names type and topics as categories, and the publisher as creator", () => {
    const [item] = items(fullRoom());
    assert.deepEqual(
      all(item, "category").map((one) => [one["#text"], one["@domain"]]),
      [
        ["Presseinvitasjon", "https://presse.example.no/type/"],
        ["Ferje", "https://presse.example.no/topic/"],
        ["Klima", "https://presse.example.no/topic/"],
      ],
    );
    assert.equal(textOf(item, "dc:creator"), "Organisasjonen");
  });

  it("escapes the lead twice, because readers parse a description as HTML", () => {
    const room = publicationOf({
      releases: { "2026/2026-03-01-a.md": "---\ntitle: A <b> & B\nlead: A <b> & B\ndate: 2026-03-01 08:00\n---\nB\n" },
    });
    const [item] = items(room);
    assert.equal(textOf(item, "description"), "A &lt;b&gt; &amp; B");
    assert.equal(textOf(item, "title"), "A <b> & B");
  });

  it("describes a release without a paragraph by its type", () => {
    const room = publicationOf({
      releases: {
        "2026/2026-03-01-a.md":
          "---\ntitle: Bilder\ndate: 2026-03-01 08:00\nimages: [{ file: a.jpg, alt: En båt }]\n---\n![En båt](a.jpg)\n",
      },
    });
    assert.equal(textOf(items(room)[0], "description"), "Pressemelding, Organisasjonen: Bilder");
  });

  it("contains the newest releases up to the site's limit", () => {
    const numbers = [1, 2, 3, 4, 5];
    const room = publicationOf({
      site: "feed: { length: 2 }\n",
      releases: Object.fromEntries(
        numbers.map((n) => [`2026/2026-03-0${n}-a${n}.md`, `---\ntitle: A${n}\ndate: 2026-03-0${n} 08:00\n---\nB\n`]),
      ),
    });
    assert.deepEqual(
      items(room).map((item) => textOf(item, "title")),
      ["A5", "A4"],
    );
  });

  it("leaves withdrawn releases out", () => {
    const room = publicationOf({
      releases: {
        "2026/2026-03-01-a.md":
          "---\ntitle: A\ndate: 2026-03-01 08:00\nwithdrawn: { date: 2026-03-02 08:00, reason: Feil. }\n---\nB\n",
      },
    });
    assert.deepEqual(items(room), []);
  });

  it("is valid and empty when nothing has been published", () => {
    assert.equal(textOf(channel(publicationOf({})), "lastBuildDate"), "Mon, 23 Nov 2026 00:00:00 GMT");
  });

  it("shows an explanation and a link to its page in a browser, without its releases a second time", () => {
    const div = one(channel(fullRoom()), "div");
    assert.equal(div?.["@xmlns"], "http://www.w3.org/1999/xhtml");
    assert.match(textOf(div, "p") ?? "", /^Dette er en nyhetsstrøm\./);
    const link = one(one(div, "h1"), "a");
    assert.equal(link?.["@href"], "https://presse.example.no/");
    assert.equal(JSON.stringify(div).includes("havsula"), false);
  });

  it("keeps texts that the package feed would change or break", () => {
    const texts = "A &amp; B <c> ]]> d ]]> e \" '";
    const room = publicationOf({
      site: `description: ${JSON.stringify(texts)}\n`,
      releases: {
        "2026/2026-03-01-a.md": `---\ntitle: ${JSON.stringify(texts)}\ndate: 2026-03-01 08:00\ntopics: [${JSON.stringify(texts)}]\nquotes: [{ text: ${JSON.stringify(texts)}, by: B }]\nimages: [{ file: a.jpg, alt: ${JSON.stringify(texts)} }]\n---\nB\n`,
      },
      assets: fakeAssets,
    });
    const [item] = items(room);
    assert.equal(textOf(channel(room), "description"), texts);
    assert.equal(textOf(item, "title"), texts);
    assert.equal(all(item, "category")[1]?.["#text"], texts);
    assert.equal(textOf(one(item, "media:content"), "media:description"), texts);
    assert.match(textOf(item, "content:encoded") ?? "", /A &amp;amp; B &lt;c> \]\]&gt; d \]\]&gt; e/);
  });

  it("escapes addresses in attributes", () => {
    const room = fullRoom({ url: "https://example.org/a&b/" });
    const [item] = items(room);
    assert.equal(one(item, "category")?.["@domain"], "https://example.org/a&b/type/");
    assert.equal(one(item, "enclosure")?.["@url"], "https://example.org/a&b/2026/havsula/stage.jpg");
  });

  it("links to its style sheet under a sub-path", () => {
    const room = publicationOf({ url: "https://example.org/om-oss/presse" });
    const [file] = rssFeeds.files(room);
    assert.match(String(file?.content), /<\?xml-stylesheet type="text\/css" href="\/om-oss\/presse\/feed\.css"\?>/);
  });

  it("has exactly these fields of a release", () => {
    const [item] = items(fullRoom());
    assert.deepEqual([...new Set(pathsIn(item ?? {}))].toSorted(), [
      "/atom:updated",
      "/category",
      "/category@domain",
      "/content:encoded",
      "/dc:creator",
      "/description",
      "/enclosure@length",
      "/enclosure@type",
      "/enclosure@url",
      "/guid",
      "/guid@isPermaLink",
      "/link",
      "/media:content/media:credit",
      "/media:content/media:description",
      "/media:content/media:description@type",
      "/media:content@fileSize",
      "/media:content@height",
      "/media:content@medium",
      "/media:content@type",
      "/media:content@url",
      "/media:content@width",
      "/media:thumbnail@height",
      "/media:thumbnail@url",
      "/media:thumbnail@width",
      "/pubDate",
      "/title",
    ]);
  });
});
