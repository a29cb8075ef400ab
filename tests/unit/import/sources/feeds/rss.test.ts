import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../read.ts";

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:a="http://www.w3.org/2005/Atom">
<channel>
<title>Linsen</title><link>https://example.org/</link><language>nb-no</language>
<a:link rel="next" href="?page=2"/>
<item>
  <title>Ny bro &amp;amp; ny vei</title>
  <link>https://example.org/2020/ny-bro</link>
  <guid isPermaLink="false">id-1</guid>
  <pubDate>Tue, 14 Feb 2009 10:00:00 +0100</pubDate>
  <a:updated>2009-02-15T08:00:00Z</a:updated>
  <description>Broen &lt;b&gt;åpner&lt;/b&gt; i dag.</description>
  <content:encoded><![CDATA[<p>Hele <em>teksten</em>.</p>]]></content:encoded>
  <category>Vei</category><dc:subject>Bro</dc:subject><category>Vei</category>
  <enclosure url="/rapport.pdf" type="application/pdf" length="1"/>
  <media:group><media:content url="https://example.org/bro.jpg" medium="image"/><media:description>Broen</media:description>
  <media:credit>Foto: Ola</media:credit></media:group>
</item>
<item><title>To</title><guid>https://example.org/to</guid><description>&lt;p&gt;Kort&lt;/p&gt;</description></item>
<item><link>https://example.org/tom</link></item>
<item><title>Tre</title><pubDate>Sat, 30 Feb 2009 10:00:00 GMT</pubDate></item>
</channel></rss>`;

describe("RSS 2.0", () => {
  it("gives an item with all that it has", async () => {
    const { releases, kind, next, remarks } = await readText(FEED);
    assert.equal(kind, "rss");
    assert.equal(next, "https://example.org/feed?page=2");
    assert.deepEqual(remarks, []);
    assert.deepEqual(releases[0], {
      origin: { source: "https://example.org/feed", line: 7 },
      key: "id-1",
      url: "https://example.org/2020/ny-bro",
      title: "Ny bro & ny vei",
      lead: "Broen åpner i dag.",
      body: { format: "html", content: "<p>Hele <em>teksten</em>.</p>", base: "https://example.org/2020/ny-bro" },
      date: { text: "Tue, 14 Feb 2009 10:00:00 +0100", iso: "2009-02-14T10:00:00+01:00" },
      updated: { text: "2009-02-15T08:00:00Z", iso: "2009-02-15T08:00:00+00:00" },
      language: "nb-NO",
      topics: ["Vei", "Bro"],
      publisher: "Linsen",
      slug: "ny-bro",
      images: [{ location: "https://example.org/bro.jpg", caption: "Broen", credit: "Foto: Ola" }],
      documents: [{ location: "https://example.org/rapport.pdf", mediaType: "application/pdf" }],
      contacts: [],
      aliases: [],
      remarks: [],
    });
  });

  it("takes the description as text and the guid as address where there is nothing else", async () => {
    const { releases } = await readText(FEED);
    assert.equal(releases[1]?.url, "https://example.org/to");
    assert.equal(releases[1].body.content, "<p>Kort</p>");
    assert.equal(releases[1].lead, undefined);
  });

  it("lists items that are empty or have an impossible date, with the line and the reason", async () => {
    const { faults } = await readText(FEED);
    assert.deepEqual(faults, [
      { origin: { source: "https://example.org/feed", line: 21 }, fault: { id: "import-item-empty" } },
      {
        origin: { source: "https://example.org/feed", line: 22 },
        fault: { id: "import-date-unreadable", values: { text: "Sat, 30 Feb 2009 10:00:00 GMT" } },
      },
    ]);
  });
});
