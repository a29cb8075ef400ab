import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import YAML from "yaml";
import { makeRelease } from "../../bench/corpus-release.ts";
import { publishers } from "../../bench/corpus-words.ts";
import { writeCorpus } from "../../bench/corpus.ts";
import type { CorpusFormat } from "../../bench/corpus.ts";
import { writePictureCorpus } from "../../bench/picture-corpus.ts";

const folders: string[] = [];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

function corpus(count: number, format: CorpusFormat): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  folders.push(folder);
  writeCorpus(count, folder, format);
  return new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

const releasesOf = (files: Map<string, string>): [string, string][] =>
  [...files].filter(([path]) => path.startsWith("releases/") && !path.endsWith("_index.md"));

function frontMatter(file: string): Record<string, unknown> {
  const [, yaml] = /^---\n(.*?)\n---\n\n\S/s.exec(file) ?? assert.fail("no front matter");
  return YAML.parse(yaml ?? "", { version: "1.2", strict: true, uniqueKeys: true }) as Record<string, unknown>;
}

after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

test("makes the same bytes for the same corpus", () => {
  for (const format of ["pressroom", "hugo"] as const) {
    assert.deepEqual(corpus(40, format), corpus(40, format));
  }
});

test("makes as many releases as requested, in both layouts", () => {
  for (const format of ["pressroom", "hugo"] as const) {
    assert.equal(releasesOf(corpus(123, format)).length, 123);
  }
});

test("spreads releases over sixteen years, none after 2025", () => {
  const years = new Set(releasesOf(corpus(160, "pressroom")).map(([path]) => path.split("/")[1]));
  assert.deepEqual(
    [...years],
    Array.from({ length: 16 }, (_, index) => String(2010 + index)),
  );
});

test("writes front matter as an editor would", () => {
  const ids = new Set<string>(publishers.map((publisher) => publisher.id));
  for (const [path, file] of releasesOf(corpus(60, "pressroom"))) {
    const front = frontMatter(file);
    assert.match(String(front["date"]), /^20\d\d-\d\d-\d\d (0[7-9]|1[0-7]):\d\d:\d\d$/, path);
    assert.ok(path.includes(`/${String(front["date"]).slice(0, 10)}-`), path);
    assert.ok(ids.has(String(front["publisher"])), path);
    assert.equal((front["topics"] as string[]).length, 3, path);
    assert.deepEqual(Object.keys(front).toSorted(), [
      "contacts",
      "date",
      "lead",
      "links",
      "place",
      "publisher",
      "title",
      "topics",
      "type",
    ]);
  }
});

test("makes the same releases at the same addresses in both layouts", () => {
  const ours = releasesOf(corpus(30, "pressroom")).map(([, file]) => file);
  const theirs = releasesOf(corpus(30, "hugo")).map(([, file]) => file);
  const told = (file: string) => {
    const front = frontMatter(file);
    return { title: front["title"], lead: front["lead"] ?? front["summary"], topics: front["topics"] };
  };
  const inOrder = (files: string[]) => files.map((file) => JSON.stringify(told(file))).toSorted();
  assert.deepEqual(inOrder(ours), inOrder(theirs));
  const body = (file: string) => file.slice(file.indexOf("\n---\n"));
  assert.deepEqual(ours.map(body).toSorted(), theirs.map(body).toSorted());
});

test("makes releases of about 390 words including front matter", () => {
  const counts = releasesOf(corpus(200, "pressroom")).map(([, file]) => file.split(/\s+/).length);
  const mean = counts.reduce((sum, count) => sum + count) / counts.length;
  assert.ok(mean > 370 && mean < 410, `${mean} words`);
});

test("uses more different words in a larger corpus", () => {
  const vocabulary = (count: number) => {
    const words = new Set<string>();
    for (let index = 0; index < count; index++) {
      for (const word of makeRelease(index, count).body.split(/[^\p{Letter}]+/u)) words.add(word);
    }
    return words.size;
  };
  assert.ok(vocabulary(400) > 1.5 * vocabulary(100));
});

test("writes only telephone numbers that begin with two zeros and so cannot be called", () => {
  for (let index = 0; index < 50; index++) {
    assert.match(makeRelease(index, 50).contact.phone, /^\+47 00 \d\d \d\d \d\d$/);
  }
});

test("makes the same picture bytes each time, and names in each release the pictures beside it", async () => {
  const written = async () => {
    const folder = mkdtempSync(join(tmpdir(), "corpus-"));
    folders.push(folder);
    await writePictureCorpus(2, folder);
    return folder;
  };
  const folder = await written();
  const releases = filesOf(folder).filter((path) => path.endsWith("index.md"));
  assert.equal(releases.length, 2);
  for (const path of releases) {
    const images = frontMatter(readFileSync(join(folder, path), "utf8"))["images"] as { file: string }[];
    const beside = readdirSync(dirname(join(folder, path))).filter((name) => name.endsWith(".jpg"));
    assert.deepEqual(images.map((image) => image.file).toSorted(), beside.toSorted());
  }
  const again = await written();
  for (const path of filesOf(folder)) {
    assert.ok(readFileSync(join(folder, path)).equals(readFileSync(join(again, path))), path);
  }
});
