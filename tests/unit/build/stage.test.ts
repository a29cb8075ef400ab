import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { Stage } from "../../../src/build/stage.ts";

let folder: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "press-room-stage-"));
  output = join(folder, "_site");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function publish(files: Readonly<Record<string, string>>): Promise<void> {
  const stage = await Stage.open(output);
  for (const [path, content] of Object.entries(files)) await stage.writer.write({ path: `/${path}`, content }, "test");
  await stage.promote();
  await stage.close();
}

const read = (path: string): Promise<string> => readFile(join(output, path), "utf8");

describe("a published site", () => {
  it("is not touched by a build that does not get to its end", async () => {
    await publish({ "index.html": "first" });
    const stage = await Stage.open(output);
    await stage.writer.write({ path: "/", content: "half" }, "test");
    assert.equal(await read("index.html"), "first");
    await stage.close();
    assert.deepEqual(await readdir(folder), ["_site"]);
  });

  it("loses the pages that are gone, and their empty folders", async () => {
    await publish({ "index.html": "a", "2026/old/index.html": "old" });
    await publish({ "index.html": "a" });
    assert.deepEqual((await readdir(output)).toSorted(), [".pressroom.json", "index.html"]);
  });

  it("keeps what did not change as it was, to its time of change", async () => {
    await publish({ "index.html": "same", "other.html": "one" });
    const before = await stat(join(output, "index.html"));
    await publish({ "index.html": "same", "other.html": "two" });
    const after = await stat(join(output, "index.html"));
    assert.equal(after.mtimeMs, before.mtimeMs);
    assert.equal(after.ino, before.ino);
    assert.equal(await read("other.html"), "two");
  });

  it("never takes the place of somebody else's files", async () => {
    await mkdir(output);
    await writeFile(join(output, "thesis.txt"), "years of work");
    await assert.rejects(Stage.open(output), /thesis|did not make/);
    assert.equal(await read("thesis.txt"), "years of work");
  });

  it("is freed of what a killed build left beside it", async () => {
    await mkdir(join(folder, "._site.next.999999999"), { recursive: true });
    await publish({ "index.html": "a" });
    assert.deepEqual(await readdir(folder), ["_site"]);
  });
});
