// Longer than 200 lines, because all its cases compare what one small maker of indexes makes.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, afterEach, beforeEach, describe, it } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { FACETS_FILE } from "../../../src/search/facet-codes.ts";
import { IndexStore } from "../../../src/search/volumes/index-store.ts";
import type { VolumeLimits } from "../../../src/search/volumes/divide.ts";
import type { IndexTools } from "../../../src/search/volumes/jobs.ts";
import { inputsOf, type LanguageState, makeLanguage, stateName } from "../../../src/search/make-indexes.ts";
import { indexRecords, stopPagefind } from "../../../src/search/pagefind.ts";
import { readMeta } from "../../../src/search/pagefind-format/index-meta.ts";
import { withoutSignature } from "../../../src/search/pagefind-format/signature.ts";
import { recordHash } from "../../../src/search/volumes/page-plan.ts";
import type { IndexedRecord } from "../../../src/search/record.ts";
import { filesOfLanguage } from "../../../src/search/search-files.ts";
import { record, row } from "./records.ts";
import { openSiteIndex } from "./site-index.ts";

after(stopPagefind);

/** Makes the index of records in a folder, and counts the records that Pagefind indexed. */
class Maker {
  indexed = 0;
  content = new Map<string, Uint8Array>();
  readonly #store: IndexStore;
  readonly #language: string;
  readonly #index: IndexTools["index"];
  readonly #limits: VolumeLimits | undefined;

  constructor(folder: string, language = "nb", index: IndexTools["index"] = indexRecords, limits?: VolumeLimits) {
    this.#limits = limits;
    this.#store = new IndexStore(folder);
    this.#language = language;
    this.#index = index;
  }

