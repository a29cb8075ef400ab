import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ExplainedError } from "../../../../src/diagnostics/messages/explained-error.ts";
import { SOURCE_KINDS } from "../../../../src/import/sources/source-kind.ts";
import { readText } from "./read.ts";

const item = (inner: string): string => `<rss version="2.0"><channel><item>${inner}</item></channel></rss>`;
const many = (part: string, count: number): string => part.repeat(count);

/** Texts made to take a program long or down: with a part that takes exponential time, the test would not end. */
const COUNT = 50_000;

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ["open elements", `<rss><channel><item>${many("<a>", COUNT)}`],
  ["closing elements", `<rss><channel><item>${many("</a>", COUNT)}`],
  ["ampersands", item(many("&amp", COUNT))],
  ["unfinished CDATA", item(many("<![CDATA[", COUNT))],
  ["unfinished comments", item(many("<!--", COUNT))],
  ["open items", `<rss><channel>${many("<item><title>x", 20_000)}`],
  [
    "shortcodes",
    `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><content:encoded><![CDATA[${many("[caption ", COUNT)}${many("[caption a=1]", COUNT)}]]></content:encoded></item></channel></rss>`,
  ],
  [
    "block comments",
    `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><content:encoded><![CDATA[${many("<!-- wp:a ", COUNT)}]]></content:encoded></item></channel></rss>`,
  ],
  [
    "preformatted texts",
    `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><content:encoded><![CDATA[${many("<pre>", COUNT)}]]></content:encoded></item></channel></rss>`,
  ],
  ["braces", `---\ntitle: A\n---\n${many("{{ {% {{< ", COUNT)}`],
  ["backticks", `---\ntitle: A\n---\n${many("`` ` ", COUNT)}`],
  ["components", `---\ntitle: A\n---\nimport\n${many('<A b="', COUNT)}`],
  ["colons", `---\ntitle: A\n---\n${many(":::a\n", COUNT)}`],
  ["front matter without an end", `---\n${many("a: [\n", COUNT)}`],
  ["brackets of YAML", `---\na: ${many("[", COUNT)}\n---\n`],
  ["brackets of TOML", `+++\na = ${many("[", COUNT)}\n+++\n`],
  ["brackets of JSON", many("[", COUNT)],
  ["quotation marks", `a;b\n${many('"', COUNT)}`],
  ["delimiters", `${many("a,", COUNT)}\n${many(",", COUNT)}`],
  ["nested elements of a page", `<html><body>${many("<div class='share'>", COUNT)}<p>text</p>`],
  ["formatting of a page", `<html><body>${many("<b><p>x", COUNT)}`],
  [
    "JSON-LD in a page",
    `<html><script type="application/ld+json">${many("[", COUNT)}</script><p>Text of some length</p>`,
  ],
  [
    "links to people",
    `<html><main><p>Text of some length</p>${many('<p><b>Kari Nordmann</b><a href="mailto:k@example.org">k</a></p>', 3_000)}`,
  ],
  ["digits", item(`<title>A</title><pubDate>${many("1 ", COUNT)}</pubDate>`)],
];

describe("hostile sources", () => {
  for (const [what, text] of HOSTILE)
    it(`come to an end: ${what}`, async () => {
      const read = await readText(text).catch((error: unknown) => {
        assert.ok(error instanceof ExplainedError, String(error));
      });
      for (const { origin } of read?.faults ?? []) assert.ok(origin.source !== "");
    });

  it("reads a thousand items and one of megabytes", async () => {
    const items = Array.from(
      { length: 1_000 },
      (_, index) => `<item><title>T ${index}</title><pubDate>Sat, 14 Feb 2009 10:00:00 GMT</pubDate></item>`,
    );
    const body = `<item><title>Big</title><description>${many("&lt;p&gt;text&lt;/p&gt; ", 200_000)}</description></item>`;
    const { releases } = await readText(`<rss><channel>${items.join("")}${body}</channel></rss>`);
    assert.equal(releases.length, 1_001);
    assert.ok((releases.at(-1)?.body.content.length ?? 0) > 2_000_000);
  });
});

describe("any text", () => {
  const parts = [
    ...[
      "<rss>",
      "<channel>",
      "<item>",
      "</item>",
      "<title>",
      "</title>",
      "<![CDATA[",
      "]]>",
      "&",
      "&#0;",
      "&#x110000;",
      "<feed xmlns='http://www.w3.org/2005/Atom'>",
    ],
    ...[
      "<entry>",
      "<content type='xhtml'>",
      "---\n",
      "title: ",
      "date: ",
      "- ",
      "\n",
      "+++\n",
      "{",
      "}",
      "[",
      "]",
      '"',
      ",",
      ":",
      "{{",
      "}}",
      "{%",
      "%}",
      "{{<",
      ">}}",
    ],
    ...[
      "# ",
      "`",
      "```\n",
      "<html>",
      "<article>",
      "<p>",
      "<script type='application/ld+json'>",
      "</script>",
      "\0",
      "\uFEFF",
      "\uD800",
      "é",
      ";",
      "\t",
      "2009-02-14",
      "__proto__",
      "constructor",
      "null",
    ],
    ...[
      "<wp:post_type>post",
      "[gallery ids='1']",
      "[caption]",
      ":::note\n",
      "import a from 'b'\n",
      "<A />",
      "mailto:a@b",
      "<a href='http://['>",
      "<link href='//'>",
    ],
  ];
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((some) => some.join("")),
  );
  const kinds = fc.constantFrom(undefined, ...SOURCE_KINDS);

  it("is read or refused with a reason", async () => {
    await fc.assert(
      fc.asyncProperty(text, kinds, async (content, kind) => {
        const read = await readText(content, kind === undefined ? {} : { kind }).catch((error: unknown) => {
          assert.ok(error instanceof ExplainedError, error instanceof Error ? error.stack : String(error));
        });
        for (const { key, images, url } of read?.releases ?? []) {
          assert.ok(key !== "");
          assert.ok(url === undefined || URL.canParse(url));
          for (const { location } of images) assert.match(location, /^(https?:\/\/|\/)/);
        }
      }),
      { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 1_000) },
    );
  });

  it("is read or refused with a reason, whatever its bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(undefined, "text/xml; charset=utf-16", "text/html; charset=shift_jis"),
        async (bytes, mediaType) => {
          await readText(bytes, mediaType === undefined ? {} : { mediaType }).catch((error: unknown) => {
            assert.ok(error instanceof ExplainedError, String(error));
          });
        },
      ),
    );
  });
});
