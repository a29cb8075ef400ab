import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../harness/build.ts";

const MOST_LINES = 200;
const MOST_FILES = 20;
/** A long file must give its reason within these first lines. */
const TOP_LINES = 15;

interface Folder {
  readonly path: string;
  /** Names of the files directly in the folder. */
  readonly files: readonly string[];
}

function foldersBelow(path: string): readonly Folder[] {
  const entries = readdirSync(join(PROJECT, path), { withFileTypes: true });
  return [
    { path, files: entries.filter((entry) => entry.isFile()).map(({ name }) => name) },
    ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersBelow(`${path}/${name}`)),
  ];
}

describe("the size of files and folders", () => {
  const folders = ["src", "_includes", "assets", "pages", "tests"].flatMap(foldersBelow);

  it("requires a reason at the top of a file of more than 200 lines", () => {
    const files = folders.flatMap(({ path, files: names }) =>
      names.filter((name) => /\.(tsx?|css|njk)$/.test(name)).map((name) => join(PROJECT, path, name)),
    );
    assert.ok(files.length > 100);
    const silent = files
      .map((file) => ({ file: relative(PROJECT, file), lines: readFileSync(file, "utf8").trimEnd().split("\n") }))
      .filter(({ lines }) => lines.length > MOST_LINES)
      .filter(({ lines }) => !/longer than 200 lines/i.test(lines.slice(0, TOP_LINES).join("\n")))
      .map(
        ({ file, lines }) =>
          `${file} uses ${lines.length} lines; split it, or say at its top: "Longer than 200 lines, …".`,
      );
    assert.deepEqual(silent, []);
  });

  it("requires an explanation in the architecture document for a folder of more than 20 files", () => {
    const document = readFileSync(join(PROJECT, "docs/developers/architecture.md"), "utf8");
    const silent = folders
      .filter(({ path, files }) => files.length > MOST_FILES && !document.includes(`\`${path}/\``))
      .map(
        ({ path, files }) =>
          `The folder ${path} holds ${files.length} files; group them, or explain it in docs/developers/architecture.md.`,
      );
    assert.deepEqual(silent, []);
  });
});
