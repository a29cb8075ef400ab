import assert from "node:assert/strict";
import { test } from "node:test";
import { noAssets } from "../../../src/site/assets.ts";
import { fakeAssets } from "../fixtures/fake-assets.ts";
import { htmlAt } from "../fixtures/page-html.ts";
import { publicationOf } from "../fixtures/room.ts";
import { FULL_RELEASE } from "../fixtures/rooms.ts";

const translation = (title: string, more = "", body = "Text."): string => `---\ntitle: ${title}\n${more}---\n${body}\n`;

const withTranslation = (language: string, text: string) =>
  publicationOf({
    languages: ["nb", language],
    contacts: { kari: "name: Kari Prøve\nphone: +47 00 00 00 10\n" },
    assets: fakeAssets,
    releases: {
      "2026/2026-03-12-havsula.md": FULL_RELEASE,
      "2026/2026-03-01-other.md": "---\ntitle: Noe annet\ndate: 2026-03-01 08:00\n---\nTekst.\n",
      [`2026/2026-03-12-havsula.${language}.md`]: text,
    },
  });

test("marks the texts that a translation inherits with their language", async () => {
  const room = withTranslation("en", translation("The ferry is named"));
  const html = await htmlAt("/en/2026/havsula/", room);
  for (const marked of [
    /<img [^>]*alt="Ferja ved kai"[^>]* lang="nb"/,
    /<span data-caption(="true")? lang="nb"><span class="gallery__caption">Havsula ved kai/,
    /<span class="figure__credit">Ola Foto/,
    /<span lang="nb">Fri bruk med kreditering<\/span>/,
    /<span lang="nb">Havsula på prøvetur<\/span>/,
    /lang="nb">Om ferja<\/a>/,
    /<span lang="nb">Storkaia<\/span>/,
    /<dl lang="nb">/,
  ])
    assert.match(html, marked);
  assert.doesNotMatch(await htmlAt("/2026/havsula/", room), /lang="nb">(Havsula|Om ferja|Storkaia|Fri bruk)/);
});

test("marks the direction of inherited texts if it is not that of the page", async () => {
  const html = await htmlAt("/ar/2026/havsula/", withTranslation("ar", translation("العبّارة")));
  assert.match(html, /<a href="[^"]*" lang="nb" dir="ltr">Om ferja<\/a>/);
  assert.match(html, /<span lang="nb" dir="ltr">Fri bruk med kreditering<\/span>/);
  assert.match(html, /<p class="release-use__status"[^>]* lang="en" dir="ltr">/);
});

test("does not mark the translation's own texts", async () => {
  const own = translation(
    "The ferry is named",
    'links:\n  - { url: "https://example.org/ferry", title: About the ferry }\n',
    'Text.\n\n![The ferry at the quay](stage.jpg "Havsula at the quay.")',
  );
  const html = await htmlAt("/en/2026/havsula/", withTranslation("en", own));
  assert.match(html, /<a href="https:\/\/example\.org\/ferry">About the ferry<\/a>/);
  assert.match(
    html,
    /<figcaption><span data-caption(="true")?>Havsula at the quay\. <span class="figure__credit" lang="nb">/,
  );
  assert.doesNotMatch(html, /alt="The ferry at the quay"[^>]* lang=/);
});

test("the options of the search page are marked with the language of English interface strings, its lists with that of the page", async () => {
  const room = publicationOf({ languages: ["nb", "ar"], assets: noAssets });
  const html = await htmlAt("/ar/search/", room);
  assert.match(html, /<option value="date" lang="en" dir="ltr">/);
  assert.match(html, /data-part="browse" lang="ar"/);
});

const MANY = ["nb", "nn", "en", "sv", "da", "fi", "ar"];

test("folds more than six languages in the header, with the page's own visible", async () => {
  const folded = await htmlAt("/ar/", publicationOf({ languages: MANY }));
  assert.match(folded, /<summary>.*?<span lang="ar" dir="rtl">العربية<\/span><\/summary>/);
  for (const language of MANY) assert.match(folded, new RegExp(`<a href="[^"]*" hreflang="${language}"`));
  const open = await htmlAt("/", publicationOf({ languages: MANY.slice(0, 6) }));
  assert.doesNotMatch(open, /<summary>[^<]*<span lang/);
  assert.match(open, /<nav class="language-switch"/);
});

test("an open direction mark in a title, publisher or topic ends where the text ends", async () => {
  const room = publicationOf({
    publishers: { org: 'name: "Org\\u202E"\n' },
    releases: {
      "2026/a.md":
        '---\ntitle: "Snudd \\u202Etittel"\ndate: 2026-03-12 08:00\ntopics: ["Snudd \\u202Dtema"]\n---\nTekst.\n',
    },
  });
  for (const path of ["/", "/2026/a/", "/releases/"]) {
    const html = await htmlAt(path, room);
    assert.match(html, /[\u202D\u202E]/);
    assert.doesNotMatch(html, /[\u202D\u202E][^\u202C<"]*[<"]/, path);
  }
  assert.match(await htmlAt("/2026/a/", room), /<title>Snudd \u202Etittel\u202C – Presserom<\/title>/);
});
