import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withFolder } from "../folder.ts";
import { readPath } from "../read.ts";

describe("a folder of Jekyll", () => {
  it("gives releases with addresses, dates of file names, and text without tags", async () => {
    const files = {
      "_config.yml": "url: https://example.org\ntitle: X\n",
      "_layouts/post.md": "{{ content }}",
      "README.md": "# The site",
      "assets/bro.jpg": "x",
      "_posts/2020-01-02-ny-bro.md": `---
layout: post
title: "Ny bro: åpning"
categories: vei
tags: [bro, E6]
image: /assets/bro.jpg
published: true
---
Se [forrige]({% post_url 2019-05-06-gammel-bro %}) og {{ site.baseurl }}/om.

{% include figure.html src="/assets/bro.jpg" alt="Bro" caption="Broen" %}
{% include kart.html %}

\`{{ kode }}\`

{% highlight js %}
let a = 1;
{% endhighlight %}
`,
      "_posts/2019-05-06-gammel-bro.md":
        "---\ntitle: Gammel\npublished: false\ndate: 2019-05-06 14:00:00 +0200\n---\nTekst\n",
    };
    await withFolder(files, async (folder) => {
      const { kind, releases, faults } = await readPath(folder);
      assert.equal(kind, "markdown");
      assert.deepEqual(
        faults.map(({ origin, fault }) => [origin.source.slice(folder.length), fault.id]),
        [["/README.md", "import-not-a-release"]],
      );
      const [old, bridge] = releases;
      assert.equal(old?.date?.iso, "2019-05-06T14:00:00+02:00");
      assert.deepEqual(old.held, { reason: "draft" });
      assert.equal(bridge?.title, "Ny bro: åpning");
      assert.equal(bridge.url, "https://example.org/vei/2020/01/02/ny-bro.html");
      assert.equal(bridge.date?.iso, "2020-01-02");
      assert.equal(bridge.slug, "ny-bro");
      assert.equal(bridge.key, "_posts/2020-01-02-ny-bro.md");
      assert.equal(bridge.held, undefined);
      assert.deepEqual(bridge.topics, ["bro", "E6", "vei"]);
      assert.deepEqual(bridge.images, [{ location: `${folder}/assets/bro.jpg` }]);
      assert.equal(bridge.body.base, `${folder}/_posts/`);
      assert.ok(bridge.body.roots?.includes(`${folder}/`));
      assert.match(bridge.body.content, /Se \[forrige\]\(\/2019\/05\/06\/gammel-bro\.html\) og \/om\./);
      assert.match(bridge.body.content, /<figure><img src="\/assets\/bro\.jpg" alt="Bro"><figcaption>Broen/);
      assert.match(bridge.body.content, /`\{\{ kode \}\}`/);
      assert.match(bridge.body.content, /```js\nlet a = 1;\n```/);
      assert.deepEqual(bridge.remarks, [{ id: "import-components", values: { names: ["include kart.html"] } }]);
    });
  });
});

describe("a folder of Hugo", () => {
  it("gives language versions, bundles, drafts and front matter in TOML, YAML and JSON", async () => {
    const files = {
      "hugo.toml": 'baseURL = "https://example.org/"\ndefaultContentLanguage = "en"\n',
      "content/_index.md": "---\ntitle: Home\n---\n",
      "content/news/bridge/index.md": `+++
title = "Bridge"
date = 2020-01-02T10:00:00+01:00
lastmod = 2020-02-03
draft = true
aliases = ["/old/bridge/"]
expiryDate = 2021-01-01
[[resources]]
src = "a.jpg"
+++
{{< figure src="a.jpg" caption="The bridge" attr="Ola" >}} [x]({{< ref "storm.md" >}}) {{< youtube abcdefghijk >}} {{< chart id="3" >}}
`,
      "content/news/bridge/index.nb.md": "+++\ntitle = 'Bro'\ndate = 2020-01-02T10:00:00\n+++\nTekst",
      "content/news/storm.md": '{\n"title": "Storm",\n"publishDate": "2020-03-04",\n"slug": "the-storm"\n}\nText',
      "static/img/x.png": "x",
    };
    await withFolder(files, async (folder) => {
      const { releases, faults } = await readPath(folder);
      assert.deepEqual(
        faults.map(({ fault }) => fault.id),
        ["import-not-a-release"],
      );
      const [bridge, norwegian, storm] = releases;
      assert.equal(bridge?.date?.iso, "2020-01-02T10:00:00+01:00");
      assert.equal(bridge.updated?.iso, "2020-02-03");
      assert.equal(bridge.language, "en");
      assert.deepEqual(bridge.held, { reason: "draft" });
      assert.deepEqual(bridge.aliases, ["/old/bridge/"]);
      assert.equal(bridge.url, "https://example.org/news/bridge/");
      assert.match(bridge.body.content, /<figcaption>The bridge Ola<\/figcaption>/);
      assert.match(bridge.body.content, /\[x\]\(\/news\/the-storm\/\)/);
      assert.match(bridge.body.content, /<https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk>/);
      assert.deepEqual(
        bridge.remarks.map(({ id }) => id),
        ["import-expires", "import-components"],
      );
      assert.equal(norwegian?.language, "nb");
      assert.equal(norwegian.translationKey, bridge.translationKey);
      assert.ok(bridge.translationKey !== undefined);
      assert.equal(norwegian.url, "https://example.org/nb/news/bridge/");
      assert.equal(storm?.title, "Storm");
      assert.equal(storm.date?.iso, "2020-03-04");
      assert.equal(storm.translationKey, undefined);
    });
  });
});

