import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlAt } from "../../fixtures/page-html.ts";
import { publicationOf } from "../../fixtures/room.ts";

test("links the official declaration from the statement and from the foot of every page", async () => {
  const room = publicationOf({ site: "accessibility: { declaration: https://www.uustatus.example/nb/0 }\n" });
  for (const path of ["/accessibility/", "/"])
    assert.match(
      await htmlAt(path, room),
      /<a href="https:\/\/www\.uustatus\.example\/nb\/0">Tilgjengelighetserklæringen vår på uustatus\.example<\/a>/,
    );
});

test("has no link to a declaration that does not exist", async () => {
  assert.doesNotMatch(await htmlAt("/accessibility/", publicationOf({})), /Tilgjengelighetserklæringen/);
});
