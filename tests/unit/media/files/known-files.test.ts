import assert from "node:assert/strict";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { mediaCacheIn } from "../../../../src/media/media-cache.ts";
import type { ContentFile } from "../../../../src/media/files/content-file.ts";
import { KnownFiles } from "../../../../src/media/files/known-files.ts";
import { emptyFolder } from "../fixtures/content.ts";

const longAgo = Date.UTC(2020, 0, 1);

async function fileWith(content: string): Promise<ContentFile & { readonly cache: string }> {
  const cache = await emptyFolder();
  const path = join(cache, "a.txt");
  await writeFile(path, content);
  return { ok: true, path, bytes: content.length, changedMs: longAgo, cache };
}

async function kindIn(file: ContentFile, cache: string): Promise<string | undefined> {
  const known = await KnownFiles.open(mediaCacheIn(cache));
  const { kind } = await known.facts(file);
  await known.save();
  return kind;
}

test("does not read a file of the same size and time again", async () => {
  const { cache, ...file } = await fileWith("text");
  assert.equal(await kindIn(file, cache), "txt");
  await rm(file.path);
  assert.equal(await kindIn(file, cache), "txt");
});

test("reads a changed file again, even if its size is the same", async () => {
  const { cache, ...file } = await fileWith("0123456789");
  assert.equal(await kindIn(file, cache), "txt");
  await writeFile(file.path, "%PDF-1.7\n\n");
  assert.equal(await kindIn({ ...file, changedMs: longAgo + 1 }, cache), "pdf");
});

test("caches nothing about a file changed just now, because it may change again within the same time stamp", async () => {
  const { cache, ...file } = await fileWith("0123456789");
  // A minute ahead, so that the file counts as just changed however long the test takes.
  const young = { ...file, changedMs: Date.now() + 60_000 };
  assert.equal(await kindIn(young, cache), "txt");
  await writeFile(file.path, "%PDF-1.7\n\n");
  assert.equal(await kindIn(young, cache), "pdf");
});

test("reads a file again if the cached facts are damaged", async () => {
  const { cache, ...file } = await fileWith("0123456789");
  assert.equal(await kindIn(file, cache), "txt");
  const kept = (await readdir(join(cache, "media"), { recursive: true })).filter((name) =>
    /^..\/[0-9a-f]+$/.test(name),
  );
  assert.equal(kept.length, 1);
  await writeFile(join(cache, "media", kept[0]!), '{"files":{},"fac');
  await writeFile(file.path, "%PDF-1.7\n\n");
  assert.equal(await kindIn(file, cache), "pdf");
});