describe("folders of other generators", () => {
  it("reads Astro with MDX and a hero picture beside the text", async () => {
    const files = {
      "src/content/blog/en/a.mdx":
        "---\ntitle: A\npubDate: 'Jul 08 2022'\nupdatedDate: 2022-08-01\nheroImage: ./hero.jpg\n---\nimport Box from '../Box.astro';\n\n<Box color=\"red\">\n\nInside\n\n</Box>\n\n<Chart data={x} />\n",
      "src/content/blog/en/hero.jpg": "x",
      "src/content/blog/nb/a.md": "---\ntitle: A på norsk\npubDate: 2022-07-08\n---\nTekst",
    };
    await withFolder(files, async (folder) => {
      const { releases } = await readPath(folder);
      const [english, norwegian] = releases;
      assert.equal(english?.date?.iso, "2022-07-08");
      assert.equal(english.updated?.iso, "2022-08-01");
      assert.deepEqual(english.images, [{ location: `${folder}/src/content/blog/en/hero.jpg` }]);
      assert.equal(english.body.content.trim(), "Inside");
      assert.deepEqual(english.remarks, [{ id: "import-components", values: { names: ["Chart"] } }]);
      assert.equal(norwegian?.translationKey, english.translationKey);
      assert.deepEqual([english.language, norwegian?.language], ["en", "nb"]);
    });
  });

  it("reads Docusaurus with boxes, truncation and translations", async () => {
    const files = {
      "blog/2019-05-28-first/index.md":
        "---\ntitle: First\nauthors: [x]\n---\nLead\n<!-- truncate -->\n:::tip Read this\nBox\n:::\n",
      "i18n/fr/docusaurus-plugin-content-blog/2019-05-28-first/index.md": "---\ntitle: Premier\n---\nTexte",
    };
    await withFolder(files, async (folder) => {
      const { releases } = await readPath(folder);
      assert.equal(releases[0]?.date?.iso, "2019-05-28");
      assert.equal(releases[0].slug, "first");
      assert.doesNotMatch(releases[0].body.content, /truncate|:::/);
      assert.match(releases[0].body.content, /\*\*Read this\*\*\n+Box/);
      assert.equal(releases[1]?.language, "fr");
      assert.equal(releases[1].translationKey, releases[0].translationKey);
    });
  });

  it("reads texts with only a heading and a date in the name, and other names of keys", async () => {
    const files = {
      "2020-01-02-plain.md": "# En overskrift\n\nTekst.\n",
      "b.md": "---\ntittel: B\npublisert: 08.02.2009\ningress: Kort\nemner: vei, bro\nspråk: nn\n---\nx",
      "c.md": "---\ntitle: Stad: nynorsk\ndate: 2020-01-02\ntags:\n  - a\n---\nx",
    };
    await withFolder(files, async (folder) => {
      const { releases } = await readPath(folder);
      const [plain, norwegian, broken] = releases;
      assert.equal(plain?.title, "En overskrift");
      assert.equal(plain.date?.iso, "2020-01-02");
      assert.equal(plain.body.content.trim(), "Tekst.");
      assert.equal(norwegian?.date?.iso, "2009-02-08");
      assert.equal(norwegian.lead, "Kort");
      assert.deepEqual(norwegian.topics, ["vei", "bro"]);
      assert.equal(norwegian.language, "nn");
      assert.equal(broken?.title, "Stad: nynorsk");
      assert.deepEqual(broken.topics, ["a"]);
      assert.deepEqual(
        broken.remarks.map(({ id }) => id),
        ["import-front-matter-broken"],
      );
    });
  });
});
