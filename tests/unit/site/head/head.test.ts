// Longer than 200 lines, because it ends with the list of every field that leaves.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page, PageOf } from "../../../../src/site/kinds/registry.ts";
import { noAssets } from "../../../../src/site/assets.ts";
import type { Publication } from "../../../../src/site/publication.ts";
import { KINDS } from "../../../../src/site/kinds/registry.ts";
import { headOf } from "../../../../src/site/head/head.ts";
import type { HeadModel } from "../../../../src/site/head/head-model.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { fakeAssets } from "../../fixtures/fake-assets.ts";
import { fullRoom } from "../../fixtures/rooms.ts";

function headAt(path: string, publication: Publication): HeadModel {
  const page = publication.pages.find((one) => one.path === path);
  assert.ok(page, path);
  return headOf(page, publication);
}

function content(head: HeadModel, key: string): string | undefined {
  return head.meta.find((meta) => ("property" in meta ? meta.property : meta.name) === key)?.content;
}

const TRANSLATED = {
  "2026/2026-03-01-a.md": "---\ntitle: Havna åpner\ndate: 2026-03-01 08:00\n---\nI dag.\n",
  "2026/2026-03-01-a.nn.md": "---\ntitle: Hamna opnar\nslug: hamna\n---\nI dag.\n",
};

const TWO_PUBLISHERS = { org: "name: Organisasjonen\n", andre: "name: Andre\n" };
const OF_THE_OTHER = {
  "2026/2026-03-02-andre.md": "---\ntitle: Fra andre\ndate: 2026-03-02\npublisher: andre\n---\nB\n",
};

