import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "../../../../src/release/body/body.ts";

/** The Markdown with each link in it as `«kind:address»`. */
const copy = (markdown: string): string =>
  readBody(markdown, { language: "nb", id: "a" })
    .body.markdown.map((piece) =>
      typeof piece === "string" ? piece : `«${piece.to}:${piece.to === "image" ? piece.file : piece.href}»`,
    )
    .join("");

test("keeps the Markdown as written, except line endings and surrounding blank lines", () => {
  assert.equal(copy("\n \n    a\n\n"), "    a");
  assert.equal(copy('# A\r\n\r\n"b" -- <i> \n\n'), '# A\n\n"b" -- <i>');
});

test("returns addresses that depend on the place of the text as data, in every syntax", () => {
  const cases: [markdown: string, copied: string, remark: string][] = [
    ["[a](b.pdf)", "[a](«file:b.pdf»)", "a file"],
    ["[a](<B c.PDF> 't')", "[a](«file:b-c.pdf» 't')", "in angle brackets, with a title"],
    ['[a](/2026/x/ "(b.pdf)")', '[a](«page:/2026/x/» "(b.pdf)")', "what looks like an address in a title stays"],
    ["[a](\n  b.pdf\n)", "[a](\n  «file:b.pdf»\n)", "over several lines"],
    ["![a [x](y.pdf)](b.jpg)", "![a [x](«file:y.pdf»)](«image:b.jpg»)", "a link in the text of an image"],
    ["[![a](b.jpg)](c.pdf)", "[![a](«image:b.jpg»)](«file:c.pdf»)", "an image in a link"],
    ["> - [a](b.pdf)\n>   [c](d.pdf)", "> - [a](«file:b.pdf»)\n>   [c](«file:d.pdf»)", "in a list in a quotation"],
    ["## [a](b.pdf) ##", "## [a](«file:b.pdf») ##", "in a heading"],
    ["| a\\|b |\n|--|\n| [x\\|y](b.pdf) |", "| a\\|b |\n|--|\n| [x\\|y](«file:b.pdf») |", "beside escaped pipes"],
    ["| [a](b.pdf) | [a](b.pdf) |\n|--|--|", "| [a](«file:b.pdf») | [a](«file:b.pdf») |\n|--|--|", "equal cells"],
    ["a^[n [b](c.pdf)]", "a^[n [b](«file:c.pdf»)]", "in a note within the line"],
    ["a[^1]\n\n[^1]: [b](c.pdf)", "a[^1]\n\n[^1]: [b](«file:c.pdf»)", "in a note"],
    ["[a][b]\n\n[b]: c.pdf 't'", "[a][b]\n\n[b]: «file:c.pdf» 't'", "a definition"],
    ["> [b]:\n> c.pdf\n\n[b]", "> [b]:\n> «file:c.pdf»\n\n[b]", "a definition over two lines of a quotation"],
    ["[a](www.example.org)", "[a](«web:https://www.example.org»)", "an address that lacks its scheme"],
  ];
  for (const [markdown, copied, remark] of cases) assert.equal(copy(markdown), copied, remark);
});

test("leaves text that is not a link, and links that work from anywhere, unchanged", () => {
  const texts = [
    "[a](https://example.org/møte?x=(1)) <https://example.org/> https://example.org/x.pdf",
    "[a](#møter) [b](mailto:b@example.org)",
    "`[a](b.pdf)` \\[a](b.pdf) [a] (b.pdf)",
    "```\n[a](b.pdf)\n[b]: c.pdf\n```",
    "    [a](b.pdf)",
  ];
  for (const text of texts) assert.equal(copy(`x\n\n${text}`), `x\n\n${text}`);
});

test("closes an open code block", () => {
  assert.equal(copy("a\n\n~~~~\nb\n~~~"), "a\n\n~~~~\nb\n~~~\n~~~~");
  assert.equal(copy("```\na\n````"), "```\na\n````");
  assert.equal(copy("a[^1]\n\n[^1]: N\n\n```\nb"), "a[^1]\n\n[^1]: N\n\n```\nb\n```");
});
