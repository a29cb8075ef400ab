import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../read.ts";

const item = (inner: string): string => `<rss version="2.0"><channel><item>${inner}</item></channel></rss>`;
interface Expected {
  /** Titles of the releases. */
  readonly titles: readonly (string | undefined)[];
  readonly remarks?: readonly string[];
  readonly faults?: readonly string[];
}

const broken = { remarks: ["import-xml-broken"] };

const MALFORMED: readonly (readonly [what: string, text: string, expected: Expected])[] = [
  ["a bare ampersand", item("<title>A & B</title>"), { titles: ["A & B"], ...broken }],
  ["an unclosed title", item("<title>A<link>https://example.org/a</link>"), { titles: ["A"], ...broken }],
  [
    "unclosed items",
    "<rss><channel><item><title>A</title><item><title>B</title></channel></rss>",
    { titles: ["A", "B"], ...broken },
  ],
  ["a control character", item("<title>A\u0002B</title>"), { titles: ["AB"], ...broken }],
  ["entities of HTML", item("<title>Bl&aring;b&aelig;r&nbsp;x</title>"), { titles: ["Blåbær x"], ...broken }],
  ["two roots", item("<title>A</title>") + item("<title>B</title>"), { titles: ["A", "B"], ...broken }],
  [
    "words before the declaration",
    `Warning: x<?xml version="1.0"?>${item("<title>A</title>")}`,
    { titles: ["A"], ...broken },
  ],
  ["empty lines before the declaration", `\n\n<?xml version="1.0"?>${item("<title>A</title>")}`, { titles: ["A"] }],
  ["an undeclared prefix", item("<title>A</title><media:content url='x.jpg'/>"), { titles: ["A"], ...broken }],
  [
    "an end in the middle",
    "<rss><channel><item><title>A</title></item><item><title>B",
    { titles: ["A", "B"], ...broken },
  ],
  [
    "HTML without escaping",
    item("<title>A</title><description><p>x<br></p></description>"),
    { titles: ["A"], ...broken },
  ],
  ["an item without content", item("<title>A</title></item><item>"), { titles: ["A"], faults: ["import-item-empty"] }],
  ["a feed without items", "<rss><channel><title>x</title></channel></rss>", { titles: [] }],
  [
    "the same item twice",
    item("<guid>1</guid><title>A</title></item><item><guid>1</guid><title>A</title>"),
    { titles: ["A"], faults: ["import-item-twice"] },
  ],
  [
    "one guid for all",
    item("<guid>1</guid><title>A</title></item><item><guid>1</guid><title>B</title>"),
    { titles: ["A", "B"] },
  ],
];

describe("malformed feeds", () => {
  for (const [what, text, { titles, remarks = [], faults = [] }] of MALFORMED)
    it(`are read as well as possible: ${what}`, async () => {
      const read = await readText(text);
      assert.deepEqual(
        read.releases.map(({ title }) => title),
        titles,
      );
      assert.deepEqual(read.remarks, remarks);
      assert.deepEqual(
        read.faults.map(({ fault }) => fault.id),
        faults,
      );
      const keys = read.releases.map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length, "keys are unique");
    });

  it("do not expand entities of their own, nor read files", async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(100)}"><!ENTITY b "${"&a;".repeat(100)}"><!ENTITY c "${"&b;".repeat(100)}">
      <!ENTITY file SYSTEM "file:///etc/passwd">]>${item("<title>A &c; &file;</title>")}`;
    const { releases } = await readText(bomb);
    assert.equal(releases[0]?.title, "A &c; &file;");
  });
});
