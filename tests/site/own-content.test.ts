import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { build, PROJECT, runCommand } from "../harness/build.ts";
import { filesOf } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();

/** Says whether there is a file with this ending in a folder of the repository or below it; a clone has no empty folders. */
function has(path: string, ending: RegExp): boolean {
  try {
    return readdirSync(join(PROJECT, path), { recursive: true, encoding: "utf8" }).some((name) => ending.test(name));
  } catch {
    return false;
  }
}

const leftOut =
  !has("releases", /\.md$/) &&
  !has("pressroom/publishers", /\.ya?ml$/) &&
  "the content of this repository: there is neither a release nor a publisher yet";

/** The content of `releases/` and `pressroom/`: the sample, or what a team has put in its place. */
describe("the content of this repository", { skip: leftOut }, () => {
  it("passes npm run check", async () => {
    const { code, stdout, stderr } = await runCommand("check", [], {});
    assert.equal(code, 0, stdout + stderr);
  });

  it("builds at a time at which everything but drafts is public", async () => {
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
