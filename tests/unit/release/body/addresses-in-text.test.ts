import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "../../../../src/release/body/body.ts";
import { writeHtml } from "../../../../src/release/body/html.ts";

const read = (markdown: string, language = "nb"): { html: string; text: string } => {
  const { body } = readBody(markdown, { language, id: "a" });
  const html = body.parts.map((part) => (part.kind === "html" ? writeHtml(part.html, ({ href }) => href) : ""));
  return { html: html.join(""), text: body.text };
};

test("keeps addresses, commands and file modes as written, on the page and in plain text", () => {
  const words = [
    "https://example.org/it's--x...y",
    "https://example.org/?a='b'&c=d--e",
    "www.example.org/it's",
    "ftp://example.org/a--b...c",
    "example.org/a--b'c",
    "a--b@example.org",
    "--option",
    "-rw-r--r--",
    "drwxr-xr-x",
  ];
  for (const word of words)
    for (const [written, shown] of [
      [`Se ${word} her`, `Se ${word} her`],
      [`Se "${word}".`, `Se «${word}».`],
      [`(${word})`, `(${word})`],
      [word, word],
    ] as const) {
      const { html, text } = read(written);
      assert.equal(text, shown, written);
      assert.equal(html.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&"), shown, written);
    }
});

test("still replaces dashes and quotation marks beside addresses", () => {
  const { text } = read('"git --help" -- 2020--2024 ... https://example.org/ "ja"--"nei"');
  assert.equal(text, "«git --help» – 2020–2024 … https://example.org/ «ja»–«nei»");
});

test("writes the target of a link once", () => {
  const cases: [markdown: string, html: string][] = [
    [
      "https://example.org/?a=1&amp;b=2",
      '<a href="https://example.org/?a=1&amp;b=2" rel="noopener">https://example.org/?a=1&amp;b=2</a>',
    ],
    ["[a](https://example.org/?a=1&amp;b=2)", '<a href="https://example.org/?a=1&amp;b=2" rel="noopener">a</a>'],
    ["[a](https://example.org/?a=1&b=2)", '<a href="https://example.org/?a=1&amp;b=2" rel="noopener">a</a>'],
    ["[a](https://example.org/#a#b)", '<a href="https://example.org/#a%23b" rel="noopener">a</a>'],
    ["[a](plan.pdf#a#b)", '<a href="plan.pdf#a%23b">a</a>'],
  ];
  for (const [markdown, html] of cases) assert.equal(read(markdown).html, `<p>${html}</p>`, markdown);
  assert.equal(read('https://example.org/?q="æ"').text, 'https://example.org/?q="æ"');
});
