import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "../../../../src/release/body/body.ts";
import { wordsOf } from "../../fixtures/in-english.ts";

/** `line:column rule` of each problem, in the order found. */
const problems = (markdown: string): string[] =>
  readBody(markdown, { language: "nb", id: "a" }).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test("reports each mistake in a body at its place", () => {
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
    ["## a\n\n#### b", ["3:1 body-heading-skip"], "a heading that skips a level"],
    ["### a", ["1:1 body-heading-skip"], "a first heading too low"],
    ["a\n\n17. b", ["3:1 body-list-number"], "a list that does not begin with 1"],
    ["1. a\n2. b\n4. c\n5. d", ["3:1 body-list-number"], "a number that a list changes"],
    ["|a|\n|-|\n|b|\n|c|d|e|", ["4:1 body-table-cells"], "a row with too many cells"],
    ["a <!-- b\n\nc -->\n\n[d](#e)", ["1:3 body-comment", "5:1 body-link-dead"], "a comment, and places after it"],
    ["a <!-- b --> [c](#d)", ["1:3 body-comment", "1:14 body-link-dead"], "on the same line"],
    ["17. mai [c](#d)", ["1:9 body-link-dead"], "a place after a date"],
    ["a\n<!-- b", ["2:1 body-comment-open"], "a comment without an end"],
    ['[a](b.pdf "<!-- c -->")', ["1:1 body-comment-open"], "a comment in a link's title"],
    ["[a](<!-- c -->)", ["1:1 body-comment-open"], "in its address"],
    ["a\n<p class=x>b</p>", ["2:1 body-html", "2:13 body-html"], "HTML"],
    ["**a** <br/> <!DOCTYPE html>", ["1:7 body-html", "1:13 body-html"], "other tags"],
    ["| a |\n|--|\n| b <i> |", ["3:5 body-html"], "in a table"],
    ["a {{ b }} {% c %}", ["1:3 body-template", "1:11 body-template"], "template syntax"],
    ["a {:.b} {#c .d}", ["1:3 body-template", "1:9 body-template"], "attribute lists"],
    ["a\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d", ["3:1 body-conflict"], "a conflict"],
    ["•\ta\n  ·\tb\no\tc", ["1:1 body-bullet", "2:3 body-bullet", "3:1 body-bullet"], "a word processor's bullets"],
    ["a \uFFFD", ["1:3 body-garbled"], "a character that was lost"],
    ["Ã¥pent og â€œsiterâ€", ["1:1 body-garbled"], "an encoding that was misread"],
    ["se [a](b c.pdf)", ["1:6 body-link-syntax"], "an address with spaces"],
    ["a[^1]\n\n[^1]: b\n[^2]: c", ["4:1 body-note-unused"], "a note that nothing refers to"],
    ["a[^1] b[^1]\n\n[^1]: c\n\n[^1]: d", ["5:1 body-note-twice"], "two notes with one name"],
    ["a\n\n[^1]: b\n\n[^1]: c", ["3:1 body-note-unused", "5:1 body-note-unused"], "two that nothing refers to"],
    ["a\n\n[NB]: stengt", ["3:1 body-definition-unused"], "a line that is read as the address of a link"],
    ["[a] ^[b] [c][d]\n\n[A]: /x/\n[d]: /y/\n[a]: /z/", ["5:1 body-definition-unused"], "a second address"],
    ["## Møte\n\na\n[b](#mote-) [c](#nei)", ["4:13 body-link-dead"], "a heading that is not there"],
    ["a\r\n\r\nb ![c](d.jpg)", ["3:3 body-image-inline"], "with Windows line ends"],
  ];
  for (const [markdown, found, remark] of mistakes) assert.deepEqual(problems(markdown), found, remark);
});

test("reports nothing for a valid body", () => {
  const bodies = [
    "",
    "Tekst med [avtalen](https://example.org), [fil](fil.pdf) og a@example.org.",
    "ftp://example.org og //example.org er ingen lenker",
    "![En scene](stage.jpg)",
    "## Overskrift\n\n`![a](b.jpg)` og \\![a](b.jpg)",
    "```\n# kode\n![](a.jpg)\n<b> {{ x }} <!-- y -->\n•\tz \uFFFD\n<<<<<<< a\n```",
    "`<b> {{ x }} {:.a} <!-- y --> [a](b c.pdf)`",
    "3 < 4 og 5 > 2, a < b, {a}, «¬», 100 £, <a@example.org>, <https://example.org>",
    "1. a\n2. b\n   1. c\n   2. d\n3. e\n\n- f\n\n0. g\n1. h\n\n---\n\n1. i\n1. j",
    "## a\n\n### b\n\n#### c\n\n## d\n\n[til toppen](#)",
    "[a] (se b c.pdf), f[0](x y)",
    "[a], **[b][c]**, ^[[e]] og [^1]\n\n![d]\n\n[a]: /a/\n[C]: /c/\n[d]: d.jpg\n[e]: /e/\n[f]: /f/\n\n[^1]: [f]",
  ];
  for (const markdown of bodies) assert.deepEqual(problems(markdown), [], markdown);
});

test("says what to do, and quotes at most one line", () => {
  const { problems: found } = readBody(`![a](data:image/png;base64,${"A".repeat(5000)})`, { language: "nb", id: "a" });
  const [words = ""] = found.map(wordsOf);
  assert.ok(words.length < 250);
  assert.match(words, /put the file beside the release/);
});
