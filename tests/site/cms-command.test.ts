import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runCommand } from "../harness/build.ts";
import { git, repositoryIn, type RunningCms, startCms } from "../harness/cms.ts";
import { writeContent } from "../harness/content.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
const content = writeContent(join(folder, "content"));
const settings = {
  PRESSROOM_CONTENT: content,
  PRESSROOM_OUTPUT: join(folder, "preview"),
  PRESSROOM_CACHE: join(folder, "cache"),
};

describe("npm run cms", () => {
  let cms: RunningCms;
  before(async () => {
    cms = await startCms([], settings);
  });
  after(() => cms.stop());

  /** Asks the program that writes files, as a page of `origin` would. */
  function ask(body: object, origin: string | undefined): Promise<Response> {
    const headers = { "content-type": "application/json", ...(origin !== undefined && { origin }) };
    const address = new URL("/.preview/cms", cms.url);
    return fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
  }

  function writing(path: string): object {
    const files = [{ slug: path, path, raw: "---\ntitle: Skrevet\ndate: 2026-03-12 08:39\n---\nHei.\n" }];
    const options = { commitMessage: "x", collectionName: "releases", useWorkflow: false, status: "draft" };
    return { action: "persistEntry", params: { branch: "main", dataFiles: files, assets: [], options } };
  }

  it("writes into the files of the press room for its own page", async () => {
    const response = await ask(writing("releases/2026/2026-03-13-b.md"), new URL(cms.url).origin);
    assert.equal(response.status, 200, await response.text());
    assert.ok(existsSync(join(content, "releases/2026/2026-03-13-b.md")));
  });

  it("writes nothing for pages of other addresses, and nothing outside the press room", async () => {
    for (const origin of ["https://example.org", "http://localhost:1", undefined])
      assert.equal((await ask(writing("releases/2026/2026-03-13-c.md"), origin)).status, 403);
    assert.equal((await ask(writing("../outside.md"), new URL(cms.url).origin)).status, 422);
    assert.ok(!existsSync(join(content, "releases/2026/2026-03-13-c.md")) && !existsSync(join(folder, "outside.md")));
  });

  it("says in one line that its port is in use", async () => {
    const { code, stdout, stderr } = await runCommand("cms", [], { ...settings, PORT: new URL(cms.url).port });
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /^Port \d+ is in use[^\n]*\n$/);
  });
});

describe("npm run cms -- --branches", () => {
  it("needs the root of a repository", async () => {
    const { code, stderr } = await runCommand("cms", ["--branches"], settings);
    assert.equal(code, 1);
    assert.match(stderr, /^--branches needs a Git repository, and .* is not the root of one\.\n$/);
  });

  it("needs a repository in which everything is committed", async () => {
    const repository = repositoryIn(join(folder, "repository"));
    writeFileSync(join(repository, "releases/2026/2026-03-13-b.md"), "x");
    const { code, stderr } = await runCommand("cms", ["--branches"], { ...settings, PRESSROOM_CONTENT: repository });
    assert.equal(code, 1);
    assert.match(stderr, /^--branches needs a repository without uncommitted changes[^\n]*\n$/);
    assert.equal(git(repository, "branch", "--list", "cms/*"), "");
  });
});
