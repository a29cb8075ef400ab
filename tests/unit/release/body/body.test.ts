// Longer than 200 lines, because one short test for each rule of the body is found more easily in one place.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type BodyPart, linksOf, proseHtml, readBody } from "../../../../src/release/body/body.ts";
import { type HtmlPiece, writeHtml } from "../../../../src/release/body/html.ts";

const written = (pieces: readonly HtmlPiece[]): string => writeHtml(pieces, ({ href }) => href);

type WrittenPart = { kind: "html"; html: string } | Exclude<BodyPart, { kind: "html" }>;

const parts = (markdown: string, language = "nb"): readonly WrittenPart[] =>
  readBody(markdown, { language, id: "2026/2026-03-12-a", backLinkLabel: "Til teksten" }).body.parts.map((part) =>
    part.kind === "html" ? { kind: "html", html: written(part.html) } : part,
  );

const html = (markdown: string, language = "nb"): string =>
  parts(markdown, language)
    .map((part) => (part.kind === "html" ? part.html : `[${part.file}]`))
    .join("\n");

const prose = (markdown: string): string => written(proseHtml(markdown, "nb"));

test("uses quotation marks, apostrophes, dashes and ellipses of the body's language", () => {
  const source = `"ytre 'indre' slutt" -- it's 2020--2024...`;
  const printed: [language: string, paragraph: string][] = [
    ["nb", "«ytre ‘indre’ slutt» – it’s 2020–2024…"],
    ["nn", "«ytre ‘indre’ slutt» – it’s 2020–2024…"],
    ["en", "“ytre ‘indre’ slutt” – it’s 2020–2024…"],
    ["en-GB", "“ytre ‘indre’ slutt” – it’s 2020–2024…"],
    ["sv", "”ytre ’indre’ slutt” – it’s 2020–2024…"],
    ["fi", "”ytre ’indre’ slutt” – it’s 2020–2024…"],
    ["da", "»ytre ›indre‹ slutt« – it’s 2020–2024…"],
    ["de", "„ytre ‚indre‘ slutt“ – it’s 2020–2024…"],
    ["fr", "«\u202Fytre “indre” slutt\u202F» – it’s 2020–2024…"],
    ["tlh", "“ytre ‘indre’ slutt” – it’s 2020–2024…"],
  ];
  for (const [language, paragraph] of printed) assert.equal(html(source, language), `<p>${paragraph}</p>`, language);
});

test("leaves text alone that is not meant as typography", () => {
  assert.equal(html("(c) og (r), +-, git --help"), "<p>(c) og (r), +-, git --help</p>");
  assert.equal(html('`a -- "b"...`'), "<p><code>a -- &quot;b&quot;...</code></p>");
  assert.equal(html("«Ferdig» – satt"), "<p>«Ferdig» – satt</p>");
});

test("shows HTML and template syntax as text", () => {
  const cases: [markdown: string, printed: string][] = [
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>"],
    ["{{ page.url }} {% include x %}", "<p>{{ page.url }} {% include x %}</p>"],
    ["&lt;i&gt; & &copy;", "<p>&lt;i&gt; &amp; ©</p>"],
  ];
  for (const [markdown, printed] of cases) assert.equal(html(markdown), printed);
});

test("keeps links to safe targets and removes dangerous ones", () => {
  const links: [markdown: string, printed: string][] = [
    ["[a](https://example.org/)", '<a href="https://example.org/" rel="noopener">a</a>'],
    ["[a](//example.org/)", '<a href="https://example.org/" rel="noopener">a</a>'],
    ["[a](www.example.org/x.html)", '<a href="https://www.example.org/x.html" rel="noopener">a</a>'],
    ["[a](mailto:a@example.org)", '<a href="mailto:a@example.org">a</a>'],
    ["[a](tel:+4700000000)", '<a href="tel:+4700000000">a</a>'],
    ["[a](/2026/b/)", '<a href="/2026/b/">a</a>'],
    ["[a](../b/)", '<a href="../b/">a</a>'],
    ["[a](<Programme 2026.PDF>)", '<a href="programme-2026.pdf">a</a>'],
    ["[a](./bilder/Sc%C3%A8ne.jpg#x)", '<a href="scene.jpg#x">a</a>'],
    ["https://example.org/a--b", '<a href="https://example.org/a--b" rel="noopener">https://example.org/a--b</a>'],
    ["a@example.org", '<a href="mailto:a@example.org">a@example.org</a>'],
    ["www.example.org", "www.example.org"],
    ["ftp://example.org", "ftp://example.org"],
    ["[a](javascript:alert(1))", "a"],
    ["[a](JaVaScRiPt:alert)", "a"],
    ["[a](&#106;avascript:alert)", "a"],
    ["[a](java&Tab;script:alert)", "a"],
    ["[a](data:image/png;base64,AA)", "a"],
    ["[a](data:text/html,x)", "a"],
    ["[a](vbscript:x)", "a"],
    ["[a](file:///etc/passwd)", "a"],
    ["<javascript:alert>", "javascript:alert"],
    ["[a]()", "a"],
  ];
  for (const [markdown, printed] of links) assert.equal(html(markdown), `<p>${printed}</p>`, markdown);
});

