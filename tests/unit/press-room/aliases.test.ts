import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type AliasProblem, isSiteAddress, readAlias } from "../../../src/press-room/aliases.ts";
import { wordsOf } from "../fixtures/in-english.ts";
import { readingOf } from "../fixtures/room.ts";

const SITE = { url: "https://example.org/om-oss/presse/", basePath: "/om-oss/presse/" };

describe("reading an alias", () => {
  const paths = [
    ["/nyheter/123", "/nyheter/123"],
    ["/nyheter/b%C3%A5t", "/nyheter/båt"],
    ["/nyheter/to ord", "/nyheter/to ord"],
    ["/nyheter;7", "/nyheter;7"],
    ["/om-oss/presse/nyheter/", "/nyheter/"],
    ["https://example.org/om-oss/presse/nyheter", "/nyheter"],
    [`/${"x".repeat(200)}`, `/${"x".repeat(200)}`],
  ] as const;
  for (const [alias, path] of paths)
    it(`reads ${alias.slice(0, 40)} as a path`, () => assert.deepEqual(readAlias(alias, SITE), { ok: true, path }));

  const problems: readonly (readonly [alias: string, problem: AliasProblem])[] = [
    ["mailto:a@example.org", "no-address"],
    ["https://", "no-address"],
    ["https://other.example.org/a", "other-host"],
    ["//other.example.org/a", "other-host"],
    ["https://example.org/nyheter", "outside"],
    ["/a?id=7", "query"],
    ["/a#7", "fragment"],
    ["/a%00b", "characters"],
    ["/a%2Fb", "characters"],
    ["/a//b", "characters"],
    ["/%E5", "characters"],
    ["/a/%20/b", "characters"],
    [`/${"x".repeat(201)}`, "length"],
    [`/${"å".repeat(101)}`, "length"],
    [`/${"x".repeat(199)}/${"x".repeat(199)}/${"x".repeat(199)}`, "length"],
  ];
  for (const [alias, problem] of problems)
    it(`refuses ${alias.slice(0, 40)}: ${problem}`, () =>
      assert.deepEqual(readAlias(alias, SITE), { ok: false, problem }));

  it("has a message of its own for every problem, reported by the check", () => {
    const lines = problems.map(([alias]) => `  - ${JSON.stringify(alias)}`).join("\n");
    const { diagnostics } = readingOf({
      url: SITE.url,
      releases: { "2026/2026-03-12-a.md": `---\ntitle: En\ndate: 2026-03-12 08:00\naliases:\n${lines}\n---\nHei.\n` },
    });
    const found = diagnostics.filter(({ rule }) => rule === "alias-unservable");
    assert.deepEqual(
      found.map(({ line }) => line),
      problems.map((_, index) => index + 5),
    );
    const remedies = problems.map(([alias], index) => wordsOf(found[index]!).replace(alias, ""));
    assert.equal(new Set(remedies).size, new Set(problems.map(([, problem]) => problem)).size);
  });
});

describe("an address of the site", () => {
  const pages = new Set(["/", "/2026/a/", "/404.html"]);
  for (const path of ["/", "/2026/a", "/2026/a/index.txt", "/feed.xml/", "/sitemap-2.xml", "/_headers", "/assets/x"])
    it(`is ${path}`, () => assert.equal(isSiteAddress(path as `/${string}`, pages), true));
  for (const path of ["/2026/b/", "/2026/b/index.txt", "/media/old/", "/sitemap-x.xml"])
    it(`is not ${path}`, () => assert.equal(isSiteAddress(path as `/${string}`, pages), false));
});