describe("the head of a page", () => {
  it("has a title and a description on every kind of page, in every language", () => {
    const room = fullRoom();
    const kinds = new Set<Page["kind"]>();
    for (const page of room.pages) {
      const { title, description, canonical } = headOf(page, room);
      kinds.add(page.kind);
      assert.ok(
        title && description && !/\{\w+\}/.test(title + description),
        `${page.path}: ${title} | ${description}`,
      );
      assert.equal(canonical, `https://presse.example.no${page.path}`);
    }
    assert.deepEqual([...kinds].toSorted(), Object.keys(KINDS).toSorted());
  });

  it("has the security policy, including the host of the follow form, for hosts that send no headers", () => {
    const follow = "follow: { provider: endpoint, action: https://post.example.org/in }\n";
    const { policy } = headAt("/", publicationOf({ site: follow }));
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
    assert.match(policy, /form-action 'self' https:\/\/post\.example\.org;/);
    // Browsers ignore this directive in a meta element and warn about it.
    assert.doesNotMatch(policy, /frame-ancestors/);
  });

  it("has the release, then the press room in its title, and begins with the state of a withdrawn one", () => {
    const release = (more: string) => ({
      "2026/2026-03-01-a.md": `---\ntitle: A\ndate: 2026-03-01 08:00\n${more}---\nB\n`,
    });
    const standing = publicationOf({ releases: release("") });
    assert.equal(headAt("/2026/a/", standing).title, "A – Presserom");
    const withdrawn = publicationOf({ releases: release("withdrawn: { date: 2026-03-02, reason: Feil. }\n") });
    assert.equal(headAt("/2026/a/", withdrawn).title, "Trukket tilbake: A – Presserom");
  });

  it("describes a release by its summary, cut at a word", () => {
    const words = "Et langt avsnitt om havner og ferjer ".repeat(10).trim();
    const room = publicationOf({
      releases: { "2026/2026-03-01-a.md": `---\ntitle: A\ndate: 2026-03-01 08:00\n---\n${words}\n` },
    });
    const { description } = headAt("/2026/a/", room);
    assert.ok(description.length > 130 && description.length <= 160, description);
    assert.ok(words.startsWith(`${description.slice(0, -1)} `));
    assert.ok(description.endsWith("…"));
  });

  it("describes a release without a paragraph by its type", () => {
    const room = publicationOf({
      releases: {
        "2026/2026-03-01-a.md":
          "---\ntitle: Bilder\ndate: 2026-03-01 08:00\nimages: [{ file: a.jpg, alt: En båt }]\n---\n![En båt](a.jpg)\n",
      },
    });
    assert.equal(headAt("/2026/a/", room).description, "Pressemelding, Organisasjonen: Bilder");
  });

  it("links each language to all others, with the default one as x-default", () => {
    const room = publicationOf({ releases: TRANSLATED });
    const expected = [
      { hreflang: "nb", href: "https://presse.example.no/2026/a/" },
      { hreflang: "nn", href: "https://presse.example.no/nn/2026/hamna/" },
      { hreflang: "x-default", href: "https://presse.example.no/2026/a/" },
    ];
    const [there, back] = ["/2026/a/", "/nn/2026/hamna/"].map((path) => headAt(path, room).alternates);
    const sorted = (links: HeadModel["alternates"] | undefined) =>
      (links ?? []).toSorted((a, b) => (a.hreflang < b.hreflang ? -1 : 1));
    assert.deepEqual(sorted(there), expected);
    assert.deepEqual(sorted(back), expected);
  });

  it("has the site's next language as x-default if the default one is missing", () => {
    const room = publicationOf({
      releases: {
        "2026/2026-03-01-a.nn.md": "---\ntitle: A\ndate: 2026-03-01 08:00\n---\nB\n",
        "2026/2026-03-01-a.en.md": "---\ntitle: A\ndate: 2026-03-01 08:00\n---\nB\n",
      },
    });
    const { alternates } = headAt("/en/2026/a/", room);
    assert.deepEqual(
      alternates.map(({ hreflang }) => hreflang),
      ["nn", "en", "x-default"],
    );
    assert.equal(alternates.at(-1)?.href, headAt("/nn/2026/a/", room).alternates.at(-1)?.href);
  });

  it("has no language links on a page that exists in one language", () => {
    const room = publicationOf({ languages: ["nb"], releases: TRANSLATED_ALONE });
    assert.deepEqual(headAt("/2026/a/", room).alternates, []);
    assert.deepEqual(headAt("/", room).alternates, []);
  });

  it("makes each page of a list canonical to itself, with a title of its own", () => {
    const room = publicationOf({ site: "pageSize: 5\n", releases: manyReleases(9) });
    const second = headAt("/releases/page/2/", room);
    assert.equal(second.canonical, "https://presse.example.no/releases/page/2/");
    assert.equal(second.title, "Alle meldinger – Side 2 av 2 – Presserom");
    assert.equal(second.robots, undefined);
  });

  it("keeps search engines away from previews, the 404 and thank-you pages and parts of the media library only", () => {
    const room = fullRoom({ publishers: TWO_PUBLISHERS, releases: OF_THE_OTHER });
    const hidden = room.pages.filter((page) => headOf(page, room).robots === "noindex").map(({ kind }) => kind);
    assert.deepEqual([...new Set(hidden)].toSorted(), ["follow-thanks", "media-list", "not-found"]);
    const preview = fullRoom({ preview: true });
    assert.ok(preview.pages.every((page) => headOf(page, preview).robots === "noindex"));
  });

  it("keeps search engines away from the list of a publisher that has every release", () => {
    const robotsAt = (room: Publication) => headAt("/publisher/org/", room).robots;
    assert.equal(robotsAt(fullRoom()), "noindex");
    assert.equal(robotsAt(fullRoom({ publishers: TWO_PUBLISHERS, releases: OF_THE_OTHER })), undefined);
  });

  it("names the icon for home screens of Apple devices", () => {
    const icon = (width: number) =>
      ({ path: `/media/icon-${width}.png`, width, height: width, type: "image/png" }) as const;
    const room = fullRoom({ assets: { ...noAssets, icons: () => [icon(32), icon(180)] } });
    assert.equal(headAt("/", room).resources.touchIcon, "/media/icon-180.png");
    assert.equal(headAt("/", fullRoom({ assets: noAssets })).resources.touchIcon, undefined);
  });

  it("links to the feeds of the press room everywhere, and to a list's own on the list", () => {
    const room = fullRoom();
    const feedsAt = (path: string) => headAt(path, room).feeds.map(({ type, href }) => [type, href]);
    const site = [
      ["application/rss+xml", "https://presse.example.no/feed.xml"],
      ["application/atom+xml", "https://presse.example.no/atom.xml"],
      ["application/feed+json", "https://presse.example.no/feed.json"],
      ["application/json", "https://presse.example.no/releases/releases.json"],
    ];
    assert.deepEqual(feedsAt("/"), site);
    assert.deepEqual(feedsAt("/releases/"), site);
    assert.deepEqual(
      feedsAt("/nn/"),
      site.map(([type, href]) => [type, href?.replace(".no/", ".no/nn/")]),
    );
    assert.deepEqual(feedsAt("/topic/ferje/"), [
      ["application/rss+xml", "https://presse.example.no/topic/ferje/feed.xml"],
      ["application/atom+xml", "https://presse.example.no/topic/ferje/atom.xml"],
      ["application/feed+json", "https://presse.example.no/topic/ferje/feed.json"],
      ["application/json", "https://presse.example.no/topic/ferje/releases.json"],
      ...site,
    ]);
  });

  it("has the sub-path in its addresses", () => {
    const room = publicationOf({ url: "https://example.org/om-oss/presse", releases: TRANSLATED });
    const head = headAt("/2026/a/", room);
    assert.equal(head.canonical, "https://example.org/om-oss/presse/2026/a/");
    assert.equal(head.feeds[0]?.href, "https://example.org/om-oss/presse/feed.xml");
    assert.equal(content(head, "og:url"), head.canonical);
  });
});

