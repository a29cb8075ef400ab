import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Publication } from "../../../../src/site/publication.ts";
import { type JsonFeed, jsonFeeds } from "../../../../src/formats/feeds/json-feed.ts";
import { leavesOf } from "../../fixtures/leaves.ts";
import { fullRoom } from "../../fixtures/rooms.ts";

function feed(publication: Publication, path = "/feed.json"): JsonFeed {
  const file = [...jsonFeeds.files(publication)].find((one) => one.path === path);
  assert.ok(file, path);
  return JSON.parse(String(file.content)) as JsonFeed;
}

describe("JSON Feed", () => {
  it("has version 1.1, its own address, page, language and hub", () => {
    const room = fullRoom({ site: "feed: { hub: https://hub.example.org/ }\n" });
    const { version, feed_url, home_page_url, language, hubs } = feed(room, "/type/press-invitation/feed.json");
    assert.deepEqual(
      { version, feed_url, home_page_url, language, hubs },
      {
        version: "https://jsonfeed.org/version/1.1",
        feed_url: "https://presse.example.no/type/press-invitation/feed.json",
        home_page_url: "https://presse.example.no/type/press-invitation/",
        language: "nb",
        hubs: [{ type: "WebSub", url: "https://hub.example.org/" }],
      },
    );
  });

  it("has the address of a release as id, and the time of its correction", () => {
    const [item] = feed(fullRoom()).items;
    assert.equal(item?.id, "https://presse.example.no/2026/havsula/");
    assert.equal(item.date_published, "2026-03-12T08:39:09+01:00");
    assert.equal(item.date_modified, "2026-03-13T09:00:00+01:00");
  });

  it("attaches pictures and documents with true type and size", () => {
    const [item] = feed(fullRoom()).items;
    assert.deepEqual(
      item?.attachments?.map(({ mime_type, size_in_bytes }) => [mime_type, size_in_bytes]),
      [
        ["image/jpeg", 2_345_678],
        ["image/jpeg", 2_345_678],
        ["application/pdf", 123_456],
      ],
    );
  });

  it("has exactly these fields of a release", () => {
    assert.deepEqual(leavesOf(feed(fullRoom()).items[0]), [
      "attachments[].mime_type",
      "attachments[].size_in_bytes",
      "attachments[].title",
      "attachments[].url",
      "authors[].name",
      "authors[].url",
      "content_html",
      "date_modified",
      "date_published",
      "id",
      "image",
      "language",
      "summary",
      "tags[]",
      "title",
      "url",
    ]);
  });
});
