import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { atomFeeds } from "../../src/formats/feeds/atom.ts";
import { rssFeeds } from "../../src/formats/feeds/rss.ts";
import { badTextsRoom } from "../unit/fixtures/bad-texts-room.ts";

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
const isRequired = process.env["PRESSROOM_REQUIRE_SCHEMAS"] === "1";

describe("to a parser of its own", { skip: !hasXmllint && !isRequired && "xmllint is not installed" }, () => {
  for (const output of [rssFeeds, atomFeeds])
    it(`every ${output.name} feed is well-formed, whatever an editor writes`, async () => {
      for (const { path, content } of output.files(await badTextsRoom())) {
        const { stderr } = spawnSync("xmllint", ["--nonet", "--noout", "-"], { input: content });
        assert.equal(stderr.toString(), "", path);
      }
    });
});
