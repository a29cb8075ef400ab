import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { build, PROJECT, runCommand } from "../harness/build.ts";
import { filesOf } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();

/** The content of `releases/` and `pressroom/`: the sample, or what a team has put in its place. */
describe("the content of this repository", () => {
  it("passes npm run check", async () => {
    const { code, stdout, stderr } = await runCommand("check", [], {});
    assert.equal(code, 0, stdout + stderr);
  });

  it("builds, with everything out that is not a draft", async () => {
    const output = join(folder, "site");
    const { code, stdout, stderr } = await build({
      PRESSROOM_CONTENT: PROJECT,
      PRESSROOM_CACHE: join(PROJECT, ".cache"),
      PRESSROOM_OUTPUT: output,
      // After every date in it.
      PRESSROOM_NOW: "2099-01-01T00:00:00Z",
    });
    assert.equal(code, 0, stdout + stderr);
    for (const file of ["index.html", "feed.xml", "sitemap.xml", "search/index.html"])
      assert.ok(filesOf(output).includes(file), file);
  });
});
