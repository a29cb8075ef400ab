import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Publication } from "../../../src/site/publication.ts";
import { atomFeeds } from "../../../src/formats/feeds/atom.ts";
import { type JsonFeed, jsonFeeds } from "../../../src/formats/feeds/json-feed.ts";
import { rssFeeds } from "../../../src/formats/feeds/rss.ts";
import { headOf } from "../../../src/site/head/head.ts";
import { newsSitemapOutput } from "../../../src/formats/sitemaps/news-sitemap.ts";
import { releaseListJsonOutput } from "../../../src/formats/release-list-json.ts";
import { sitemapOutput } from "../../../src/formats/sitemaps/sitemap.ts";
import { serializeJsonLd } from "../../../src/site/structured-data/serialize-json-ld.ts";
import { badTextsRoom } from "../fixtures/bad-texts-room.ts";
import { all, one, readXmlDocument, textOf } from "../fixtures/read-xml.ts";
import { BAD_TEXTS } from "../fixtures/rooms.ts";

const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;
const NASTY = BAD_TEXTS["markup of every kind"];

describe("outputs of hostile texts", () => {
  let room: Publication;
  before(() => {
    room = badTextsRoom({ now: "2026-01-21 12:00" });
    assert.ok(
      room.pressRoom.editions[0] && room.pressRoom.editions[0].releases.length === Object.keys(BAD_TEXTS).length,
    );
  });

  for (const output of [rssFeeds, atomFeeds, sitemapOutput, newsSitemapOutput])
    it(`${output.name} is well-formed`, () => {
      const files = [...output.files(room), ...output.files(badTextsRoom({ now: "2026-01-12 12:00" }))];
      for (const { content } of files) readXmlDocument(content);
    });

  it("keep the title in every feed as it was written", () => {
    const [rss] = rssFeeds.files(room);
    const [atom] = atomFeeds.files(room);
    const [json] = jsonFeeds.files(room);
    const entries = [
      all(one(readXmlDocument(rss?.content ?? ""), "channel"), "item"),
      all(readXmlDocument(atom?.content ?? ""), "entry"),
    ].map((items) => items.map((item) => textOf(item, "title")));
    const titles = (JSON.parse(String(json?.content)) as JsonFeed).items.map(({ title }) => title);
    // The releases are corrected, and their titles say so.
    const expected = [
      NASTY,
      "En to tre[31m fire fem",
      BAD_TEXTS["a right-to-left script"] ?? "",
      BAD_TEXTS["emoji"] ?? "",
      "Æ".repeat(300),
      "Første linje andre linje tredje fjerde",
    ].map((title) => `Rettet: ${title}`);
    for (const found of [...entries, titles]) for (const title of expected) assert.ok(found.includes(title), title);
  });

  it("add no element of an editor's text to the HTML of feeds", () => {
    const [json] = jsonFeeds.files(room);
    for (const { content_html: html } of (JSON.parse(String(json?.content)) as JsonFeed).items)
      assert.doesNotMatch(html, /<\/?(script|b)>/);
  });

  it("are valid JSON without control characters", () => {
    for (const output of [jsonFeeds, releaseListJsonOutput])
      for (const { content } of output.files(room))
        assert.doesNotMatch(JSON.stringify(JSON.parse(String(content))).replace(/\\[nrt]/g, ""), CONTROLS);
  });

  it("have one line for title and description in every head, and structured data that stays in its script", () => {
    for (const page of room.pages) {
      const { title, description, meta, jsonLd } = headOf(page, room);
      for (const text of [title, description, ...meta.map(({ content }) => content)]) {
        assert.doesNotMatch(text, /[\n\r\u2028\u2029]/, page.path);
        assert.doesNotMatch(text, CONTROLS, page.path);
      }
      assert.ok(Array.from(description).length <= 160 || page.kind !== "release", description);
      for (const object of jsonLd) {
        const written = serializeJsonLd(object);
        assert.doesNotMatch(written, /[<>&]/);
        assert.doesNotMatch(written, CONTROLS);
        assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(object)));
      }
    }
  });
});
