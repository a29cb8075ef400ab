import assert from "node:assert/strict";
import { link, lstat, mkdir, readFile, readdir, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import type { Disk } from "../../../../src/build/output/promotion.ts";
import { Stage } from "../../../../src/build/output/stage.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { mountedAt, newPlaces, publishSite, refusingToRename, siteIn, writeFiles } from "./fixtures/output.ts";

const folder = temporaryFolder();
const LONG_AGO = new Date("2020-01-01T00:00:00Z");

/** The ways in which a site can be replaced. */
const disks: readonly (readonly [name: string, disk: (output: string) => Disk | undefined])[] = [
  ["by two renames", () => undefined],
  ["in place, on a mount point", (output) => mountedAt(output)],
  ["in place, when the output is busy", (output) => refusingToRename(output, "EBUSY")],
];

for (const [name, diskOf] of disks) {
  describe(`promoting ${name}`, () => {
    const newOutput = () => {
      const places = newPlaces(folder);
      const disk = diskOf(places.output);
      return { places, output: places.output, options: disk ? { disk } : {} };
    };

    it("replaces the old site and leaves no other files beside it", async () => {
      const { places, output, options } = newOutput();
      await publishSite(places, { "index.html": "a", "2026/old/index.html": "old", "2026/a/x.txt": "x" });
      await publishSite(places, { "index.html": "b", "2026/a/x.txt": "x", "2026/new/index.html": "new" }, options);
      assert.deepEqual(siteIn(output), { "index.html": "b", "2026/a/x.txt": "x", "2026/new/index.html": "new" });
      assert.deepEqual(await readdir(join(output, "2026")), ["a", "new"]);
      assert.deepEqual(await readdir(dirname(output)), ["_site"]);
    });

    it("replaces a file by a folder and a folder by a file", async () => {
      const { places, output, options } = newOutput();
      await publishSite(places, { "a.html": "a file", "b/c/d.txt": "in a folder" });
      await publishSite(places, { "a.html/b": "in a folder", "b/c": "a file" }, options);
      assert.deepEqual(siteIn(output), { "a.html/b": "in a folder", "b/c": "a file" });
    });

    it("keeps the modification time of equal files", async () => {
      const { places, output, options } = newOutput();
      await publishSite(places, { "index.html": "same", "other.html": "one" });
      await utimes(join(output, "index.html"), LONG_AGO, LONG_AGO);
      await publishSite(places, { "index.html": "same", "other.html": "two" }, options);
      assert.equal((await stat(join(output, "index.html"))).mtimeMs, LONG_AGO.getTime());
      assert.equal((await stat(join(output, "index.html"))).nlink, 1);
      assert.equal(await readFile(join(output, "other.html"), "utf8"), "two");
    });

    it("writes files again that were edited in the output", async () => {
      const { places, output, options } = newOutput();
      await publishSite(places, { "index.html": "true" });
      await writeFile(join(output, "index.html"), "edit");
      await publishSite(places, { "index.html": "true" }, options);
      assert.deepEqual(siteIn(output), { "index.html": "true" });
    });
  });
}

describe("a stage", () => {
  it("leaves the published site unchanged until it is promoted", async () => {
    const places = newPlaces(folder);
    await publishSite(places, { "index.html": "first" });
    const stage = await Stage.open(places);
    await stage.writer.write({ path: "/", content: "second" }, "test");
    assert.deepEqual(siteIn(places.output), { "index.html": "first" });
    stage.close();
    assert.deepEqual(await readdir(dirname(places.output)), ["_site"]);
    assert.deepEqual(siteIn(places.output), { "index.html": "first" });
  });

  it("does not replace an equal site", async () => {
    const places = newPlaces(folder);
    await publishSite(places, { "index.html": "same" });
    const before = await stat(places.output);
    await publishSite(places, { "index.html": "same" });
    assert.equal((await stat(places.output)).ino, before.ino);
  });

  it("keeps a link to a folder, and swaps at its target", async () => {
    const places = newPlaces(folder);
    const target = `${places.output}-target`;
    await mkdir(target);
    await symlink(target, places.output);
    await publishSite(places, { "index.html": "a" });
    await publishSite(places, { "index.html": "b" });
    assert.ok((await lstat(places.output)).isSymbolicLink());
    assert.deepEqual(siteIn(target), { "index.html": "b" });
  });

  it("copies a file that has several hard links, with its time", async () => {
    const places = newPlaces(folder);
    await publishSite(places, { "a.jpg": "picture", "index.html": "one" });
    const backup = `${places.output}-backup`;
    await link(join(places.output, "a.jpg"), backup);
    await utimes(backup, LONG_AGO, LONG_AGO);
    await publishSite(places, { "a.jpg": "picture", "index.html": "two" });
    const kept = await stat(join(places.output, "a.jpg"));
    assert.deepEqual([kept.nlink, kept.mtimeMs], [1, LONG_AGO.getTime()]);
  });

  it("removes what a killed build left beside the output", async () => {
    const places = newPlaces(folder);
    writeFiles(join(dirname(places.output), "._site.build"), { lock: "999999999 1", "next/index.html": "half" });
    await publishSite(places, { "index.html": "a" });
    assert.deepEqual(siteIn(places.output), { "index.html": "a" });
    assert.deepEqual(await readdir(dirname(places.output)), ["_site"]);
  });

  it("restores the old site when the new one cannot be moved", async () => {
    const places = newPlaces(folder);
    await publishSite(places, { "index.html": "old" });
    const disk: Disk = {
      rename: (from, to) => {
        if (from.endsWith("/next")) throw Object.assign(new Error("EIO"), { code: "EIO" });
        refusingToRename("", "").rename(from, to);
      },
    };
    await assert.rejects(publishSite(places, { "index.html": "new" }, { disk }), { code: "EIO" });
    assert.deepEqual(siteIn(places.output), { "index.html": "old" });
    assert.deepEqual(await readdir(dirname(places.output)), ["_site"]);
  });
});
