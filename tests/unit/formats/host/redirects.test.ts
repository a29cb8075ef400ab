import assert from "node:assert/strict";
import { test } from "node:test";
import type { OutputFile, Publication } from "../../../../src/site/publication.ts";
import { aliasPagesOutput, redirectsOf, redirectsOutput } from "../../../../src/formats/host/redirects.tsx";
import { publicationOf } from "../../fixtures/room.ts";

async function roomWith(aliases: readonly string[], url = "https://example.org/om/presse"): Promise<Publication> {
  const front = `title: "Å <b> & \\"så\\""\ndate: 2026-03-01 08:00\naliases: ${JSON.stringify(aliases)}`;
  return publicationOf({
    url,
    releases: {
      "2026/2026-03-01-a.md": `---\n${front}\n---\nB\n`,
      "2026/2026-03-02-b.md": "---\ntitle: B\ndate: 2026-03-02 08:00\n---\nB\n",
    },
  });
}

function only(files: Iterable<OutputFile>): OutputFile | undefined {
  const [first, ...others] = files;
  assert.equal(others.length, 0);
  return first;
}

const OLD_ADDRESSES: readonly { readonly alias: string; readonly from: string | undefined; readonly why: string }[] = [
  { alias: "/gammel/sak", from: "/gammel/sak", why: "a path is one of the site" },
  { alias: "gammel/sak", from: "/gammel/sak", why: "so is one without a slash" },
  { alias: "/om/presse/gammel/", from: "/gammel/", why: "the sub-path is taken off" },
  { alias: "https://example.org/om/presse/gammel", from: "/gammel", why: "and the site's address" },
  { alias: "/g%C3%A5rdagens sak", from: undefined, why: "a blank has no place in a rule" },
  { alias: "/g%C3%A5rdagen", from: "/gårdagen", why: "letters are letters" },
  { alias: "/sak?id=3", from: undefined, why: "a file can not answer for a query" },
  { alias: "/a/../gammel", from: "/gammel", why: "dots are resolved" },
  { alias: "https://other.example.org/gammel", from: undefined, why: "another host is not ours" },
  { alias: "https://example.org/annet/gammel", from: undefined, why: "nor is the rest of our own" },
  { alias: "/contacts/", from: undefined, why: "a page that exists is never led away" },
  { alias: "/", from: undefined, why: "the front page neither" },
  { alias: "/a//b", from: undefined, why: "an empty part is no folder" },
];

for (const { alias, from, why } of OLD_ADDRESSES)
  test(`the old address ${alias}: ${why}`, async () => {
    const expected = from === undefined ? [] : [{ from, to: "/2026/a/", status: 301 }];
    assert.deepEqual(redirectsOf(await roomWith([alias])), expected);
  });

test("rules for redirects hold the sub-path, and no character that would be a wildcard", async () => {
  const room = await roomWith(["/gammel/å:b*"]);
  assert.deepEqual(only(redirectsOutput.files(room)), {
    path: "/_redirects",
    content:
      "/om/presse/gammel/%C3%A5%3Ab%2A /om/presse/2026/a/ 301!\n/om/presse/gammel/%C3%A5%3Ab%2A /om/presse/2026/a/ 301\n",
  });
});

test("without old addresses there is no file of redirects", async () => {
  assert.deepEqual([...redirectsOutput.files(await roomWith([]))], []);
});

test("a host without redirects shows a page that leads on and stays out of search engines", async () => {
  const page = only(aliasPagesOutput.files(await roomWith(["/gammel/sak"])));
  const html = String(page?.content);
  assert.equal(page?.path, "/gammel/sak/index.html");
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/om\/presse\/2026\/a\/"\/>/);
  assert.match(html, /<meta http-equiv="refresh" content="0; url=\/om\/presse\/2026\/a\/"\/>/);
  assert.match(html, /<meta name="robots" content="noindex"\/>/);
  assert.match(html, /<a href="\/om\/presse\/2026\/a\/">Å &lt;b> &amp; &quot;så&quot;<\/a>/);
});

test("an old page with an ending keeps it; a script's address has no page, as no host would serve it as one", async () => {
  const paths = async (alias: string): Promise<string[]> =>
    [...aliasPagesOutput.files(await roomWith([alias]))].map(({ path }) => path);
  assert.deepEqual(await paths("/nyhet/1.html"), ["/nyhet/1.html"]);
  assert.deepEqual(await paths("/nyhet/"), ["/nyhet/index.html"]);
  assert.deepEqual(await paths("/nyhet.aspx"), []);
});
