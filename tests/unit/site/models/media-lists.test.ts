import assert from "node:assert/strict";
import { test } from "node:test";
import { mediaLists } from "../../../../src/site/models/media/media-items.ts";
import { fakeAssets } from "../../fixtures/fake-assets.ts";
import { htmlAt } from "../../fixtures/page-html.ts";
import { publicationOf } from "../../fixtures/room.ts";

const file = (date: string, keys: string): string => `---\ntitle: A\ndate: ${date} 08:00\n${keys}\n---\nB\n`;
const picture = "images: [{ file: a.jpg, alt: Båten, credit: Kari }]";

const room = publicationOf({
  assets: fakeAssets,
  releases: {
    "2025/2025-03-01-old/index.md": file("2025-03-01", `${picture}\ntopics: [Ferje]`),
    "2026/2026-03-01-new/index.md": file("2026-03-01", "documents: [{ file: a.pdf, title: Rapport }]"),
    "2026/2026-03-02-text.md": file("2026-03-02", "topics: [Klima]"),
  },
});

test("has parts of the media by kind, year and topic, except those that are empty or equal to all media", () => {
  assert.deepEqual(
    mediaLists(room.pressRoom.editions[0]!).map(({ path, count }) => [path, count]),
    [
      ["/media/pictures/", 1],
      ["/media/documents/", 1],
      ["/media/year/2026/", 1],
      ["/media/year/2025/", 1],
      ["/media/topic/ferje/", 1],
    ],
  );
});

test("shows a part of the media without a script, marks it, and excludes it from search engines", async () => {
  const part = await htmlAt("/media/year/2025/", room);
  assert.match(part, /<h1>Bilder og dokumenter: 2025<\/h1>/);
  assert.match(part, /href="\/media\/year\/2025\/" aria-current="page"/);
  assert.match(part, /alt="Båten"/);
  assert.doesNotMatch(part, /Rapport/);
  assert.match(part, /<meta name="robots" content="noindex/);
  assert.match(await htmlAt("/media/", room), /<a href="\/media\/topic\/ferje\/">Ferje<\/a>/);
});

test("offers crops of a picture with shape and size", async () => {
  const html = await htmlAt("/media/", room);
  assert.match(html, /<a href="[^"]+-1600\.jpg" download[^>]*>16:9 · JPEG · 1600\u00a0×\u00a0900\u00a0px<\/a>/);
});
