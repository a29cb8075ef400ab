import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
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
  const known = await KnownFiles.open(cache);
  const { kind } = await known.facts(file);
  await known.save();
  return kind;
}

test("A file of the same size and time is not read again", async () => {
  const { cache, ...file } = await fileWith("text");
  assert.equal(await kindIn(file, cache), "txt");
  await rm(file.path);
  assert.equal(await kindIn(file, cache), "txt");
});

test("A file that changed is read again, also when its size did not", async () => {
  const { cache, ...file } = await fileWith("0123456789");
  assert.equal(await kindIn(file, cache), "txt");
  await writeFile(file.path, "%PDF-1.7\n\n");
  assert.equal(await kindIn({ ...file, changedMs: longAgo + 1 }, cache), "pdf");
});

test("A file that changed a moment ago may change again unseen: it is not remembered", async () => {
  const { cache, ...file } = await fileWith("0123456789");
  const young = { ...file, changedMs: Date.now() };
  assert.equal(await kindIn(young, cache), "txt");
  await writeFile(file.path, "%PDF-1.7\n\n");
  assert.equal(await kindIn(young, cache), "pdf");
});

test("A damaged memory is as good as none", async () => {
  const { cache, ...file } = await fileWith("text");
  await kindIn(file, cache);
  await writeFile(join(cache, "media", "known-files.json"), '{"version":1,"fil');
  assert.equal(await kindIn(file, cache), "txt");
});
