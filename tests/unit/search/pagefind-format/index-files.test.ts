import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { indexRecords, stopPagefind } from "../../../../src/search/pagefind.ts";
import { mergedIndex } from "../../../../src/search/pagefind-format/index-files.ts";
import { type PageTable, readPageTable } from "../../../../src/search/pagefind-format/page-table.ts";
import { readPart } from "../../../../src/search/pagefind-format/index-part.ts";
import { withoutSignature } from "../../../../src/search/pagefind-format/signature.ts";
import { UnknownFormatError } from "../../../../src/search/pagefind-format/unknown-format.ts";
import type { SearchRecord } from "../../../../src/search/record.ts";
import { record } from "../records.ts";

after(stopPagefind);

describe("the files of an index", () => {
  const records = Array.from({ length: 120 }, (_, number) => record(number));

  const edits: readonly (readonly [
    edit: string,
    records: readonly SearchRecord[],
    limit: { fragments: number; remark: string },
  ])[] = [
    ["an old release is removed", records.toSpliced(5, 1), { fragments: 32, remark: "one group" }],
    ["an old release is added", records.toSpliced(7, 0, record(500)), { fragments: 33, remark: "one group" }],
    [
      "a word is added to an old release",
      records.with(9, { ...record(9), content: `${record(9).content} Tillegg.` }),
      { fragments: 32, remark: "one group" },
    ],
    ["a release is added at the end", [...records, record(501)], { fragments: 33, remark: "the last group" }],
  ];
  for (const [edit, edited, { fragments, remark }] of edits)
    it(`keep a name only with its content when ${edit}, and rename ${remark}`, async () => {
      const [before, later] = [await filesOf(records), await filesOf(edited)];
      const sameName = [...later].filter(([name]) => before.has(name) && !FIXED_NAMES.test(name));
      assert.ok(sameName.length > 0);
      assert.deepEqual(
        sameName.filter(([name, content]) => before.get(name) !== content).map(([name]) => name),
        [],
      );
      const renamed = [...later.keys()].filter((name) => name.startsWith("fragment/") && !before.has(name));
      assert.ok(renamed.length > 0 && renamed.length <= fragments, `${renamed.length} fragments renamed`);
    });

  it("list results in the order of the records", async () => {
    const { files, names } = await index(records);
    const byPath = new Map(files.map(({ path, content }) => [path, content]));
    const unpacked = (path: string) => withoutSignature(gunzipSync(byPath.get(path) ?? new Uint8Array()), path);
    const { pages } = readPageTable(JSON.parse(gunzipSync(byPath.get(names.pages) ?? "").toString()) as PageTable);
    const urls = pages.map(({ name }) => {
      const fragment: unknown = JSON.parse(Buffer.from(unpacked(`fragment/${name}.pf_fragment`)).toString());
      return (fragment as { url: string }).url;
    });
    assert.deepEqual(
      urls.map((url) => url.replace(/^\//, "")),
      records.map(({ url }) => url),
    );
  });

  it("of another release of Pagefind are refused as unknown", async () => {
    const files = await indexRecords(records.slice(0, 3), "nb");
    const other = files.map(({ path, content }) => {
      if (!path.endsWith(".pf_meta")) return { path, content };
      const bytes = gunzipSync(content);
      bytes[bytes.indexOf("1.6.") + 2] = "7".charCodeAt(0);
      return { path, content: gzipSync(bytes) };
    });
    assert.throws(() => readPart(other, 3), UnknownFormatError);
    assert.throws(
      () =>
        readPart(
          files.filter(({ path }) => !path.endsWith(".pf_meta")),
          3,
        ),
      UnknownFormatError,
    );
  });
});

/** Files that a reader asks for anew each time. */
const FIXED_NAMES = /^(pagefind-entry\.json|pagefind(-worker)?\.js|wasm\..*)$/;

async function index(records: readonly SearchRecord[]) {
  const parts = [];
  for (let start = 0; start < records.length; start += 50) {
    const some = records.slice(start, start + 50);
    parts.push({ urls: some.map(({ url }) => url), part: readPart(await indexRecords(some, "nb"), some.length) });
  }
  const [first, ...others] = parts;
  assert.ok(first);
  return mergedIndex([first, ...others], "nb");
}

async function filesOf(records: readonly SearchRecord[]): Promise<Map<string, string>> {
  const { files } = await index(records);
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]));
}