test("begins headings below the release's title, with ids", () => {
  const cases: [markdown: string, printed: string][] = [
    ["# En", '<h2 id="h-en">En</h2>'],
    ["## To", '<h2 id="h-to">To</h2>'],
    ["### Åtte & ni", '<h2 id="h-atte-ni">Åtte &amp; ni</h2>'],
    ["## a\n\n#### b\n\n### c", '<h2 id="h-a">a</h2>\n<h3 id="h-b">b</h3>\n<h3 id="h-c">c</h3>'],
    ["## a\n\n### b\n\n## c", '<h2 id="h-a">a</h2>\n<h3 id="h-b">b</h3>\n<h2 id="h-c">c</h2>'],
    ["## 2026", '<h2 id="h-2026">2026</h2>'],
    ["## a\n\n## a", '<h2 id="h-a">a</h2>\n<h2 id="h-a-1">a</h2>'],
    ["## Møter\n\n[se](#møter)", '<h2 id="h-moter">Møter</h2>\n<p><a href="#h-moter">se</a></p>'],
    ["##\n\na", "<p>a</p>"],
  ];
  for (const [markdown, printed] of cases) assert.equal(html(markdown), printed, markdown);
  const { body } = readBody("## a\n\n###### b", { language: "nb", id: "x", headingOffset: 1 });
  assert.deepEqual(body.parts, [{ kind: "html", html: ['<h3 id="h-a">a</h3>\n<h4 id="h-b">b</h4>'] }]);
});

test("makes a table a named, focusable region, aligned without inline style", () => {
  const table = "| År | Antall |\n| --- | ---: |\n| 2025 | 12 |";
  const opening = (markdown: string): string => html(markdown).match(/<div class="table"[^>]*>/)?.[0] ?? "";
  assert.equal(
    opening(`## Tall\n\n${table}`),
    '<div class="table" role="group" aria-labelledby="h-tall" tabindex="0">',
  );
  assert.equal(opening(table), '<div class="table" role="group" aria-label="År, Antall" tabindex="0">');
  assert.equal(opening("| | |\n|-|-|\n| a | b |"), '<div class="table">');
  assert.match(html(table), /<th scope="col" class="align-right">Antall<\/th>/);
  assert.match(html(table), /<td class="align-right">12<\/td>/);
  assert.doesNotMatch(html(table), /style=/);
});

test("keeps all cells of a row with more cells than the head, and widens the table", () => {
  const table = html("| a | b |\n|--|--:|\n| 1 | 2 | 3 | **4** |\n| 5 |");
  assert.equal(table.match(/<t[hd][ >]/g)?.length, 12);
  assert.match(table, /<th scope="col" class="align-right">b<\/th>\n<td><\/td>\n<td><\/td>\n<\/tr>\n<\/thead>/);
  assert.match(table, /<td>3<\/td>\n<td><strong>4<\/strong><\/td>/);
  assert.match(html("> |a|\n> |-|\n> |b|[c](d.pdf)|"), /<td>b<\/td>\n<td><a href="d.pdf">c<\/a><\/td>/);
  assert.equal(html("|a|\n|-|\n|b| |  |").match(/<td/g)?.length, 1);
});

const tables: readonly (readonly [remark: string, rows: string, headings: number])[] = [
  ["names before figures", "|Type|Antall|Andel|\n|-|-:|-|\n|Ferjekai|1 240|82 %|\n|Båtkai|–|−3,5 %|", 2],
  ["an empty corner", "||Om bord|\n|-|-|\n|Mandag|Ada|\n|Tirsdag|Bo|", 2],
  ["a total in bold", "|Type|Antall|\n|-|-|\n|A|1|\n|**Alle**|**2**|", 2],
  ["names before names", "|Navn|Rolle|\n|-|-|\n|Ada|leder|\n|Bo|skipper|", 0],
  ["figures only", "|År|Antall|\n|-|-|\n|2025|1|\n|2026|2|", 0],
  ["a row without a name", "|Type|Antall|\n|-|-|\n|A|1|\n||2|", 0],
  ["one row", "|Type|Antall|\n|-|-|\n|A|1|", 0],
];

