import assert from "node:assert/strict";
import { access, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { MediaCache } from "../../../src/media/cache.ts";
import { keyOf } from "../../../src/media/keys.ts";
import { emptyFolder } from "./fixtures/content.ts";

const key = keyOf("a picture");
const make = async (folder: string) => {
  await writeFile(join(folder, "a.jpg"), "12345");
  return { width: 7 };
};

test("What was made once is there for the next build, with what was said about it", async () => {
  const folder = await emptyFolder();
  const first = await new MediaCache(folder).entry(key, make);
  const later = new MediaCache(folder);
  const second = await later.entry(key, () => assert.fail("made again"));
  assert.deepEqual(second, first);
  assert.deepEqual([second.facts, second.files], [{ width: 7 }, { "a.jpg": 5 }]);
  assert.deepEqual(later.counts, { made: 0, cached: 1 });
});

test("What many ask for at once is made once", async () => {
  let times = 0;
  const cache = new MediaCache(await emptyFolder());
  await Promise.all(Array.from({ length: 5 }, () => cache.entry(key, async (folder) => (times++, make(folder)))));
  assert.equal(times, 1);
  assert.deepEqual(cache.counts, { made: 1, cached: 0 });
});

test("Two builds that make the same at once both have it", async () => {
  const folder = await emptyFolder();
  const entries = await Promise.all(Array.from({ length: 4 }, () => new MediaCache(folder).entry(key, make)));
  for (const entry of entries) {
    assert.deepEqual(entry, entries[0]);
    await access(join(entry.folder, "a.jpg"));
  }
});

test("What fails half-way leaves nothing behind", async () => {
  const folder = await emptyFolder();
  const fail = async (draft: string) => {
    await writeFile(join(draft, "half.jpg"), "1");
    throw new Error("broken picture");
  };
  await assert.rejects(new MediaCache(folder).entry(key, fail), /broken picture/);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  assert.deepEqual(files, []);
  assert.deepEqual((await new MediaCache(folder).entry(key, make)).files, { "a.jpg": 5 });
});

test("What nobody asked for in two months is removed, the rest stays", async () => {
  const folder = await emptyFolder();
  const cache = new MediaCache(folder);
  const [old, fresh] = [await cache.entry(key, make), await cache.entry(keyOf("another"), make)];
  const longAgo = new Date(Date.now() - 61 * 86_400_000);
  await utimes(join(old.folder, "entry.json"), longAgo, longAgo);
  await new MediaCache(folder).prune();
  await assert.rejects(access(old.folder));
  await access(fresh.folder);
});

test("What is asked for counts as used", async () => {
  const folder = await emptyFolder();
  const { folder: entry } = await new MediaCache(folder).entry(key, make);
  const longAgo = new Date(Date.now() - 61 * 86_400_000);
  await utimes(join(entry, "entry.json"), longAgo, longAgo);
  const cache = new MediaCache(folder);
  await cache.entry(key, make);
  await cache.prune();
  await access(entry);
});
