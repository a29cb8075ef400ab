import assert from "node:assert/strict";
import { test } from "node:test";
import type { AssetLibrary, PublisherLogo } from "../../../src/site/assets.ts";
import type { Publication } from "../../../src/site/publication.ts";
import { fakeAssets } from "../fixtures/fake-assets.ts";
import { htmlAt } from "../fixtures/page-html.ts";
import { publicationOf, type RoomFixture } from "../fixtures/room.ts";

const html = (publication: Publication, path: string): Promise<string> => htmlAt(path, publication);

const file = (title: string, more = "", body = "Tekst om saken."): string =>
  `---\ntitle: '${title}'\ndate: 2026-03-12 08:39:09\n${more}---\n${body}\n`;

const room = (fixture: RoomFixture): Publication =>
  publicationOf({
    contacts: { kari: "name: Kari Prøve\nphone: +47 00 00 00 10\nmobile: +47 00 00 00 11\n" },
    publishers: { org: "name: Organisasjonen\ncontacts: [kari]\nboilerplate: Om oss.\n" },
    ...fixture,
  });

test("shows hostile texts as text", async () => {
  const nasty = '<script>alert(1)</script><img src=x onerror=alert(1)> "x"';
  const releases = {
    "2026/a.md": file(
      "</title><script>x</script>",
      `lead: '${nasty}'\nfacts: [{ label: '${nasty}', value: '${nasty}' }]\nquotes: [{ text: '${nasty}', by: '${nasty}' }]\n`,
      nasty,
    ),
  };
  const page = await html(room({ releases }), "/2026/a/");
  assert.doesNotMatch(page, /<script>|<img src=x/);
});

test("shows the dark logo to readers with a dark colour scheme, in the header and in the publisher's profile", async () => {
  const logo = (name: string): PublisherLogo => {
    const file = { path: `/media/${name}.svg`, width: 90, height: 30, name, bytes: 1, type: "image/svg+xml" } as const;
    return { ...file, format: "SVG", png: { ...file, format: "PNG" } };
  };
  const assets: AssetLibrary = { ...fakeAssets, logo: () => logo("day"), logoDark: () => logo("night") };
  const both =
    /<picture><source media="\(prefers-color-scheme: dark\)" srcset="\/media\/night\.svg"[^>]*><img [^>]*src="\/media\/day\.svg"/g;
  assert.equal((await html(room({ assets }), "/about/")).match(both)?.length, 2);
  const light = await html(room({ assets: { ...assets, logoDark: () => undefined } }), "/about/");
  assert.match(light, /<a class="site-header__brand"[^>]*><img src="\/media\/day\.svg"/);
  assert.doesNotMatch(light, /night/);
});

test("shows the press contact with all numbers before the text, and the direct one after it", async () => {
  const page = await html(room({ releases: { "2026/a.md": file("A") } }), "/2026/a/");
  const text = page.indexOf("<p>Tekst om saken.</p>");
  const number = 'href="tel:+4700000011"';
  assert.ok(page.indexOf(number) < text && page.indexOf(number) > 0);
  assert.ok(page.indexOf(number, text) > text);
  const other = page.indexOf('href="tel:+4700000010"');
  assert.ok(other > 0 && other < text);
});

test("links to a contact's profiles, named by title or host, and lists them in structured data", async () => {
  const links =
    'links:\n  - { url: "https://social.example/@kari", title: Mastodon }\n  - url: https://www.work.example/kari\n';
  const publication = room({
    contacts: { kari: `name: Kari Prøve\n${links}` },
    releases: { "2026/a.md": file("A") },
  });
  const page = await html(publication, "/contacts/kari/");
  assert.match(page, /<a href="https:\/\/social\.example\/@kari">Mastodon<\/a>/);
  assert.match(page, /<a href="https:\/\/www\.work\.example\/kari">work\.example<\/a>/);
  assert.match(page, /"sameAs":\["https:\/\/social\.example\/@kari","https:\/\/www\.work\.example\/kari"\]/);
});