for (const [remark, rows, headings] of tables)
  test(`${headings > 0 ? "has" : "has no"} headings of rows in a table with ${remark}`, () => {
    const cells = html(rows).match(/<th scope="row"[^>]*>.+?<\/th>\n/g) ?? [];
    assert.equal(cells.length, headings);
    assert.equal(html(rows).match(/<tr>/g)?.length, html(rows).match(/<\/tr>/g)?.length);
  });

test("makes a code block a named, focusable region", () => {
  const cases: [markdown: string, printed: string][] = [
    [
      "```js\na < b\nc\n```",
      '<pre role="group" aria-label="a &lt; b" tabindex="0"><code class="language-js">a &lt; b\nc\n',
    ],
    ["## Kode\n\n    a", '<pre role="group" aria-labelledby="h-kode" tabindex="0"><code>a\n'],
    ["```\n```", "<pre><code>"],
  ];
  for (const [markdown, printed] of cases)
    assert.equal(html(markdown).replace(/^<h2.*\n/, ""), `${printed}</code></pre>`, markdown);
});

test("gives code a direction of its own in a text that is read from right to left", () => {
  assert.match(html("```\na\n```", "ar"), /^<pre [^>]*tabindex="0" dir="auto"><code>/);
  assert.doesNotMatch(html("```\na\n```", "nb"), /dir=/);
});

test("ends a change of direction with its paragraph", () => {
  const cases: [markdown: string, text: string][] = [
    ["a \u202Eb", "a \u202Eb\u202C"],
    ["\u2067a \u202Db\n\nc", "\u2067a \u202Db\u202C\u2069\n\nc"],
    ["\u2068a\u202Eb\u2069 \u202C", "\u2068a\u202Eb\u2069 \u202C"],
    ["a &#8238;b", "a \u202Eb\u202C"],
    ["- **\u202Ea**\n- b", "- \u202Ea\u202C\n- b"],
  ];
  for (const [markdown, text] of cases)
    assert.equal(readBody(markdown, { language: "nb", id: "a" }).body.text, text, JSON.stringify(markdown));
});

test("does not make a numbered list of a paragraph that begins with a date", () => {
  const cases: [language: string, markdown: string, printed: string][] = [
    ["nb", "17. mai er dagen.", "<p>17. mai er dagen.</p>"],
    ["nn", "Frå\n1. januar 2026", "<p>Frå\n1. januar 2026</p>"],
    ["da", "17. maj", "<p>17. maj</p>"],
    ["sv", "6. juni", "<p>6. juni</p>"],
    ["de", "3. Oktober", "<p>3. Oktober</p>"],
    ["fi", "6. joulukuuta", "<p>6. joulukuuta</p>"],
    ["en", "17. May", "<p>17. May</p>"],
    ["nb", "> 17. mai: a\n> 24. des. b", "<blockquote>\n<p>17. mai: a<br>\n24. des. b</p>\n</blockquote>"],
    ["nb", "17. maier", '<ol start="17">\n<li>maier</li>\n</ol>'],
    ["nb", "1. Mars er rød\n2. Venus", "<ol>\n<li>Mars er rød</li>\n<li>Venus</li>\n</ol>"],
    ["nb", "```\n17. mai\n```", '<pre role="group" aria-label="17. mai" tabindex="0"><code>17. mai\n</code></pre>'],
  ];
  for (const [language, markdown, printed] of cases) assert.equal(html(markdown, language), printed, markdown);
});

test("removes comments except in code", () => {
  const secrets = [
    "a <!-- hemmelig --> b",
    "<!-- hemmelig -->",
    "a <!-- hemmelig\n\nhemmelig --> b",
    "- a\n  <!-- hemmelig -->\n- b",
    "| <!-- hemmelig | --> a | b |\n|--|--|\n| c | <!--hemmelig--> d |",
    "## A <!-- hemmelig -->",
    "[a <!-- hemmelig -->](https://example.org/)",
    "![a <!-- hemmelig -->](a.jpg)",
    "a[^1]\n\n[^1]: b <!-- hemmelig -->\n\n[^2]: <!-- hemmelig -->",
    "a <!-- `hemmelig --> b` c",
  ];
  for (const markdown of secrets) {
    const { body } = readBody(markdown, { language: "nb", id: "a" });
    assert.doesNotMatch(JSON.stringify(body), /hemmelig|<!--|&lt;!--/, markdown);
    assert.doesNotMatch(JSON.stringify(proseHtml(markdown, "nb")), /hemmelig/, markdown);
  }
  assert.equal(html("a <!-- x --> b\n<!-- y -->\nc"), "<p>a b\nc</p>");
  assert.equal(html("`<!-- a -->`"), "<p><code>&lt;!-- a --&gt;</code></p>");
});

