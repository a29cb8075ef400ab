import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../read.ts";

function post(id: number, parts: string, status = "publish", type = "post"): string {
  return `<item><wp:post_id>${id}</wp:post_id><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>
    <guid isPermaLink="false">https://example.org/?p=${id}</guid>${parts}</item>`;
}

function wxr(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?><!-- generator -->
    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Etaten</title><language>nb-NO</language>
    <wp:wxr_version>1.2</wp:wxr_version>${items.join("\n")}</channel></rss>`;
}

const content = (text: string): string => `<title>T</title><content:encoded><![CDATA[${text}]]></content:encoded>`;

async function htmlOf(text: string): Promise<string> {
  return (await readText(wxr(post(1, content(text))))).releases[0]?.body.content ?? "";
}

describe("a WordPress export", () => {
  it("gives a post with dates, terms, files and former addresses", async () => {
    const { kind, releases } = await readText(
      wxr(
        post(
          5,
          `<title>Bilde</title><wp:attachment_url>https://example.org/up/bro.jpg</wp:attachment_url>
           <excerpt:encoded><![CDATA[Broen]]></excerpt:encoded><wp:post_parent>0</wp:post_parent>
           <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>En bro</wp:meta_value></wp:postmeta>`,
          "inherit",
          "attachment",
        ),
        post(
          6,
          `<title>Rapport</title><wp:attachment_url>https://example.org/up/r.pdf</wp:attachment_url>
           <wp:post_parent>9</wp:post_parent>`,
          "inherit",
          "attachment",
        ),
        post(
          9,
          `<title>Ny bro</title><link>https://example.org/2020/ny-bro/</link><pubDate>Thu, 02 Jan 2020 09:00:00 +0000</pubDate>
           <wp:post_date>2020-01-02 10:00:00</wp:post_date><wp:post_date_gmt>2020-01-02 09:00:00</wp:post_date_gmt>
           <wp:post_name>ny-bro</wp:post_name><excerpt:encoded><![CDATA[Kort <b>sagt</b>]]></excerpt:encoded>
           <category domain="category" nicename="vei"><![CDATA[Vei & bane]]></category>
           <category domain="category" nicename="uncategorized">Uncategorized</category>
           <category domain="language" nicename="nn">Nynorsk</category>
           <category domain="post_translations" nicename="pll_1">pll_1</category>
           <content:encoded><![CDATA[Hei]]></content:encoded>
           <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>5</wp:meta_value></wp:postmeta>
           <wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>bro</wp:meta_value></wp:postmeta>`,
        ),
      ),
    );
    assert.equal(kind, "wordpress");
    assert.equal(releases.length, 1);
    const [release] = releases;
    assert.equal(release?.date?.iso, "2020-01-02T10:00:00+01:00");
    assert.equal(release.lead, "Kort sagt");
    assert.deepEqual(release.topics, ["Vei & bane"]);
    assert.equal(release.language, "nn");
    assert.equal(release.translationKey, "pll_1");
    assert.equal(release.slug, "ny-bro");
    assert.deepEqual(release.images, [{ location: "https://example.org/up/bro.jpg", alt: "En bro", caption: "Broen" }]);
    assert.deepEqual(release.documents, [{ location: "https://example.org/up/r.pdf", title: "Rapport" }]);
    assert.deepEqual(release.aliases, ["https://example.org/2020/bro/"]);
    assert.equal(release.held, undefined);
  });

  it("keeps what is not public apart, and lists what is in the trash", async () => {
    const states = ["draft", "pending", "private", "future", "publish"].map((status, index) =>
      post(index, content(`text ${index}`), status),
    );
    const { releases, faults } = await readText(wxr(...states, post(9, content("x"), "trash")));
    assert.deepEqual(
      releases.map(({ held }) => held?.reason),
      ["draft", "draft", "private", "scheduled", undefined],
    );
    assert.deepEqual(faults[0]?.fault, { id: "import-in-trash", values: { title: "T" } });
  });

  it("imports other types of posts if they are named, and names them if not", async () => {
    const text = wxr(post(1, content("a"), "publish", "pressemelding"), post(2, content("b"), "publish", "page"));
    const { releases, remarks } = await readText(text);
    assert.equal(releases.length, 0);
    assert.deepEqual(remarks, ["import-other-types"]);
    const named = await readText(text, { postTypes: ["pressemelding"] });
    assert.deepEqual(
      named.releases.map(({ type }) => type),
      ["pressemelding"],
    );
  });

  it("has no date for a draft that never had one", async () => {
    const { releases } = await readText(
      wxr(post(1, `${content("x")}<pubDate></pubDate><wp:post_date>0000-00-00 00:00:00</wp:post_date>`, "draft")),
    );
    assert.equal(releases[0]?.date, undefined);
  });

  for (const [name, text, html] of [
    ["paragraphs from blank lines", "En\nto\n\nTre", "<p>En<br>\nto</p>\n<p>Tre</p>"],
    ["blocks without paragraphs", "A\n<ul>\n<li>b</li>\n</ul>\nC", "<p>A</p>\n<ul>\n<li>b</li>\n</ul>\n<p>C</p>"],
    ["paragraphs in quotations", "<blockquote>a\n\nb</blockquote>", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>"],
    ["preformatted text", "<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>"],
    [
      "blocks of the newer editor",
      '<!-- wp:paragraph {"align":"left"} -->\n<p>a</p>\n<!-- /wp:paragraph -->',
      "<p>a</p>",
    ],
    [
      "captions",
      '[caption id="a" width="1"]<a href="x"><img src="a.jpg"></a> Foto av <a href="y">Ola</a>[/caption]',
      '<figure><a href="x"><img src="a.jpg"></a><figcaption>Foto av <a href="y">Ola</a></figcaption></figure>',
    ],
    [
      "embedded addresses",
      "[embed]https://example.org/v[/embed]",
      '<p><a href="https://example.org/v">https://example.org/v</a></p>',
    ],
    ["words in brackets", "Han sa [sic] det [1].", "<p>Han sa [sic] det [1].</p>"],
  ] as const)
    it(`reads ${name}`, async () => {
      assert.equal((await htmlOf(text)).trim(), html);
    });

  it("names shortcodes and blocks that only WordPress can expand, and keeps their text", async () => {
    const { releases } = await readText(wxr(post(1, content('[boks farge="x"]Innhold[/boks] [skjema id="3"]'))));
    assert.match(releases[0]?.body.content ?? "", /Innhold/);
    assert.deepEqual(releases[0]?.remarks, [{ id: "import-shortcodes", values: { names: ["boks", "skjema"] } }]);
    const blocks = await readText(
      wxr(post(1, content("<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><!-- wp:latest-posts /-->"))),
    );
    assert.deepEqual(blocks.releases[0]?.remarks, [{ id: "import-shortcodes", values: { names: ["latest-posts"] } }]);
  });
});
