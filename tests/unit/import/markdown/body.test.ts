import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readBody } from "../../../../src/import/markdown/read-body.ts";
import { writeBody } from "../../../../src/import/markdown/write-body.ts";
import type { FoundBody } from "../../../../src/import/found-release.ts";

/** The Markdown of a body without files. */
function markdownOf(content: string, format: FoundBody["format"] = "html", title = "Tittel"): string {
  const body = readBody({ format, content, base: "https://old.example.org/news/a" }, title);
  return writeBody(body, { picture: () => undefined, link: () => undefined }).markdown;
}

type Row = readonly [remark: string, html: string, markdown: string];

const HTML: readonly Row[] = [
  ["paragraphs, bold and italic", "<p>En <b>viktig </b>sak</p><p><i>Kursiv</i></p>", "En **viktig** sak\n\n*Kursiv*"],
  ["divs as paragraphs", "<div>En</div><div>To</div>", "En\n\nTo"],
  ["runs of line breaks as paragraphs", "En<br><br>To<br>Tre<br>", "En\n\nTo\\\nTre"],
  ["empty paragraphs are left out", "<p>&nbsp;</p><p>En</p><p><b> </b></p>", "En"],
  [
    "no-break spaces only beside figures",
    "<p>kr&nbsp;10&nbsp;000 og&nbsp; mer&nbsp;tekst</p>",
    "kr\u00a010\u00a0000 og mer tekst",
  ],
  ["headings in order below the title", "<h1>Tittel</h1><h2>A</h2><h5>B</h5><h3>C</h3>", "## A\n\n### B\n\n### C"],
  ["nested lists", "<ul><li>En<ol><li>To</li></ol></li><li>Tre</li></ul>", "- En\n  1. To\n- Tre"],
  [
    "numbered lists of one item each as one list",
    "<ol><li>En</li></ol><ol start=2><li>To</li></ol><ol start=3><li>Tre</li></ol><ol><li>Ny</li></ol>",
    "1. En\n2. To\n3. Tre\n\n1) Ny",
  ],
  ["bullets of a word processor", "<p>• En</p><p>• To</p>", "- En\n- To"],
  [
    "lists of Word",
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>En<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Under</p>`,
    "- En\n  - Under",
  ],
  [
    "a table with a head",
    "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
    "| A | B |\n| - | - |\n| 1 | 2 |",
  ],
  [
    "a table without a head",
    "<table><tr><td>Oslo</td><td>1</td></tr><tr><td>Bergen</td><td>2</td></tr></table>",
    "|        |   |\n| ------ | - |\n| Oslo   | 1 |\n| Bergen | 2 |",
  ],
  [
    "joined cells",
    '<table><tr><th colspan="2">Sum</th><th>C</th></tr><tr><td rowspan="2">a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
    "| Sum |   | C |\n| --- | - | - |\n| a   | b | c |\n|     | d | e |",
  ],
  [
    "lists and tables in cells",
    "<table><tr><th>A</th><th>B</th></tr><tr><td><ul><li>x</li><li>y</li></ul></td><td><table><tr><td>p</td><td>q</td></tr><tr><td>r</td><td>s</td></tr></table></td></tr></table>",
    "| A    | B          |\n| ---- | ---------- |\n| x; y | p; q; r; s |",
  ],
  ["a table for layout", "<table><tr><td><h2>A</h2><p>En</p></td><td><p>To</p></td></tr></table>", "## A\n\nEn\n\nTo"],
  [
    "footnotes of Markdown programs",
    `<p>Tekst<sup id="fnref1"><a href="#fn1">1</a></sup>.</p><hr><ol><li id="fn1"><p>Noten. <a href="#fnref1">↩</a></p></li></ol>`,
    "Tekst[^1].\n\n[^1]: Noten.",
  ],
  [
    "footnotes of WordPress",
    `<p>Tekst<sup data-fn="ab" class="fn"><a href="#ab" id="ab-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="ab">Noten <a href="#ab-link">↩︎</a></li></ol>`,
    "Tekst[^1]\n\n[^1]: Noten",
  ],
  [
    "footnotes of Word",
    `<p>Tekst<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Noten</p></div></div>`,
    "Tekst[^1]\n\n[^1]: Noten",
  ],
  ["definitions", "<dl><dt>Sted</dt><dd>Oslo</dd></dl>", "- **Sted**: Oslo"],
  ["quotations and code", "<blockquote><p>Ord</p></blockquote><pre>a  b</pre>", "> Ord\n\n```\na  b\n```"],
  ["raised figures", "<p>10<sup>6</sup> og CO<sub>2</sub></p>", "10⁶ og CO₂"],
  [
    "a picture that was not fetched, with its caption",
    '<figure><img src="/a.jpg" alt="Båt"><figcaption>En båt</figcaption></figure>',
    "[Båt](https://old.example.org/a.jpg)\n\nEn båt",
  ],
  [
    "a film in a frame",
    '<iframe src="https://www.youtube.com/embed/abcdefgh" title="Film"></iframe>',
    "[Film](https://www.youtube.com/watch?v=abcdefgh)",
  ],
  [
    "trackers, scripts, styles and share bars",
    '<p>En</p><img src="/p.gif" width=1 height=1><script>x</script><style>y</style><div class="share-buttons"><a href="/f">Del</a></div>',
    "En",
  ],
  ["relative links", '<p><a href="../b?x=1">b</a></p>', "[b](https://old.example.org/b?x=1)"],
  [
    "links that lead nowhere",
    '<p><a href="javascript:x()">a</a> <a href="data:x">b</a> <a href="ftp://f.example.org">c</a></p>',
    "a b c (ftp://f.example.org)",
  ],
  [
    "links to headings",
    '<p><a href="#x">dit</a></p><h2 id="x">Hva er nytt</h2>',
    "[dit](#hva-er-nytt)\n\n## Hva er nytt",
  ],
  [
    "text that looks like markup",
    "<p>*a* _b_ [c](d) &lt;i&gt; {{ x }} # e</p>",
    "\\*a\\* \\_b\\_ \\[c]\\(d) \\<i> \\{{ x }} # e",
  ],
  ["a date at the beginning", "<p>17. mai er en dag</p>", "17\\. mai er en dag"],
  [
    "blocks in a link",
    '<a href="/x"><h2>A</h2><p>b</p></a>',
    "## [A](https://old.example.org/x)\n\n[b](https://old.example.org/x)",
  ],
];

