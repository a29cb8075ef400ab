import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { describe, test } from "node:test";

const EDITORS = join(import.meta.dirname, "../../../docs/editors");
const PICTURES = join(EDITORS, "pictures");
/** Pages without steps to show: the list of pages, the generated lists of fields and rules, and one about a command. */
const WITHOUT = new Set(["README.md", "fields.md", "rules.md", "import-an-archive.md"]);

const guides = [EDITORS, join(EDITORS, "nb")].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** The pictures of a guide: alternative text and file. Those in examples of Markdown are left out. */
function picturesOf(guide: string): readonly (readonly [alt: string, file: string])[] {
  const text = readFileSync(guide, "utf8").replace(/^```.*?^```/gms, "");
  return [...text.matchAll(/^ *!\[(.*?)\]\(([^)]+)\)$/gm)].map(([, alt = "", file = ""]) => [
    alt,
    resolve(dirname(guide), file),
  ]);
}

describe("the pictures of the guides for editors", () => {
  for (const guide of guides)
    test(`are there, in the language of ${guide.slice(EDITORS.length + 1)}, and have alternative texts`, () => {
      const pictures = picturesOf(guide);
      if (!WITHOUT.has(basename(guide))) assert.ok(pictures.length > 0, "a step without a picture");
      const language = basename(dirname(guide)) === "nb" ? "nb" : "en";
      for (const [alt, file] of pictures) {
        assert.ok(existsSync(file), file);
        assert.ok(alt.length > 20, file);
        assert.match(file, new RegExp(`\\.${language}\\.webp$`));
      }
    });

  test("are all used, and take at most 1.2 MB", () => {
    const files = readdirSync(PICTURES).map((name) => join(PICTURES, name));
    const used = new Set(guides.flatMap((guide) => picturesOf(guide).map(([, file]) => file)));
    assert.deepEqual(
      files.filter((file) => !used.has(file)),
      [],
    );
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(size <= 1_200_000, `${size} bytes`);
  });
});
