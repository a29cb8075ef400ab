import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { compareTrees, readTree } from "../../bench/output-tree.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";
import { writeFiles } from "../build/output/fixtures/output.ts";

const folder = temporaryFolder();

it("counts files by content, files written again with equal content, and bytes to upload", () => {
  writeFiles(folder, {
    "index.html": "old",
    "same.html": "same",
    "again.html": "again",
    "gone.html": "gone",
    "pagefind/fragment/a.pf_fragment": "a",
    "nn/pagefind/index/b.pf_index": "b",
  });
  const before = readTree(folder);
  for (const path of ["again.html", "gone.html", "pagefind/fragment/a.pf_fragment"]) rmSync(join(folder, path));
  writeFiles(folder, {
    "index.html": "newer",
    "added.html": "added!",
    "pagefind/fragment/c.pf_fragment": "c",
    "nn/pagefind/index/b.pf_index": "B",
  });
  writeFileSync(join(folder, "again.html"), "again");
  assert.deepEqual(compareTrees(before, readTree(folder)), {
    written: 5,
    changed: 4,
    removed: 2,
    changedInIndex: 3,
    uploadBytes: "newer".length + "added!".length + "c".length + "B".length,
  });
});

it("finds nothing to upload in an equal folder", () => {
  const tree = readTree(folder);
  assert.deepEqual(compareTrees(tree, readTree(folder)), {
    written: 0,
    changed: 0,
    removed: 0,
    changedInIndex: 0,
    uploadBytes: 0,
  });
});
