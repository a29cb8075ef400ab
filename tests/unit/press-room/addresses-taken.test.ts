import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readingOf } from "../fixtures/room.ts";

const OTHER =
  "---\ntitle: Annet\ndate: 2026-03-01 08:00\ntopics: [Klima]\nimages: [{ file: Kai.jpg, alt: Ei kai }]\n---\nHei.\n";

/** Rules and lines of the errors about aliases of one release. */
function aliasErrors(aliases: readonly string[], url = "https://presse.example.no"): readonly string[] {
  const lines = aliases.map((alias) => `  - ${JSON.stringify(alias)}`).join("\n");
  const { diagnostics } = readingOf({
    url,
    site: "types: { opinion: Kronikk }\n",
    contacts: { kari: "name: Kari\n" },
    pages: { "om-arkivet.md": "---\ntitle: Om arkivet\n---\nHei.\n" },
    releases: {
      "2026/2026-03-12-a.md": `---\ntitle: En\ndate: 2026-03-12 08:00\naliases:\n${lines}\n---\nHei.\n`,
      "2026/2026-03-01-other/index.md": OTHER,
    },
  });
  return diagnostics.filter(({ rule }) => rule.startsWith("alias-")).map(({ rule, line }) => `${rule}:${line}`);
}

describe("an alias", () => {
  const taken = [
    ["/", "the front page"],
    ["/index.html", "the file of the front page"],
    ["/feed.xml", "a feed"],
    ["/feed.xml/", "a feed with a slash"],
    ["/feed.xml/x", "an address below a file"],
    ["/nn/atom.xml", "a feed of another language"],
    ["/sitemap.xml", "the sitemap"],
    ["/sitemap-2.xml", "a further sitemap"],
    ["/robots.txt", "a root file"],
    ["/_headers", "a file of the host"],
    ["/_worker.js", "a program of the host"],
    ["/.well-known/security.txt", "security.txt"],
    ["/2026/other", "another release"],
    ["/2026/other/press-kit.zip", "its press kit"],
    ["/2026/other/kai.jpg", "its picture"],
    ["/2026/Other/index.HTML", "another release in other letters"],
    ["/nn/type/opinion/", "a list of a type"],
    ["/type/news/feed.json", "the feed of a list"],
    ["/topic/klima/", "a list of a topic"],
    ["/releases/2026/", "a year"],
    ["/releases/3/", "a page of the archive"],
    ["/releases/page/3/", "a page of the archive by its newer address"],
    ["/publisher/org/", "a publisher"],
    ["/contacts/kari.vcf", "a vCard"],
    ["/contacts/kari.3.vcf", "an older vCard"],
    ["/media/2/", "the media library"],
    ["/pagefind/pagefind.js", "the search index"],
    ["/assets/x.css", "a style"],
    ["/search", "a page of the site"],
    ["/nn/", "the front page of another language"],
    ["/topic/", "the index of topics"],
    ["/releases/page/2/", "the second page of the archive"],
    ["/om-arkivet/", "a page of the team's own"],
    ["/404.html", "the error page"],
  ] as const;
  for (const [alias, what] of taken)
    it(`is refused: ${alias}: ${what}`, () => assert.deepEqual(aliasErrors([alias]), ["alias-taken:5"]));

  const unservable = [
    ["/a%00b", "a control character"],
    ["/nyheter?id=7", "a query"],
    ["/nyheter#7", "a fragment"],
    ["https://www.example.no/gammel/side", "another host"],
    [`/${"x".repeat(300)}`, "300 characters"],
    [`/${"x/".repeat(300)}`, "600 characters"],
    ["/a//b", "an empty part"],
    ["/%E5", "not UTF-8"],
    ["mailto:a@example.org", "no web address"],
  ] as const;
  for (const [alias, what] of unservable)
    it(`is refused: ${alias.slice(0, 40)}: ${what}`, () =>
      assert.deepEqual(aliasErrors([alias]), ["alias-unservable:5"]));

  for (const alias of [
    "/nyheter/123",
    "/nyheter/b%C3%A5t",
    "/nyheter/båt",
    "/nyheter;7",
    "/nyheter/to ord",
    "/2026/",
    "/topic/gammelt/",
    "/contacts/ola/",
  ])
    it(`is accepted: ${alias}`, () => assert.deepEqual(aliasErrors([alias]), []));

  it("is refused below another alias that is a file", () => {
    assert.deepEqual(aliasErrors(["/a.html", "/a.html/b"]), ["alias-taken:6"]);
  });
});