describe("an HTML body becomes Markdown", () => {
  for (const [remark, html, markdown] of HTML)
    it(remark, () => {
      assert.equal(markdownOf(html), markdown);
    });
});

const MARKDOWN: readonly Row[] = [
  [
    "references get their addresses",
    "Se [rapporten][r].\n\n[r]: /rapport",
    "Se [rapporten](https://old.example.org/rapport).",
  ],
  ["footnotes", "Tekst[^a]\n\n[^a]: Note", "Tekst[^a]\n\n[^a]: Note"],
  ["HTML around Markdown", '<div class="x">\n\n**En**\n\n</div>\n\nTo', "**En**\n\nTo"],
  [
    "Markdown in the cells of a table in HTML",
    "<table>\n<tr><th>Rute</th><th>Kai</th></tr>\n<tr>\n<td>En\n\n(**nord**)</td>\n<td>\n\n[A](https://example.org/a)\n\n- b\n- c\n\n</td></tr>\n</table>",
    "| Rute          | Kai                              |\n| ------------- | -------------------------------- |\n| En (**nord**) | [A](https://example.org/a); b; c |",
  ],
  [
    "addresses in angle brackets or parentheses",
    "[a](<URL:https://example.org/a>) [b]((https://example.org/b))",
    "[a](https://example.org/a) [b](https://example.org/b)",
  ],
  ["HTML in a line", "En <b>to</b> *tre*<br>fire", "En **to** *tre*\\\nfire"],
  ["lines, and comments", "En\n\n---\n\n<!-- nei -->\n\nTo", "En\n\n***\n\nTo"],
  ["attribute lists of kramdown", "## A\n{: .b}\n\nEn", "## A\n\nEn"],
];

describe("a body in Markdown of another program", () => {
  for (const [remark, markdown, written] of MARKDOWN)
    it(remark, () => {
      assert.equal(markdownOf(markdown, "markdown"), written);
    });
});

describe("a body that is nested very deeply", () => {
  const BOMBS: readonly (readonly [FoundBody["format"], string])[] = [
    ["html", `${"<div>".repeat(10_000)}ordet`],
    ["html", `${"<blockquote>".repeat(10_000)}ordet`],
    ["html", `${"<table><tr><td>".repeat(1_000)}ordet`],
    ["html", `${"<b><p>".repeat(2_000)}ordet`],
    ["markdown", `${"> ".repeat(10_000)}ordet`],
    ["markdown", `${"<div>\n\n".repeat(500)}ordet`],
  ];
  for (const [format, content] of BOMBS)
    it(`keeps its words: ${content.slice(0, 20).trim()} in ${format}`, () => {
      assert.match(markdownOf(content, format), /ordet\W*$/);
    });
});

it("keeps every word of a text whose lines are divided", () => {
  assert.equal(markdownOf("En\nto\n\n* tre", "text"), "En\\\nto\n\n\\* tre");
});