describe("the sharing data of a page", () => {
  it("has type article with times for a release, website for other pages", () => {
    const room = fullRoom();
    const release = headAt("/2026/havsula/", room);
    assert.equal(content(release, "og:type"), "article");
    assert.equal(content(release, "article:published_time"), "2026-03-12T08:39:09+01:00");
    assert.equal(content(release, "article:modified_time"), "2026-03-13T09:00:00+01:00");
    assert.equal(content(release, "og:locale"), "nb_NO");
    assert.equal(content(headAt("/about/", room), "og:type"), "website");
  });

  it("describes a withdrawn release by its withdrawal, and a corrected one by its correction first", () => {
    const describedAs = (lines: string) => {
      const text = `---\ntitle: A\ndate: 2026-03-01 08:00\nlead: Tolv båter.\n${lines}---\nB\n`;
      const { description, meta } = headAt("/2026/a/", publicationOf({ releases: { "2026/2026-03-01-a.md": text } }));
      const shared = meta.find((one) => "property" in one && one.property === "og:description")?.content;
      return [description, shared];
    };
    const invited = "type: press-invitation\nevent: { start: 2026-04-01 }\n";
    const withdrawn = "withdrawn: { date: 2026-03-02, reason: Tallet var feil. }\n";
    const social = "socialText: Båtene teller\n";
    assert.deepEqual(describedAs(social), ["Tolv båter.", "Båtene teller"]);
    const gone = "Trukket tilbake 2. mars 2026: Tallet var feil.";
    assert.deepEqual(describedAs(social + withdrawn), [gone, gone]);
    assert.equal(describedAs(invited + withdrawn)[0], "Avlyst 2. mars 2026: Tallet var feil.");
    assert.deepEqual(describedAs(`${social}corrections: [{ date: 2026-03-03, note: Elleve. }]\n`), [
      "Rettet 3. mars 2026: Elleve. Tolv båter.",
      "Rettet 3. mars 2026: Elleve. Båtene teller",
    ]);
  });

  it("has the drawn card, else the main picture, else the press room's card, with size and description", () => {
    const card = { path: "/2026/havsula/card.png", width: 1200, height: 630 } as const;
    const siteCard = { path: "/card.png", width: 1200, height: 630 } as const;
    const drawn = fullRoom({ assets: { ...fakeAssets, socialCard: () => card, siteCard: () => siteCard } });
    assert.equal(
      content(headAt("/2026/havsula/", drawn), "og:image"),
      "https://presse.example.no/2026/havsula/card.png",
    );
    assert.equal(content(headAt("/2026/havsula/", drawn), "og:image:alt"), "Ferja «Havsula» døpes i Molde");
    const pictures = fullRoom({ assets: { ...fakeAssets, siteCard: () => siteCard } });
    const head = headAt("/2026/havsula/", pictures);
    assert.deepEqual(
      ["og:image", "og:image:width", "og:image:height", "og:image:alt", "twitter:card"].map((key) =>
        content(head, key),
      ),
      ["https://presse.example.no/2026/havsula/stage-1600.jpg", "1600", "900", "Ferja ved kai", "summary_large_image"],
    );
    assert.equal(content(headAt("/2026/other/", pictures), "og:image"), "https://presse.example.no/card.png");
    assert.equal(content(headAt("/2026/other/", fullRoom()), "twitter:card"), "summary");
  });

  it("has exactly these properties of a release", () => {
    const room = fullRoom();
    const page = room.pages.find((one): one is PageOf<"release"> => one.path === "/2026/havsula/");
    assert.ok(page);
    const keys = headOf(page, room).meta.map((meta) => ("property" in meta ? meta.property : meta.name));
    assert.deepEqual([...new Set(keys)].toSorted(), [
      "article:modified_time",
      "article:published_time",
      "article:section",
      "article:tag",
      "og:description",
      "og:image",
      "og:image:alt",
      "og:image:height",
      "og:image:width",
      "og:locale",
      "og:site_name",
      "og:title",
      "og:type",
      "og:url",
      "twitter:card",
    ]);
  });
});

const TRANSLATED_ALONE = { "2026/2026-03-01-a.md": TRANSLATED["2026/2026-03-01-a.md"] };

function manyReleases(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `2026/2026-03-01-a${index}.md`,
      `---\ntitle: A${index}\ndate: 2026-03-01 08:0${index}\n---\nB\n`,
    ]),
  );
}
