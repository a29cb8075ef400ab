import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "../../../../src/release/body/body.ts";

const read = (markdown: string): { text: string; firstParagraph: string } =>
  readBody(markdown, { language: "nb", id: "a" }).body;

test("writes one line for each paragraph", () => {
  const written: [markdown: string, text: string, remark: string][] = [
    ["En linje\nog en til.\n\nNytt avsnitt.", "En linje og en til.\n\nNytt avsnitt.", "paragraphs"],
    ["## Tittel\n\nTekst", "Tittel\n\nTekst", "headings"],
    ["Gata 1  \n0001 Oslo", "Gata 1\n0001 Oslo", "line breaks that were asked for"],
    ['**"Fet"** _og_ `kode`', "«Fet» og kode", "emphasis"],
    ["> Et sitat\n>\n> i to", "Et sitat\n\ni to", "quotations"],
    ["- a\n- b\n  - c\n- d", "- a\n- b\n  - c\n- d", "lists"],
    ["3. a\n4. b\n\n   c", "3. a\n4. b\n   c", "numbered lists"],
    ["| a | b |\n|---|--:|\n| **1** | 2 |", "a\tb\n1\t2", "tables"],
    ["a\n\n---\n\nb", "a\n\n* * *\n\nb", "breaks"],
    ["```\nx = 1\n```", "x = 1", "code"],
    ["a\n\n![b](b.jpg)\n\nc", "a\n\nc", "pictures on their own"],
    ["a[^x] b[^y] c[^x]\n\n[^y]: Y\n[^x]: X", "a[1] b[2] c[1]\n\n[1] X\n[2] Y", "footnotes"],
    ["a[^x] b[^x]\n\n[^x]: X\n\n[^x]: Y", "a[1] b[1]\n\n[1] X\nY", "two footnotes with one name"],
    ["a[^x] b[^y]\n\n[^x]: X\n    [^y]: Y", "a[1] b[2]\n\n[1] X\n[2] Y", "a footnote directly below another"],
    ["a[^x] b[^y]\n\n[^x]: X\n\n    [^y]: Y\n\n    Z", "a[1] b[2]\n\n[1] X\nZ\n[2] Y", "a footnote inside another"],
    ["&amp; &lt;b&gt; <i>", "& <b> <i>", "characters of HTML"],
  ];
  for (const [markdown, text, remark] of written) assert.equal(read(markdown).text, text, remark);
});

test("writes a link's address after its text, unless the text is the address", () => {
  const written: [markdown: string, text: string][] = [
    ["[rapporten](https://example.org/r)", "rapporten (https://example.org/r)"],
    ["[example.org/r](https://www.example.org/r/)", "example.org/r"],
    ["https://example.org/r", "https://example.org/r"],
    ["[skriv til oss](mailto:a@example.org)", "skriv til oss (a@example.org)"],
    ["a@example.org", "a@example.org"],
    ["[+47 00 00 00 00](tel:+4700000000)", "+47 00 00 00 00"],
    ["[programmet](program.pdf)", "programmet"],
    ["[over](#a)", "over"],
    ["[farlig](javascript:x)", "farlig"],
  ];
  for (const [markdown, text] of written) assert.equal(read(markdown).text, text, markdown);
});

test("returns the first paragraph, for releases without a lead", () => {
  const written: [markdown: string, words: string, remark: string][] = [
    ["Først\nher.\n\nSå.", "Først her.", "on one line"],
    ["## Tittel\n\n- punkt\n\n> sitat\n\n![a](a.jpg)\n\nTekst", "Tekst", "not a heading, list, quotation or picture"],
    ["Se [rapporten](https://example.org)[^1].\n\n[^1]: Note.", "Se rapporten.", "without addresses and notes"],
    ["a  \nb", "a b", "without line breaks"],
    ["- bare\n- liste", "", "none"],
    ["", "", "nothing"],
  ];
  for (const [markdown, words, remark] of written) assert.equal(read(markdown).firstParagraph, words, remark);
});
