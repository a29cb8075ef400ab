import assert from "node:assert/strict";
import { test } from "node:test";
import type { OutputFile, Publication } from "../../../../src/site/publication.ts";
import { aliasPagesOutput } from "../../../../src/formats/host/alias-pages.tsx";
import { nginxRedirectsOutput, redirectsOf, redirectsOutput } from "../../../../src/formats/host/redirects.ts";
import { publicationOf } from "../../fixtures/room.ts";

function roomWith(aliases: readonly string[], url = "https://example.org/om/presse"): Publication {
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

const SERVED: readonly { readonly alias: string; readonly from: string; readonly why: string }[] = [
  { alias: "/gammel/sak", from: "/gammel/sak", why: "a path below the root of the press room" },
  { alias: "gammel/sak", from: "/gammel/sak", why: "the same without its slash" },
  { alias: "/om/presse/gammel/", from: "/gammel/", why: "the sub-path is taken off" },
  { alias: "https://example.org/om/presse/gammel", from: "/gammel", why: "the address of the site is taken off" },
  { alias: "/nyheter/b%C3%A5t p%C3%A5 kaia", from: "/nyheter/båt på kaia", why: "encoded letters and a space" },
  { alias: "/nyheter/sak;id=3", from: "/nyheter/sak;id=3", why: "a semicolon" },
  { alias: "/nyheter/sak%3Bid", from: "/nyheter/sak;id", why: "an encoded semicolon" },
  { alias: `/${"lang-adresse-".repeat(10)}`, from: `/${"lang-adresse-".repeat(10)}`, why: "130 characters" },
  { alias: "/a/../gammel", from: "/gammel", why: "dots are resolved" },
];

const NOT_SERVED: readonly { readonly alias: string; readonly why: string }[] = [
  { alias: "/sak?id=3", why: "a file cannot answer for a query" },
  { alias: "/sak#3", why: "a fragment never reaches a host" },
  { alias: "https://other.example.org/gammel", why: "another host" },
  { alias: "https://example.org/annet/gammel", why: "outside the press room" },
  { alias: "/a//b", why: "an empty part is no folder" },
  { alias: "/a%00b", why: "a control character" },
  { alias: "/a%2Fb", why: "an encoded slash" },
  { alias: "/a%3Fb", why: "an encoded question mark" },
  { alias: "/%E5", why: "not UTF-8" },
  { alias: `/${"x".repeat(300)}`, why: "longer than a file name can be" },
  { alias: "/", why: "the front page" },
  { alias: "/contacts/", why: "a page" },
  { alias: "/contacts", why: "a page without its slash" },
  { alias: "/feed.xml", why: "a feed" },
  { alias: "/feed.xml/", why: "a folder with the name of a feed" },
  { alias: "/type/press-release/atom.xml", why: "the feed of a list" },
  { alias: "/sitemap.xml", why: "the sitemap" },
  { alias: "/_headers", why: "a file that hosts read" },
  { alias: "/2026/b/press-kit.zip", why: "a file of another release" },
  { alias: "/assets/x", why: "a folder of the site" },
  { alias: "/pagefind/", why: "the search index" },
  { alias: "/media/0123/stage.jpg", why: "a picture" },
];

for (const { alias, from, why } of SERVED)
  test(`redirects ${alias} to its release: ${why}`, () => {
    const found = redirectsOf(roomWith([alias]));
    assert.deepEqual(
      found.map((one) => [one.from, one.to]),
      [[from, "/2026/a/"]],
    );
  });

for (const { alias, why } of NOT_SERVED)
  test(`leaves out ${alias}: ${why}`, () => {
    const room = roomWith([]);
    const [release] = room.pressRoom.editions[0]?.allReleases.filter(({ slug }) => slug === "a") ?? [];
    assert.ok(release);
    const editions = [{ ...room.pressRoom.editions[0]!, allReleases: [{ ...release, aliases: [alias] }] }];
    assert.deepEqual(redirectsOf({ ...room, pressRoom: { ...room.pressRoom, editions } }), []);
  });

test("gives an alias of two releases to the newer one", () => {
  const text = (day: number) => `---\ntitle: T\ndate: 2026-03-0${day} 08:00\n---\nB\n`;
  const room = publicationOf({ releases: { "2026/2026-03-01-a.md": text(1), "2026/2026-03-02-b.md": text(2) } });
  const [edition] = room.pressRoom.editions;
  assert.ok(edition);
  const allReleases = edition.allReleases.map((release) => ({ ...release, aliases: ["/x", "/x/"] }));
  const found = redirectsOf({ ...room, pressRoom: { ...room.pressRoom, editions: [{ ...edition, allReleases }] } });
  assert.deepEqual(
    found.map(({ from, to }) => [from, to]),
    [["/x", "/2026/b/"]],
  );
});

test("writes rules with the sub-path and without wildcards or spaces", () => {
  const room = roomWith(["/gammel/å:b*", "/en sak;1"]);
  const { path, content } = only(redirectsOutput.files(room)) ?? {};
  assert.equal(path, "/_redirects");
  assert.equal(
    content,
    [
      "/om/presse/gammel/%C3%A5%3Ab%2A /om/presse/2026/a/ 301!",
      "/om/presse/gammel/%C3%A5%3Ab%2A /om/presse/2026/a/ 301",
      "/om/presse/en%20sak;1 /om/presse/2026/a/ 301!",
      "/om/presse/en%20sak;1 /om/presse/2026/a/ 301",
      "",
    ].join("\n"),
  );
});

test("writes quoted, decoded lines for a map of nginx, with and without a final slash", () => {
  const room = roomWith(["/gammel/å:b*", '/en "sak";$1/', "/sak.aspx"]);
  const { path, content } = only(nginxRedirectsOutput.files(room)) ?? {};
  assert.equal(path, "/_redirects.nginx");
  assert.equal(
    content,
    [
      '"/om/presse/gammel/å:b*" "/om/presse/2026/a/";',
      '"/om/presse/gammel/å:b*/" "/om/presse/2026/a/";',
      '"/om/presse/en \\"sak\\";$1" "/om/presse/2026/a/";',
      '"/om/presse/en \\"sak\\";$1/" "/om/presse/2026/a/";',
      '"/om/presse/sak.aspx" "/om/presse/2026/a/";',
      "",
    ].join("\n"),
  );
});

test("writes no redirect files without old addresses", () => {
  const room = roomWith([]);
  assert.deepEqual([...redirectsOutput.files(room), ...nginxRedirectsOutput.files(room)], []);
});

test("writes a redirect page that search engines ignore, for hosts without redirects", () => {
  const page = only(aliasPagesOutput.files(roomWith(["/gammel/sak"])));
  const html = String(page?.content);
  assert.equal(page?.path, "/gammel/sak/index.html");
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/om\/presse\/2026\/a\/"\/>/);
  assert.match(html, /<meta http-equiv="refresh" content="0; url=\/om\/presse\/2026\/a\/"\/>/);
  assert.match(html, /<meta name="robots" content="noindex"\/>/);
  assert.match(html, /<a href="\/om\/presse\/2026\/a\/">Å &lt;b> &amp; &quot;så&quot;<\/a>/);
});

test("writes no redirect page at the address of a script, which no host would serve as HTML", () => {
  const paths = (alias: string): string[] => [...aliasPagesOutput.files(roomWith([alias]))].map(({ path }) => path);
  assert.deepEqual(paths("/nyhet/1.html"), ["/nyhet/1.html"]);
  assert.deepEqual(paths("/nyhet/"), ["/nyhet/index.html"]);
  assert.deepEqual(paths("/nyhet.aspx"), []);
});

test("redirects earlier addresses of archive pages, but not those of years", () => {
  const text = (date: string) => `---\ntitle: T\ndate: ${date} 08:00\n---\nB\n`;
  const days = Array.from({ length: 11 }, (_, index) => index + 10);
  const releases = Object.fromEntries(days.map((day) => [`2026/${day}.md`, text(`2026-03-${day}`)]));
  const room = publicationOf({ site: "pageSize: 5\n", releases });
  assert.deepEqual(
    redirectsOf(room).map(({ from, to }) => [from, to]),
    [
      ["/releases/2/", "/releases/page/2/"],
      ["/releases/3/", "/releases/page/3/"],
    ],
  );
  const pages = room.pages.map((page) =>
    page.path === "/releases/2026/" ? { ...page, path: "/releases/2/" as const } : page,
  );
  assert.deepEqual(
    redirectsOf({ ...room, pages }).map(({ from }) => from),
    ["/releases/3/"],
  );
});