  /** Makes it, and returns the hash of each file. */
  async make(records: readonly IndexedRecord[]): Promise<Map<string, string>> {
    const job = {
      language: this.#language,
      countFiles: 0,
      ...(this.#limits && { limits: this.#limits }),
      entries: records.map((one) => ({ row: { ...row(0), url: one.url }, hash: recordHash(one) })),
    };
    const byUrl = new Map(records.map((one) => [one.url, one]));
    const read = (urls: readonly string[]) => Promise.resolve(urls.map((url) => byUrl.get(url) ?? record(0)));
    this.indexed = await makeLanguage(job, inputsOf(job, "1.6.0"), {
      store: this.#store,
      release: "1.6.0",
      index: this.#index,
      read,
    });
    const files = filesOfLanguage(this.state, this.#store);
    this.content = new Map(files.map(({ path, content }) => [path, content()]));
    return new Map(files.map(({ path, content }) => [path, createHash("sha256").update(content()).digest("hex")]));
  }

  get state(): LanguageState {
    return this.#store.recall(stateName(this.#language)) as LanguageState;
  }
}

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the index after a change", () => {
  const records = Array.from({ length: 120 }, (_, number) => record(number));
  const longer = (number: number): IndexedRecord => ({
    ...record(number),
    content: `${record(number).content} Tillegg.`,
  });

  const edits: readonly (readonly [edit: string, after: readonly IndexedRecord[], indexed: number])[] = [
    ["nothing changes", records, 0],
    ["a word is added at the end of an old release", records.with(9, longer(9)), 1],
    ["a word is added in the middle", records.with(9, { ...record(9), content: `Nytt ${record(9).content}` }), 1],
    ["a time changes", records.with(40, { ...record(40), time: "08:31:00+01:00" }), 1],
    ["a title changes", records.with(40, { ...record(40), title: "Øya heter Oya" }), 1],
    ["the first release is removed", records.slice(1), 0],
    ["a release is removed", records.toSpliced(60, 1), 0],
    ["the last release is removed", records.slice(0, -1), 0],
    ["a release is added in between", records.toSpliced(7, 0, record(500)), 1],
    ["a release is added at the end", [...records, record(501)], 1],
    ["a release is added before the last", records.toSpliced(-1, 0, record(502)), 1],
    ["two releases change places", records.with(3, record(80)).with(80, record(3)), 0],
    ["a release moves and changes", [...records.toSpliced(100, 1), longer(100)], 1],
    ["all releases change", records.map((_, number) => longer(number)), 120],
    ["most are removed and some added", [...records.slice(50, 60), record(900), ...records.slice(100)], 1],
    ["all releases are replaced", [record(1000), record(1001)], 2],
  ];
  for (const [edit, edited, indexed] of edits)
    it(`is the same as a new one when ${edit}, and ${indexed} are indexed`, async () => {
      const maker = new Maker(join(folder, "warm"));
      await maker.make(records);
      const changed = await maker.make(edited);
      assert.equal(maker.indexed, indexed);
      assert.deepEqual(changed, await new Maker(join(folder, "cold")).make(edited));
    });

  it("is the same as a new one after many successive changes", async () => {
    const maker = new Maker(join(folder, "warm"));
    let now = records.slice(0, 70);
    let seed = 20_261_124;
    const random = (below: number): number => {
      seed = Math.imul(seed, 1_103_515_245) + 12_345;
      return (seed >>> 8) % below;
    };
    await maker.make(now);
    for (let step = 0; step < 40; step++) {
      const [place, number] = [random(now.length), 200 + random(100)];
      const isThere = now.some(({ url }) => url === record(number).url);
      if (step % 4 === 0 && !isThere) now = now.toSpliced(place, 0, record(number));
      else if (step % 4 === 1) now = now.toSpliced(place, 1);
      else if (step % 4 === 2) now = now.with(place, { ...now[place]!, content: `${record(number).content} Åre are.` });
      else now = [...now.toSpliced(place, 1), now[place]!];
      await maker.make(now);
    }
    assert.deepEqual(await maker.make(now), await new Maker(join(folder, "cold")).make(now));
  });

  it("is the same as a new one in a language that is written without spaces", async () => {
    const chinese = Array.from({ length: 12 }, (_, number) => ({
      url: `2026/${number}/`,
      title: `稳定版发布 ${number}`,
      content: `安全更新和稳定版今天发布。第${number}次。`,
    }));
    const edited = chinese.with(4, { ...chinese[4]!, content: "今天没有安全更新。" });
    const maker = new Maker(join(folder, "warm"), "zh-Hans");
    await maker.make(chinese);
    assert.deepEqual(await maker.make(edited), await new Maker(join(folder, "cold"), "zh-Hans").make(edited));
  });

  const limits: readonly (readonly [edit: string, after: readonly IndexedRecord[], fragments: number])[] = [
    ["an old release is removed", records.toSpliced(5, 1), 32],
    ["an old release is added", records.toSpliced(7, 0, record(500)), 33],
    ["a word is added to an old release", records.with(9, longer(9)), 32],
    ["a release is added at the end", [...records, record(501)], 33],
  ];
  for (const [edit, edited, fragments] of limits)
    it(`changes the name of every file with new content when ${edit}, and renames one group of results`, async () => {
      const maker = new Maker(folder);
      const [before, later] = [await maker.make(records), await maker.make(edited)];
      const sameName = [...later].filter(([name]) => before.has(name) && !FIXED_NAMES.test(name));
      assert.ok(sameName.length > 0);
      assert.deepEqual(
        sameName.filter(([name, content]) => before.get(name) !== content).map(([name]) => name),
        [],
      );
      const renamed = [...later.keys()].filter((name) => name.startsWith("fragment/") && !before.has(name));
      assert.ok(renamed.length > 0 && renamed.length <= fragments, `${renamed.length} fragments renamed`);
    });

  it("lists results in the order of the records", async () => {
    const maker = new Maker(folder);
    await maker.make(records);
    const unpacked = (path: string) => withoutSignature(gunzipSync(maker.content.get(path) ?? new Uint8Array()), path);
    const { pages } = readMeta(unpacked([...maker.content.keys()].find((path) => path.endsWith(".pf_meta")) ?? ""));
    const urls = pages.map(({ name }) => {
      const fragment: unknown = JSON.parse(Buffer.from(unpacked(`fragment/${name}.pf_fragment`)).toString());
      return (fragment as { url: string }).url.replace(/^\//, "");
    });
    assert.deepEqual(
      urls,
      records.map(({ url }) => url),
    );
  });
});

describe("the index of many releases", () => {
  const records = Array.from({ length: 30 }, (_, number) => record(number));
  const limits = { older: 8, newest: 8, most: 12, mask: 3 };

  it("is divided into volumes, which together give the same results as one index", async () => {
    const maker = new Maker(join(folder, "cache"), "nb", indexRecords, limits);
    await maker.make(records);
    for (const [path, content] of maker.content) {
      await mkdir(dirname(join(folder, "site", path)), { recursive: true });
      await writeFile(join(folder, "site", path), content);
    }
    const { index } = await openSiteIndex(join(folder, "site"));
    assert.ok(index.older.length > 1, `${index.older.length} older`);
    const volumes = [index];
    for (const older of index.older)
      volumes.push((await openSiteIndex(join(folder, "site"), "nb", undefined, [], older.folder)).index);
    const urlsOf = async (words: string): Promise<string[]> => {
      const found = await Promise.all(volumes.map((volume) => volume.search(words)));
      const shown = await Promise.all(found.flatMap(({ hits }) => hits.map((hit) => hit.open())));
      return shown.map(({ url }) => url.replace(/^\//, "")).sort();
    };
    assert.deepEqual(await urlsOf("nummer"), records.map(({ url }) => url).sort());
    const expected = records.filter(({ content }) => content.includes("Ord3stamme")).map(({ url }) => url);
    assert.deepEqual(await urlsOf("Ord3stamme"), expected.sort());
  });

  it("keeps its older volumes when a release is added", async () => {
    const maker = new Maker(folder, "nb", indexRecords, limits);
    const [before, later] = [await maker.make(records), await maker.make([...records, record(99)])];
    const older = [...before].filter(([path]) => path.startsWith("older-"));
    assert.ok(older.length > 10);
    for (const [path, hash] of older) assert.equal(later.get(path), hash, path);
    assert.equal(maker.indexed, 1);
  });
});

describe("an index of another release of Pagefind", () => {
  const records = [record(0), record(1), record(2)];
  /** Files as another release of Pagefind could write them. */
  const otherRelease: IndexTools["index"] = async (some, language) => {
    const files = await indexRecords(some, language);
    return files.map(({ path, content }) => {
      if (!path.endsWith(".pf_meta")) return { path, content };
      const bytes = gunzipSync(content);
      bytes[bytes.indexOf("1.6.") + 2] = "7".charCodeAt(0);
      return { path, content: gzipSync(bytes) };
    });
  };

  it("is published as Pagefind makes it, with a warning", async () => {
    const maker = new Maker(folder, "nb", otherRelease);
    const files = await maker.make(records);
    assert.match(
      maker.state.warnings.join("\n"),
      /^The search index for "nb" was made by Pagefind in one piece.*pagefind-format\.md/,
    );
    const facets = gunzipSync(maker.content.get(FACETS_FILE) ?? new Uint8Array()).toString();
    assert.equal((JSON.parse(facets) as { files?: unknown }).files, undefined);
    for (const { path } of await indexRecords(records, "nb")) assert.ok(files.has(path), path);
  });

  it("is merged again when a known release of Pagefind is installed again", async () => {
    await new Maker(folder, "nb", otherRelease).make(records);
    const maker = new Maker(folder);
    assert.deepEqual(await maker.make(records), await new Maker(join(folder, "cold")).make(records));
    assert.deepEqual(maker.state.warnings, []);
  });

  it("is published as Pagefind makes it if its metadata is missing", async () => {
    const maker = new Maker(folder, "nb", async (some, language) =>
      (await indexRecords(some, language)).filter(({ path }) => !path.endsWith(".pf_meta")),
    );
    await maker.make(records);
    assert.equal(maker.state.warnings.length, 1);
  });
});

/** Files whose name stays the same when their content changes. */
const FIXED_NAMES = /^(pagefind-entry\.json|pagefind(-worker)?\.js|wasm\..*|facets\.pf_facets)$/;
