import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { CorpusFormat } from "../../bench/corpus.ts";
import { writeCorpus } from "../../bench/corpus.ts";
import { EDITS, newestRelease } from "../../bench/edits.ts";
import { compareTrees, readTree } from "../../bench/output-tree.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const folder = temporaryFolder();
const releases = 48;
const layouts: readonly CorpusFormat[] = ["pressroom", "hugo"];
for (const format of layouts) writeCorpus(releases, join(folder, format), format);

/** What an edit changes in a fresh copy of the corpus. */
function changesOf(name: keyof typeof EDITS, format: CorpusFormat) {
  const corpus = { folder: mkdtempSync(join(folder, "copy-")), releases, format };
  cpSync(join(folder, format), corpus.folder, { recursive: true, preserveTimestamps: true });
  const before = readTree(corpus.folder);
  EDITS[name].apply(corpus);
  const after = readTree(corpus.folder);
  const { changed, removed } = compareTrees(before, after);
  const files = [...after.keys()].filter((path) => before.get(path)?.hash !== after.get(path)?.hash);
  return { changed, removed, files, text: (path: string) => readFileSync(join(corpus.folder, path), "utf8") };
}

describe("an edit of the bench", () => {
  for (const format of layouts) {
    for (const name of ["body", "title", "added"] as const) {
      it(`changes one file: ${name}, ${format}`, () => {
        const { changed, removed } = changesOf(name, format);
        assert.deepEqual({ changed, removed }, { changed: 1, removed: 0 });
      });
    }

    it(`gives the newest release another title and its old address: ${format}`, () => {
      const { files, text } = changesOf("title", format);
      const { title, slug } = newestRelease(releases);
      assert.match(files[0] ?? "", new RegExp(`${slug}\\.md$`));
      assert.ok(text(files[0] ?? "").includes(`title: "Rettet: ${title}"`));
    });
  }

  it("adds a release to the last year, which is over", () => {
    assert.match(changesOf("added", "pressroom").files[0] ?? "", /^releases\/2025\/2025-/);
  });

  it("renames a publisher in one file of the press room, and in each of its releases for Hugo", () => {
    assert.deepEqual(changesOf("publisher", "pressroom").files, ["pressroom/publishers/tindvaer-sykehus.yaml"]);
    const { files, text } = changesOf("publisher", "hugo");
    assert.ok(files.length > 0);
    for (const file of files) assert.match(text(file), /^publisher: "Nye Tindvær sykehus"$/m);
  });
});
