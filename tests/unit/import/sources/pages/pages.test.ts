import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withFolder } from "../folder.ts";
import { readPath, readText } from "../read.ts";

const CHROME = `<nav><ul><li><a href="/">Start</a></li><li><a href="/news">News and more news to read here</a></li></ul></nav>`;
const BANNER = `<div id="cookie-consent"><p>${"We use cookies to count visitors on this site. ".repeat(20)}</p></div>`;

/** In the manner of a newsroom with JSON-LD in a graph. */
const LINKED = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Ny bro öppnar | Etaten</title>
<link rel="canonical" href="https://news.example.org/pressreleases/ny-bro-1">
<link rel="alternate" hreflang="sv" href="https://news.example.org/pressreleases/ny-bro-1">
<link rel="alternate" hreflang="en" href="https://news.example.org/en/pressreleases/new-bridge-1">
<link rel="alternate" hreflang="x-default" href="https://news.example.org/">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Etaten"},
{"@type":"NewsArticle","headline":"Ny bro öppnar","datePublished":"2021-03-04T08:00:00+01:00","dateModified":"2021-03-05T08:00:00+01:00",
"image":{"@type":"ImageObject","url":"https://cdn.example.org/bro.jpg","caption":"Bron","creditText":"Foto: Ola"},
"keywords":"Väg, Bro","publisher":{"@type":"Organization","name":"Etaten"},"contentLocation":{"name":"Mo"}}]}</script></head>
<body class="with-sidebar">${CHROME}${BANNER}<div class="layout sidebar-right"><main><article><h1>Ny bro öppnar</h1>
<p class="lead">Bron öppnar för trafik på fredag klockan tolv.</p>
<div class="body"><p>Första stycket har många ord om bron som öppnar.</p><h2>Bakgrund</h2><p>Andra stycket, med <a href="/om">en länk</a>.</p>
<table><tr><td>A</td><td>B</td></tr></table>
<div class="share-buttons"><a href="https://social.example.org/?u=1">Dela</a></div></div>
<section class="contacts"><h2>Kontakt</h2><div class="card"><strong>Kari Nordmann</strong><span class="job-title">Presschef</span>
<a href="tel:+4700000000">+47 00 00 00 00</a> <a href="mailto:kari@example.org?subject=x">kari@example.org</a></div>
<div class="card"><strong>Ola Hansen</strong><a href="mailto:ola@example.org">ola@example.org</a></div></section>
<ul class="attachments"><li><a href="/files/rapport.pdf">Rapport (PDF)</a></li></ul></article>
<section class="related"><h2>Mer</h2><p>${"En annan nyhet med många ord. ".repeat(40)}</p></section></main></div>
<footer><a href="mailto:post@example.org">post@example.org</a><p>${"Adress ".repeat(100)}</p></footer></body></html>`;

/** In the manner of a page with Open Graph alone. */
const GRAPH = `<!-- saved from url=(0031)https://example.org/pressemelding/1 -->
<html><head><meta property="og:title" content="Storm i vest"><meta property="og:type" content="article">
<meta property="og:locale" content="nb_NO"><meta property="og:site_name" content="Varselet"><meta property="og:description" content="Det blåser kraft…">
<meta property="article:published_time" content="2020-01-02T10:00:00Z"><meta property="article:tag" content="vær"><meta property="article:tag" content="storm">
<meta property="og:image" content="https://example.org/storm.jpg"></head><body><header>${CHROME}</header>
<div class="container"><div class="content"><h1>Storm i vest</h1><span class="date">2. januar 2020</span>
<p>Det blåser kraftig i vest, og folk bør holde seg inne til stormen er over.</p><p>Varselet gjelder til lørdag.</p></div></div></body></html>`;

describe("a saved page with JSON-LD", () => {
  it("gives the release with text, people, pictures and documents, and nothing of the page around it", async () => {
    const { kind, releases } = await readText(LINKED, { address: "https://news.example.org/pressreleases/ny-bro-1" });
    assert.equal(kind, "page");
    const [release] = releases;
    assert.equal(release?.title, "Ny bro öppnar");
    assert.equal(release.url, "https://news.example.org/pressreleases/ny-bro-1");
    assert.equal(release.lead, "Bron öppnar för trafik på fredag klockan tolv.");
    assert.equal(release.date?.iso, "2021-03-04T08:00:00+01:00");
    assert.equal(release.updated?.iso, "2021-03-05T08:00:00+01:00");
    assert.equal(release.language, "sv");
    assert.equal(release.publisher, "Etaten");
    assert.equal(release.place, "Mo");
    assert.deepEqual(release.topics, ["Väg", "Bro"]);
    assert.deepEqual(release.images, [
      { location: "https://cdn.example.org/bro.jpg", caption: "Bron", credit: "Foto: Ola" },
    ]);
    assert.deepEqual(release.documents, [
      { location: "https://news.example.org/files/rapport.pdf", title: "Rapport (PDF)" },
    ]);
    assert.deepEqual(release.contacts, [
      { name: "Kari Nordmann", role: "Presschef", phone: "+4700000000", email: "kari@example.org" },
      { name: "Ola Hansen", email: "ola@example.org" },
    ]);
    assert.equal(release.translationKey, "https://news.example.org/en/pressreleases/new-bridge-1");
    const text = release.body.content;
    assert.match(text, /Första stycket/);
    assert.match(text, /<h2>Bakgrund<\/h2><p>Andra stycket/);
    assert.match(text, /<table>/);
    assert.doesNotMatch(text, /Dela|cookies|annan nyhet|Kari|Adress|<h1/);
  });

  it("reads lists, broken line breaks, events, and the text of the data where the page has none", async () => {
    const data = (json: string): string =>
      `<html><body><script type="application/ld+json">${json}</script><div id="app"></div></body></html>`;
    const inList = await readText(
      data('[{"@type":["Article"],"headline":"A","articleBody":"En\nto","datePublished":"2020-01-02"}]'),
    );
    assert.equal(inList.releases[0]?.title, "A");
    assert.equal(inList.releases[0].body.format, "text");
    const event = await readText(
      data('{"@type":"Event","name":"Møte","description":"x","startDate":"2020-05-06"}').replace(
        '<div id="app">',
        "<main><p>Velkommen til møte</p>",
      ),
    );
    assert.equal(event.releases[0]?.type, "Event");
    assert.equal(event.releases[0].date, undefined);
  });
});

describe("a saved page with Open Graph", () => {
  it("gives the release, with the address that the browser wrote into it", async () => {
    await withFolder({ "Storm.html": GRAPH, "Storm_files/a.js": "x" }, async (folder) => {
      const { kind, releases } = await readPath(folder);
      assert.equal(kind, "page");
      const [release] = releases;
      assert.equal(release?.title, "Storm i vest");
      assert.equal(release.url, "https://example.org/pressemelding/1");
      assert.equal(release.language, "nb-NO");
      assert.equal(release.lead, undefined);
      assert.equal(release.date?.iso, "2020-01-02T10:00:00+00:00");
      assert.deepEqual(release.topics, ["vær", "storm"]);
      assert.equal(release.publisher, "Varselet");
      assert.deepEqual(release.images, [{ location: "https://example.org/storm.jpg" }]);
      assert.match(release.body.content, /^<p>Det blåser kraftig/);
    });
  });

  it("is listed if there is no text on it", async () => {
    const { faults } = await readText("<!doctype html><title>Tom</title><body><nav><a href=x>y</a></nav></body>");
    assert.deepEqual(
      faults.map(({ fault }) => fault.id),
      ["import-page-empty"],
    );
  });
});
