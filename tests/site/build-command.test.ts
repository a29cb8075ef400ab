import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/build/build.ts";
import { Timings } from "../../src/build/timings.ts";
import { settingsFrom } from "../../src/settings/environment.ts";
import { type BuildResult, build, environmentWith, NOW, PROJECT } from "../harness/build.ts";
import { writeContent } from "../harness/content.ts";
import { filesOf } from "../harness/site-files.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

/** Settings of a press room of its own, with the cache that all of this file share. */
function newRoom() {
  const own = join(folder, `room-${(count += 1)}`);
  return {
    PRESSROOM_CONTENT: writeContent(join(own, "content")),
    PRESSROOM_OUTPUT: join(own, "site"),
    PRESSROOM_CACHE: join(folder, "cache"),
    PRESSROOM_NOW: NOW,
  };
}

function siteOf(output: string): ReadonlyMap<string, string> {
  return new Map(filesOf(output).map((file) => [file, readFileSync(join(output, file)).toString("base64")]));
}

/** Runs Eleventy's own command in the project. */
function eleventy(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<BuildResult> {
  const program = join(PROJECT, "node_modules/@11ty/eleventy/cmd.cjs");
  const child = spawn(process.execPath, [program, ...args], { cwd: PROJECT, env: environmentWith(settings) });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code: code ?? 1, stdout, stderr })));
}

describe("npx @11ty/eleventy", () => {
  it("builds the same site as npm run build", async () => {
    const room = newRoom();
    const own = await build(room);
    assert.equal(own.code, 0, own.stderr);
    const other = { ...room, PRESSROOM_OUTPUT: `${room.PRESSROOM_OUTPUT}-eleventy` };
    const result = await eleventy([], other);
    assert.equal(result.code, 0, result.stderr);
    assert.deepEqual(siteOf(other.PRESSROOM_OUTPUT), siteOf(room.PRESSROOM_OUTPUT));
  });

  it("reports errors in the content and leaves the site as it was", async () => {
    const room = newRoom();
    writeFileSync(join(room.PRESSROOM_CONTENT, "releases/2026/2026-03-12-a.md"), "---\ntitel: Feil\n---\n");
    const { code, stderr } = await eleventy([], room);
    assert.equal(code, 1);
    assert.match(stderr, /2026-03-12-a\.md:2/);
    assert.ok(!existsSync(room.PRESSROOM_OUTPUT));
  });

  for (const option of ["--serve", "--watch", "--output=elsewhere"]) {
    it(`says in one line what to run instead of ${option}`, async () => {
      const { code, stderr } = await eleventy([option], newRoom());
      assert.equal(code, 1);
      assert.match(stderr, /^--\S+ does not work here\. Run npm start .*\n$/);
    });
  }
});

describe("a build", () => {
  it("that fails while pages are rendered leaves the site as it was, and nothing beside it", async () => {
    const room = newRoom();
    assert.equal((await build(room)).code, 0);
    const before = siteOf(room.PRESSROOM_OUTPUT);
    const failing = buildSite(settingsFrom(room, PROJECT), {
      project: PROJECT,
      clock: Date.now,
      timings: new Timings(),
      clean: true,
      render: () => Promise.reject(new Error("a component failed")),
    });
    await assert.rejects(failing, /a component failed/);
    assert.deepEqual(siteOf(room.PRESSROOM_OUTPUT), before);
    assert.deepEqual(readdirSync(join(room.PRESSROOM_OUTPUT, "..")).toSorted(), ["content", "site"]);
  });

  it("that changes one release keeps every other page, with its modification time", async () => {
    const room = newRoom();
    writeContent(room.PRESSROOM_CONTENT, {
      "releases/2026/2026-03-13-b.md": "---\ntitle: En annen\ndate: 2026-03-13 08:39\n---\n\nHei.\n",
    });
    assert.equal((await build(room)).code, 0);
    const timeOf = (file: string): number => statSync(join(room.PRESSROOM_OUTPUT, file)).mtimeMs;
    const [about, release] = [timeOf("about/index.html"), timeOf("2026/b/index.html")];
    writeContent(room.PRESSROOM_CONTENT, {
      "releases/2026/2026-03-13-b.md": "---\ntitle: En annen\ndate: 2026-03-13 08:39\n---\n\nNye ord.\n",
    });
    assert.equal((await build(room)).code, 0);
    assert.equal(timeOf("about/index.html"), about);
    assert.notEqual(timeOf("2026/b/index.html"), release);
    assert.equal(statSync(join(room.PRESSROOM_OUTPUT, "2026/b/index.html")).mode & 0o777, 0o644);
  });
});
