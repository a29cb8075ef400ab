import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { atomFeeds } from "../../src/formats/feeds/atom.ts";
import { rssFeeds } from "../../src/formats/feeds/rss.ts";
import { toolLeftOut } from "../harness/schemas.ts";
import { badTextsRoom } from "../unit/fixtures/bad-texts-room.ts";

const leftOut = toolLeftOut("xmllint", "--version", "sitemaps and feeds as XML");

describe("feeds, by xmllint", { skip: leftOut }, () => {
  for (const output of [rssFeeds, atomFeeds])
    it(`are well-formed, whatever an editor writes: ${output.name}`, () => {
      const files = [...output.files(badTextsRoom())];
      assert.ok(files.length > 0);
      for (const { path, content } of files) {
        const { stderr } = spawnSync("xmllint", ["--nonet", "--noout", "-"], { input: content });
        assert.equal(stderr.toString(), "", path);
      }
    });
});