test("links footnotes both ways, with ids that no other release on the page has", () => {
  const id = "2026-2026-03-12-a-1";
  const printed = html("Tekst[^1] og[^1].\n\n[^1]: Note.");
  assert.ok(printed.includes(`<a href="#fn-${id}" id="fnref-${id}">[1]</a>`));
  assert.ok(printed.includes(`<a href="#fn-${id}" id="fnref-${id}:1">[1]</a>`));
  assert.ok(printed.includes(`<li id="fn-${id}" class="footnote-item">`));
  assert.ok(printed.includes(`<a href="#fnref-${id}" class="footnote-backref" aria-label="Til teksten">`));
  assert.ok(printed.includes('aria-label="Til teksten (2)"'));
});

test("divides the body at a picture of its own, named as in the source", () => {
  const markdown = 'Før\n\n![Scene "1"](./stage%201.jpg "Tittel")\n\nEtter\n\n![](a.png)\n![b](b.png)';
  assert.deepEqual(parts(markdown), [
    { kind: "html", html: "<p>Før</p>" },
    { kind: "image", file: "stage 1.jpg", alt: 'Scene "1"', title: "Tittel", at: { line: 3, column: 1 } },
    { kind: "html", html: "<p>Etter</p>" },
    { kind: "image", file: "a.png", alt: "", at: { line: 7, column: 1 } },
    { kind: "image", file: "b.png", alt: "b", at: { line: 8, column: 1 } },
  ]);
});

test("replaces pictures that cannot be shown by their description", () => {
  const cases: [markdown: string, printed: string][] = [
    ["Se ![scenen](a.jpg) der", "<p>Se scenen der</p>"],
    ["- ![scenen](a.jpg)", "<ul>\n<li>scenen</li>\n</ul>"],
    ["![<b>](https://example.org/a.jpg)", "<p>&lt;b&gt;</p>"],
    ["![](https://example.org/a.jpg)", ""],
    ["![a](data:image/png;base64,AA)", "<p>a</p>"],
    ["![a](/etc/passwd)", "<p>a</p>"],
    ["![a](https://example.org/a.jpg)\n![b](b.jpg)", "<p>a</p>\n[b.jpg]"],
  ];
  for (const [markdown, printed] of cases) assert.equal(html(markdown), printed, markdown);
});

test("removes control characters, in any notation", () => {
  const markdown = "a\u0007b &#12; &#7; https://example.org/%07\n\n![c\u0000](c%01.jpg '\u0002t')";
  const { body } = readBody(markdown, { language: "nb", id: "x" });
  assert.doesNotMatch(JSON.stringify(body) + body.text, /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\\u00[01]/);
});

test("gives prose beside the body headings from level 3, without pictures and ids", () => {
  assert.equal(prose('# Om "oss"\n\nTekst ![x](a.jpg).'), "<h3>Om «oss»</h3>\n<p>Tekst x.</p>");
  assert.equal(prose("![x](a.jpg)"), "<p>x</p>");
  const ids = [prose("a[^1]\n\n[^1]: b"), prose("c[^1]\n\n[^1]: d")];
  assert.notEqual(/id="(fn[^"]+)"/.exec(ids[0] ?? "")?.[1], /id="(fn[^"]+)"/.exec(ids[1] ?? "")?.[1]);
});

test("keeps links as data: target, file name as written, and place in the source", () => {
  const { body } = readBody("Se [x](<./Programme 2026.PDF#s2>) og\n[y](/2026/z/)[^1].\n\n[^1]: Til [h](#h).", {
    language: "nb",
    id: "a",
  });
  assert.deepEqual(linksOf(body), [
    { to: "file", href: "programme-2026.pdf#s2", file: "Programme 2026.PDF", at: { line: 1, column: 4 } },
    { to: "page", href: "/2026/z/", at: { line: 2, column: 1 } },
    { to: "place", href: "#fn-a-1" },
    { to: "place", href: "#h", at: { line: 4, column: 11 } },
    { to: "place", href: "#fnref-a-1" },
  ]);
});