test("offers a press kit with files, saying what is in it, and the text of a release without any", async () => {
  const releases = {
    "2026/a.md": file("A", "images: [{ file: a.jpg, alt: B }]\nevent: { start: 2026-12-01 10:00, place: Bodø }\n"),
    "2026/b.md": file("B"),
  };
  const publication = room({ releases, assets: fakeAssets });
  const withFiles = await html(publication, "/2026/a/");
  assert.match(withFiles, /href="\/2026\/a\/press-kit\.zip" download="press-kit\.zip"/);
  assert.match(withFiles, /Alt i én fil: tekst, bilder, kalenderoppføring<br\/>ZIP · 99\u00a0kB/);
  const text = await html(publication, "/2026/b/");
  assert.doesNotMatch(text, /press-kit/);
  assert.match(text, /href="\/2026\/b\/index\.txt" download="b\.txt">Last ned teksten<\/a>/);
});

test("uses no inline style or script, and no other host", async () => {
  const page = await html(room({ releases: { "2026/a.md": file("A") } }), "/2026/a/");
  assert.doesNotMatch(page, / style="| on[a-z]+="|<style/);
  for (const [, address] of page.matchAll(/<(?:script|img|iframe|source)[^>]* src="([^"]+)"/g))
    assert.match(address ?? "", /^\//);
});

test("has one main heading and unique ids", async () => {
  const event = "type: press-invitation\nevent: { start: 2026-12-01 10:00, place: Bodø }\n";
  const page = await html(room({ releases: { "2026/a.md": file("A", event) } }), "/2026/a/");
  assert.equal(page.match(/<h1[ >]/g)?.length, 1);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

test("uses English strings, marked as such, for a language without its own", async () => {
  const releases = { "2026/a.ar.md": file("خبر") };
  const page = await html(room({ languages: ["nb", "ar"], releases }), "/ar/2026/a/");
  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /<span lang="en" dir="ltr">Press contact<\/span>/);
});

test("shows a current notice on every page, and an expired one on none", async () => {
  const releases = { "2026/a.md": file("A") };
  const notice = (until: string): string => `notice: { text: Ring oss., level: crisis, until: ${until} }\n`;
  const shown = room({ releases, site: notice("2026-12-24 08:00") });
  for (const path of ["/", "/2026/a/", "/follow/"]) assert.match(await html(shown, path), /Ring oss\./);
  assert.doesNotMatch(await html(room({ releases, site: notice("2026-11-01 08:00") }), "/"), /Ring oss\./);
});

test("shows no follow form without a provider", async () => {
  const releases = { "2026/a.md": file("A") };
  const without = await html(room({ releases }), "/follow/");
  assert.doesNotMatch(without, /<form[^>]*method="post"/);
  assert.match(without, /feed\.xml/);
  const site = 'follow: { provider: endpoint, action: "https://example.com/follow" }\n';
  assert.match(
    await html(room({ releases, site }), "/follow/"),
    /<form[^>]*method="post" action="https:\/\/example\.com/,
  );
});

test("renders a page independently of pages rendered before", async () => {
  const releases = { "2026/a.md": file("A"), "2026/b.md": file("B") };
  const first = room({ releases });
  const second = room({ releases });
  const paths = ["/", "/2026/a/", "/2026/b/"];
  const inOrder = async (publication: Publication, order: readonly string[]): Promise<readonly string[]> => {
    const made: string[] = [];
    for (const path of order) made.push(await html(publication, path));
    return made;
  };
  const forwards = await inOrder(first, paths);
  const backwards = await inOrder(second, paths.toReversed());
  assert.deepEqual(forwards, backwards.toReversed());
});

test("links a withdrawn release to its replacement", async () => {
  const withdrawn = "withdrawn: { date: 2026-01-03 08:00, reason: Feil tall., replacedBy: b }\n";
  const page = await html(
    room({ releases: { "2026/a.md": file("A", withdrawn), "2026/b.md": file("Nye tall") } }),
    "/2026/a/",
  );
  assert.match(page, /Erstattet av: <a href="\/2026\/b\/">Nye tall<\/a>/);
});
