import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type PageTable, pageTableOf, readPageTable } from "../../../../src/search/pagefind-format/page-table.ts";

describe("the table of an index's pages", () => {
  it("holds names and word counts of pages, and the last word and name of each list", () => {
    const pages = ["aaaaaaa-0", "aaaaaaa-1", "bbbbbbb-0", "ccccccc-0", "ccccccc-1"].map((name, place) => ({
      name,
      wordCount: [0, 63, 64, 12_345, 401][place] ?? 0,
    }));
    const chunks = ["åpen", "kai", "kaie", "kaien", "稳定"].map((to, place) => ({
      from: "",
      to,
      name: `${place}`.repeat(10),
    }));
    const meta = { version: "1.6.0", fields: ["title"], pages, chunks };
    assert.deepEqual(readPageTable(JSON.parse(JSON.stringify(pageTableOf(meta))) as PageTable), meta);
  });

  it("is empty for an index without pages", () => {
    const meta = { version: "1.6.0", fields: [], pages: [], chunks: [] };
    assert.deepEqual(readPageTable(pageTableOf(meta)), meta);
  });
});
