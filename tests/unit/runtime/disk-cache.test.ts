import assert from "node:assert/strict";
import { chmod, mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { textOf } from "../../../src/diagnostics/messages/message.ts";
import { cacheKey, DiskCache, openCacheFolder } from "../../../src/runtime/disk-cache.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const DAY_MS = 86_400_000;
const limits = { keptDays: 60 };
const key = cacheKey("a result");
const content = Buffer.from("what took long to make");

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** A folder with one entry: the cache, the folder, and the entry's file. */
async function filled() {
  const folder = join(temporaryFolder(), "cache");
  const cache = new DiskCache(folder, limits);
  await cache.write(key, content);
  const [file] = await filesIn(folder);
  assert.ok(file);
  return { cache, folder, file };
}

async function age(file: string, days: number): Promise<void> {
  const then = new Date(Date.now() - days * DAY_MS);
  await utimes(file, then, then);
}

describe("DiskCache", () => {
  it("returns in a later build what was stored, and undefined for another key", async () => {
    const { folder } = await filled();
    const later = new DiskCache(folder, limits);
    assert.deepEqual(await later.read(key), content);
    assert.equal(await later.read(cacheKey("another")), undefined);
  });

  it("replaces the content of a key", async () => {
    const { cache } = await filled();
    await cache.write(key, Buffer.from("new"));
    assert.equal((await cache.read(key))?.toString(), "new");
  });

  it("treats an entry as missing if any bit has changed or a part is missing", async () => {
    const { cache, file } = await filled();
    const whole = await readFile(file);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1 << (at % 8);
      await writeFile(file, damaged);
      assert.equal(await cache.read(key), undefined, `bit flipped in byte ${at}`);
      await writeFile(file, whole.subarray(0, at));
      assert.equal(await cache.read(key), undefined, `cut after ${at} bytes`);
    }
    await writeFile(file, Buffer.concat([whole, Buffer.from([0])]));
    assert.equal(await cache.read(key), undefined, "longer than it was");
    await cache.write(key, content);
    assert.deepEqual(await cache.read(key), content, "written again");
  });

  it("keeps one whole entry when several builds write the same key at once", async () => {
    const { folder } = await filled();
    await Promise.all(Array.from({ length: 8 }, () => new DiskCache(folder, limits).write(key, content)));
    assert.deepEqual(await new DiskCache(folder, limits).read(key), content);
    assert.equal((await filesIn(folder)).length, 1, "no draft is left");
  });

  it("stores nothing without a folder", async () => {
    const cache = new DiskCache(undefined, limits);
    await cache.write(key, content);
    await cache.prune();
    assert.equal(await cache.read(key), undefined);
  });

  it("reads and writes nothing, without failing, when its folder is a file", async () => {
    const folder = join(temporaryFolder(), "cache");
    await writeFile(folder, "not a folder");
    const cache = new DiskCache(folder, limits);
    await cache.write(key, content);
    await cache.prune();
    assert.equal(await cache.read(key), undefined);
    assert.equal(await readFile(folder, "utf8"), "not a folder");
  });

  it("refuses a key that is not hexadecimal", async () => {
    const { cache } = await filled();
    await assert.rejects(cache.write("../../outside", content), RangeError);
  });
});

describe("DiskCache.prune", () => {
  it("removes entries unused for longer than the limit, and temporary files of killed builds", async () => {
    const { cache, folder, file } = await filled();
    await cache.write(cacheKey("fresh"), content);
    const [old, young] = [join(folder, "drafts", "old"), join(folder, "drafts", "young")];
    await Promise.all([writeFile(old, ""), writeFile(young, "")]);
    await Promise.all([age(file, 61), age(old, 2)]);
    await cache.prune();
    assert.equal(await cache.read(key), undefined);
    assert.deepEqual(await cache.read(cacheKey("fresh")), content);
    assert.deepEqual(await readdir(join(folder, "drafts")), ["young"]);
  });

  it("counts reading as use", async () => {
    const { cache, file } = await filled();
    await age(file, 61);
    await cache.read(key);
    await cache.prune();
    assert.deepEqual(await cache.read(key), content);
  });

  it("removes least recently used entries beyond the size limit, except those of today", async () => {
    const { folder } = await filled();
    const cache = new DiskCache(folder, { keptDays: 60, mostBytes: 100 });
    const keys = ["three", "two", "today"].map((name) => cacheKey(name));
    for (const one of keys) await cache.write(one, Buffer.alloc(80));
    await age(join(folder, keys[0]!.slice(0, 2), keys[0]!.slice(2)), 3);
    await age(join(folder, keys[1]!.slice(0, 2), keys[1]!.slice(2)), 2);
    await cache.prune();
    const kept = await Promise.all(keys.map(async (one) => (await cache.read(one)) !== undefined));
    assert.deepEqual(kept, [false, false, true]);
  });

  it("runs once a day", async () => {
    const { cache, file } = await filled();
    await cache.prune();
    await age(file, 100);
    await cache.prune();
    assert.ok((await stat(file)).isFile());
    await cache.prune(Date.now() + 1.5 * DAY_MS);
    await assert.rejects(stat(file));
  });
});

describe("openCacheFolder", () => {
  it("creates the folder and its areas", async () => {
    const folder = join(temporaryFolder(), "new", "cache");
    assert.deepEqual(await openCacheFolder(folder), { folder });
    assert.deepEqual((await readdir(folder)).toSorted(), ["bundles", "media", "releases", "search", "traces"]);
    assert.deepEqual(await filesIn(folder), []);
  });

  it("returns one line when a file is in the place of a folder", async () => {
    const folder = temporaryFolder();
    await writeFile(join(folder, "media"), "");
    const { folder: usable, problem } = await openCacheFolder(folder);
    assert.equal(usable, undefined);
    assert.match(
      problem ? textOf(problem, "en") : "",
      /^The cache .* is not used: a file is where a folder should be\. [^\n]*PRESSROOM_CACHE\.$/,
    );
  });

  it(
    "returns one line when the folder is not writable",
    { skip: process.getuid?.() === 0 && "a cache that may not be written to: root may write everywhere" },
    async () => {
      const folder = temporaryFolder();
      await mkdir(join(folder, "media"));
      await chmod(folder, 0o500);
      const { problem } = await openCacheFolder(folder);
      await chmod(folder, 0o700);
      assert.match(problem ? textOf(problem, "en") : "", /may not be written to/);
    },
  );
});
