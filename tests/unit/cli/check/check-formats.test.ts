import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../harness/build.ts";
import { runHere } from "../../../harness/command.ts";
import { writeContent } from "../../../harness/content.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";

const folder = temporaryFolder();
const content = writeContent(join(folder, "content"), {
  "releases/2026/2026-03-12-a.md": "---\ntitle: A\ndate: 2026-03-12 08:39\ntopic: x\n---\n\n##[add-path]x <b>\n",
});
const SETTINGS = { PRESSROOM_CONTENT: content, PRESSROOM_CACHE: join(folder, "cache") };
const LINE = /^releases\/2026\/2026-03-12-a\.md:4:1 error .* \[unknown-key\]\n {4}4 \| topic: x\n {6}\| \^$/m;

const check = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  runHere("check", args, { ...SETTINGS, ...settings });

describe("npm run check", () => {
  it("shows the line of the file below each problem, without colours when it is not on a terminal", async () => {
    const { code, stdout } = await check([]);
    assert.equal(code, 1);
    assert.match(stdout, LINE);
    assert.doesNotMatch(stdout, /\u001b/);
  });

  it("begins each problem with a line that the problem matcher reads", async () => {
    const { problemMatcher } = JSON.parse(readFileSync(join(PROJECT, ".github/problem-matcher.json"), "utf8")) as {
      readonly problemMatcher: readonly { readonly pattern: readonly { readonly regexp: string }[] }[];
    };
    const form = new RegExp(problemMatcher[0]?.pattern[0]?.regexp ?? "");
    const { stdout } = await check([]);
    const found = stdout.split("\n").flatMap((line) => (form.exec(line)?.[6] ?? "").split("\n").filter(Boolean));
    assert.deepEqual(found, ["contact-missing", "unknown-key", "body-html"]);
  });

  it("chooses annotations in GitHub Actions, with paths from the root of the repository", async () => {
    const summary = join(folder, "summary.md");
    const { code, stdout } = await check([], {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: summary,
    });
    assert.equal(code, 1);
    assert.match(stdout, /^::error file=content\/releases\/2026\/2026-03-12-a\.md,line=4,col=1,title=unknown-key::/m);
    assert.match(stdout, LINE);
    assert.match(readFileSync(summary, "utf8"), /^### Content: 1 error/);
    const token = /^::stop-commands::([\w-]{36})$/m.exec(stdout)?.[1] ?? "";
    const [before = "", words = ""] = stdout.split(`::stop-commands::${token}\n`);
    assert.doesNotMatch(before, /##\[/);
    assert.match(words, /##\[add-path\]/);
    assert.ok(words.endsWith(`::${token}::\n`), "commands are read again after the report");
  });

  it("prints text in GitHub Actions with --format text", async () => {
    const { stdout } = await check(["--format", "text"], { GITHUB_ACTIONS: "true" });
    assert.doesNotMatch(stdout, /^::/m);
  });

  for (const format of ["json", "sarif", "gitlab"])
    it(`prints only JSON for ${format}`, async () => {
      const { code, stdout, stderr } = await check(["--format", format]);
      assert.equal(code, 1);
      assert.match(JSON.stringify(JSON.parse(stdout)), /unknown-key/);
      assert.equal(stderr, "");
    });

  it("refuses an unknown format with a suggestion", async () => {
    const { code, stdout, stderr } = await check(["--format", "jsn"]);
    assert.deepEqual([code, stdout, stderr], [1, "", 'There is no format "jsn". Did you mean json?\n']);
  });
});
