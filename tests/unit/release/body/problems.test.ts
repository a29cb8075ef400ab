import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "../../../../src/release/body/body.ts";

/** `line:column rule` of each problem, in the order found. */
const problems = (markdown: string): string[] =>
  readBody(markdown, { language: "nb", id: "a" }).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test("Each mistake in a body is reported where it stands", () => {
  const mistakes: [markdown: string, found: string[], remark: string][] = [
    ["a\n\n# En", ["3:1 body-heading-one"], "a first-level heading"],
    ["En\n==", ["1:1 body-heading-one"], "its other spelling"],
    ["Se [a](javascript:x)", ["1:4 body-link-unsafe"], "a dangerous link"],
    ["en\nto [a][b]\n\n[b]: data:text/html,x", ["2:4 body-link-unsafe"], "one by reference, on the second line"],
    ["**fet** <vbscript:x>", ["1:9 body-link-unsafe"], "one in angle brackets"],
    ["Tekst ![a](a.jpg)", ["1:7 body-image-inline"], "an image inside text"],
    ["- ![a](a.jpg)", ["1:3 body-image-inline"], "in a list"],
    ["a\n\n> b\n> ![a](a.jpg)", ["4:3 body-image-inline"], "in a quotation"],
    ["| a | b |\n|---|---|\n| c | ![a](a.jpg) |", ["3:7 body-image-inline"], "in a table"],
    ["[![a](a.jpg)](https://example.org)", ["1:2 body-image-inline"], "inside a link"],
    ["a\n\n![a](https://example.org/a.jpg)", ["3:1 body-image-remote"], "an image from elsewhere"],
    ["![a](//example.org/a.jpg)", ["1:1 body-image-remote"], "without a scheme"],
    ["![a](/a.jpg)", ["1:1 body-image-remote"], "from the site's root"],
    ["![](a.jpg)", ["1:1 body-image-alt"], "an image without a description"],
    ["![ ](a.jpg)\n![b](b.jpg)\n![](c.jpg)", ["1:1 body-image-alt", "3:1 body-image-alt"], "each of several"],
    ["a\n\nb^[c\n![d](e.jpg)]", ["4:1 body-image-inline"], "in a note within the line"],
    ["a\r\n\r\nb ![c](d.jpg)", ["3:3 body-image-inline"], "with Windows line ends"],
  ];
  for (const [markdown, found, remark] of mistakes) assert.deepEqual(problems(markdown), found, remark);
});

test("A body in order gives no problem", () => {
  const bodies = [
    "",
    "Tekst med [lenke](https://example.org), [fil](fil.pdf) og a@example.org.",
    "ftp://example.org og //example.org er ingen lenker",
    "![En scene](stage.jpg)",
    "## Overskrift\n\n`![a](b.jpg)` og \\![a](b.jpg)",
    "```\n# kode\n![](a.jpg)\n```",
  ];
  for (const markdown of bodies) assert.deepEqual(problems(markdown), [], markdown);
});

test("A problem says what to do, and quotes no more than a line", () => {
  const { problems: found } = readBody(`![a](data:image/png;base64,${"A".repeat(5000)})`, { language: "nb", id: "a" });
  assert.ok((found[0]?.message.length ?? 999) < 250);
  assert.match(found[0]?.message ?? "", /put the file beside the release/);
});
