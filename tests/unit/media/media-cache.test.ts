import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { MediaCache, mediaCacheIn } from "../../../src/media/media-cache.ts";
import { cacheKey } from "../../../src/runtime/disk-cache.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const key = cacheKey("a picture");
const make = (files: Record<string, Buffer>) => {
  files["a.jpg"] = Buffer.from("12345");
  files["a.webp"] = Buffer.from("678");
  return Promise.resolve({ width: 7 });
};
const open = (folder: string) => new MediaCache(mediaCacheIn(folder));

async function entryFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

describe("MediaCache", () => {
  it("returns the files and facts of an earlier build", async () => {
    const folder = temporaryFolder();
    const first = await open(folder).entry(key, make);
    const later = open(folder);
    const second = await later.entry(key, () => assert.fail("made again"));
    assert.deepEqual(second, first);
    assert.deepEqual([second.facts, second.files["a.webp"]?.toString()], [{ width: 7 }, "678"]);
    assert.deepEqual(later.counts, { made: 0, cached: 2 });
  });

  it("makes an entry once for simultaneous requests", async () => {
    let times = 0;
    const cache = open(temporaryFolder());
    const entries = await Promise.all(
      Array.from({ length: 5 }, () => cache.entry(key, (files) => (times++, make(files)))),
    );
    assert.equal(times, 1);
    assert.deepEqual(entries[4], entries[0]);
    assert.deepEqual(cache.counts, { made: 2, cached: 0 });
  });

  it("makes an entry again if any bit of it has changed", async () => {
    const folder = temporaryFolder();
    const first = await open(folder).entry(key, make);
    const [file = ""] = await entryFiles(folder);
    const bytes = await readFile(file);
    bytes[bytes.length - 1]! ^= 1;
    await writeFile(file, bytes);
    const later = open(folder);
    assert.deepEqual(await later.entry(key, make), first);
    assert.deepEqual(later.counts, { made: 2, cached: 0 });
  });

  it("stores nothing if the maker fails", async () => {
    const folder = temporaryFolder();
    const fail = (files: Record<string, Buffer>) => {
      files["half.jpg"] = Buffer.from("1");
      return Promise.reject(new Error("broken picture"));
    };
    await assert.rejects(open(folder).entry(key, fail), /broken picture/);
    assert.deepEqual(await entryFiles(folder), []);
    assert.deepEqual((await open(folder).entry(key, make)).facts, { width: 7 });
  });
});
