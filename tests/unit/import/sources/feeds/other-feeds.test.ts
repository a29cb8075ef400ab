import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../read.ts";

describe("Atom", () => {
  const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nn" xml:base="https://example.org/sub/">
    <title>Rom</title><link rel="next" href="side/2"/>
    <entry xml:base="2020/"><id>urn:1</id><title type="html">A &amp;amp; B</title>
      <link rel="enclosure" type="application/pdf" href="r.pdf" title="Rapport"/><link href="a.html"/>
      <published>2020-01-02T03:04:05+01:00</published><updated>2020-02-02T00:00:00Z</updated>
      <summary>Kort</summary><category term="t1" label="Tema"/><category term="t2"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hei <b>du</b> &amp; eg<br/></p></div></content></entry>
    <entry xml:lang="en"><id>https://example.org/two</id><title>Two &lt;3</title><updated>2020-01-03</updated>
      <content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry>
    <entry><id>urn:3</id><title>Tre</title><content>berre tekst</content></entry></feed>`;

  it("reads content as XHTML, HTML and text, with addresses against xml:base", async () => {
    const { kind, releases, next } = await readText(ATOM);
    assert.equal(kind, "atom");
    assert.equal(next, "https://example.org/feed".replace("feed", "side/2"));
    const [first, second, third] = releases;
    assert.equal(first?.url, "https://example.org/sub/2020/a.html");
    assert.equal(first.title, "A & B");
    assert.equal(first.lead, "Kort");
    assert.deepEqual(first.body, {
      format: "html",
      content: "<p>Hei <b>du</b> &amp; eg<br></p>",
      base: "https://example.org/sub/2020/",
    });
    assert.equal(first.date?.iso, "2020-01-02T03:04:05+01:00");
    assert.equal(first.updated?.iso, "2020-02-02T00:00:00+00:00");
    assert.deepEqual(first.topics, ["Tema", "t2"]);
    assert.deepEqual(first.documents, [
      { location: "https://example.org/sub/2020/r.pdf", mediaType: "application/pdf", title: "Rapport" },
    ]);
    assert.equal(first.language, "nn");
    assert.equal(second?.title, "Two <3");
    assert.equal(second.language, "en");
    assert.equal(second.url, "https://example.org/two");
    assert.equal(second.date?.iso, "2020-01-03");
    assert.deepEqual(third?.body, { format: "text", content: "berre tekst", base: "https://example.org/sub/" });
  });

  it("reads Atom 0.3 and a feed without a namespace", async () => {
    const old = await readText(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>A</title><issued>2004-05-06T07:08:09Z</issued>
       <content type="text/html" mode="escaped">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>`,
    );
    assert.equal(old.releases[0]?.date?.iso, "2004-05-06T07:08:09+00:00");
    assert.deepEqual(old.releases[0].body.format, "html");
    const bare = await readText("<feed><entry><title>A</title><content>x</content></entry></feed>");
    assert.equal(bare.releases[0]?.title, "A");
  });
});

describe("RSS 1.0", () => {
  it("reads items beside the channel", async () => {
    const { releases, kind } = await readText(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>C</title><d:language>sv</d:language></channel>
        <item rdf:about="https://example.org/1"><title>Ett</title><link>https://example.org/1</link>
        <d:date>2003-01-02</d:date><description>x</description></item></rdf:RDF>`,
    );
    assert.equal(kind, "rss");
    assert.equal(releases[0]?.key, "https://example.org/1");
    assert.equal(releases[0].date?.iso, "2003-01-02");
    assert.equal(releases[0].language, "sv");
  });
});

describe("JSON Feed", () => {
  it("reads items with pictures and attachments", async () => {
    const { kind, releases, next, faults } = await readText(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Rom",
        language: "no",
        next_url: "/page/2",
        items: [
          {
            id: 7,
            url: "/a",
            title: "A",
            summary: "S",
            content_html: "<p>x</p>",
            content_text: "x",
            date_published: "2020-01-02T03:04:05+01:00",
            tags: ["t"],
            image: "b.png",
            attachments: [{ url: "r.pdf", mime_type: "application/pdf", title: "R" }, null],
          },
          null,
          { id: "8", content_text: "bare tekst" },
        ],
      }),
    );
    assert.equal(kind, "json-feed");
    assert.equal(next, "https://example.org/page/2");
    assert.equal(releases[0]?.key, "7");
    assert.equal(releases[0].language, "nb");
    assert.deepEqual(releases[0].images, [{ location: "https://example.org/b.png" }]);
    assert.equal(releases[0].documents[0]?.title, "R");
    assert.equal(releases[1]?.body.format, "text");
    assert.deepEqual(
      faults.map(({ fault }) => fault.id),
      ["import-item-empty"],
    );
  });
});
