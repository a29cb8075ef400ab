import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readSiteCss } from "../../../../src/build/custom/site-css.ts";
import { writeContent } from "../../../harness/content.ts";
import { temporaryFolder } from "../../../harness/temporary-folder.ts";
import { inEnglish } from "../../fixtures/in-english.ts";

const folder = temporaryFolder();
let rooms = 0;

async function reading(files: Readonly<Record<string, string>>) {
  const content = writeContent(join(folder, `room-${rooms++}`), files);
  return readSiteCss(content);
}

/** The style sheet, the beginning of the expected line, and words in it. */
const BAD: readonly (readonly [what: string, css: string, place: string, ...words: string[]])[] = [
  ["a missing colon", ".a {\n  colour red;\n}", "assets/site.css:2:", "style-broken"],
  ["a missing bracket", ".a {\n  color: red;\n", "assets/site.css:1:4", "}"],
  ["an unknown pseudo-class", ".a {}\n.b:foo { color: red }", "assets/site.css:2:", "colon"],
  ["an import after a rule", ".a { color: red }\n@import 'b.css';", "assets/site.css:2:", "top of the file"],
  ["a picture that is not there", ".a {\n  background: url(x.png);\n}", "assets/site.css:2:19", "assets/x.png"],
  [
    "a picture of another host",
    ".a { background: url(https://example.org/x.png) }",
    "assets/site.css:1:",
    "example.org",
  ],
  ["a style sheet of another host", '@import "//example.org/x.css";', "assets/site.css:1:", "example.org"],
  [
    "a picture of a release, which may be held back",
    ".a { background: url(../releases/2026/x/secret.png) }",
    "assets/site.css:1:",
    "not in assets/",
  ],
  ["a file outside the press room", ".a { background: url(../../../etc/passwd) }", "assets/site.css:1:", "assets/"],
  ["a picture that is none", ".a { background: url(fake.png) }", "assets/site.css:1:", "not a .png file"],
  ["a drawing with a script", ".a { background: url(active.svg) }", "assets/site.css:1:", "active.svg"],
  ["a link to a file elsewhere", ".a { background: url(linked.png) }", "assets/site.css:1:", "link"],
  ["a kind of file that browsers would run", ".a { background: url(page.html) }", "assets/site.css:1:", "page.html"],
  ["an address in a custom property", ".a { --picture: url(fake.png) }", "assets/site.css:1:", "custom property"],
  ["a mistake in an imported file", '@import "broken.css";', "assets/broken.css:1:", "style-broken"],
];

describe("own styles that cannot be published", () => {
  for (const [what, css, place, ...words] of BAD)
    it(`are reported in one line at their place: ${what}`, async () => {
      const content = writeContent(join(folder, `bad-${rooms++}`), {
        "assets/site.css": css,
        "assets/fake.png": "not a picture",
        "assets/page.html": "<p>Hello",
        "assets/broken.css": "} a",
        "assets/active.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      });
      symlinkSync("/etc/hostname", join(content, "assets/linked.png"));
      const { styles, diagnostics } = await readSiteCss(content);
      assert.equal(styles, undefined);
      const lines = diagnostics.map(inEnglish);
      assert.equal(lines.length, 1, lines.join("\n"));
      assert.ok(lines[0]?.startsWith(place), lines[0]);
      for (const word of words) assert.ok(lines[0]?.includes(word), lines[0]);
    });

  it("are reported all at once, of all files", async () => {
    const { diagnostics } = await reading({
      "assets/site.css": '@import "b.css";\n.a { background: url(x.png) }\n.c { background: url(y.png) }',
      "assets/b.css": ".b { background: url(z.png) }",
    });
    assert.deepEqual(
      diagnostics.map(({ file, line }) => `${file}:${line}`),
      ["assets/b.css:1", "assets/site.css:2", "assets/site.css:3"],
    );
  });
});

describe("own styles", () => {
  it("are not needed", async () => {
    assert.deepEqual(await reading({}), { diagnostics: [] });
  });

  it("may be imported with media and layers", async () => {
    const { styles } = await reading({
      "assets/site.css": '@import "b.css" layer(brand) screen;\n.a { color: red }',
      "assets/b.css": ".b { color: blue }",
    });
    assert.equal(styles?.css, "@media screen{@layer team.brand{.b{color:#00f}}}@layer team{.a{color:red}}");
  });

  it("are reported if they import each other", async () => {
    const { diagnostics } = await reading({
      "assets/site.css": '@import "b.css";\n.a { color: red }',
      "assets/b.css": '@import "site.css";\n.b { color: blue }',
    });
    assert.deepEqual(diagnostics.map(inEnglish), [
      "assets/b.css:1:10 error assets/site.css imports this file, so the two import each other. Remove one of the imports. [style-broken]",
    ]);
  });

  it("are reported if they import a file in different layers", async () => {
    const { diagnostics } = await reading({
      "assets/site.css": '@import "c.css" layer(brand);\n@import "b.css";',
      "assets/b.css": '@import "c.css" layer(other);',
      "assets/c.css": ".c { color: red }",
    });
    // At either import: files are read in parallel.
    assert.deepEqual(
      diagnostics.map(({ rule }) => rule),
      ["style-broken"],
    );
  });

  it("keep addresses inside the page and data", async () => {
    const { styles } = await reading({
      "assets/site.css": '.a { mask: url("#shape"); background: url("data:image/png;base64,AA==") }',
    });
    assert.match(styles?.css ?? "", /#shape/);
    assert.match(styles?.css ?? "", /data:image\/png/);
  });
});
