import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { RULES } from "../../../src/diagnostics/rules.ts";
import { ownPageSchema } from "../../../src/press-room/own-pages/own-page-schema.ts";
import { PROJECT, runCommand } from "../../harness/build.ts";

describe("the generated guides", () => {
  it("are up to date with the code", async () => {
    const { code, stderr } = await runCommand("docs", ["--check"], {});
    assert.equal(code, 0, stderr);
  });

  it("name every rule", () => {
    for (const path of ["rules.md", "nb/rules.md"]) {
      const guide = readFileSync(join(PROJECT, "docs/editors", path), "utf8");
      for (const id of Object.keys(RULES)) assert.match(guide, new RegExp(`^### ${id}$`, "m"));
    }
  });

  it("name every key of a team's own page", () => {
    const guide = readFileSync(join(PROJECT, "docs/editors/fields.md"), "utf8");
    const chapter = guide.slice(guide.indexOf("## A page of your own"));
    for (const key of Object.keys(ownPageSchema.shape)) assert.match(chapter, new RegExp(`^\\| \`${key}\` `, "m"));
  });
});
