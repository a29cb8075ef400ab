// Longer than 200 lines, because it ends with the list of every field that leaves.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Publication } from "../../../../src/site/publication.ts";
import { headOf } from "../../../../src/site/head/head.ts";
import { type AssetLibrary, noAssets } from "../../../../src/site/assets.ts";
import { postalAddress } from "../../../../src/site/structured-data/postal-address.ts";
import { fakeAssets } from "../../fixtures/fake-assets.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { leavesOf } from "../../fixtures/leaves.ts";
import { fullRoom } from "../../fixtures/rooms.ts";

type Thing = Readonly<Record<string, unknown>>;

function thingsAt(path: string, publication: Publication): readonly Thing[] {
  const page = publication.pages.find((one) => one.path === path);
  assert.ok(page, path);
  return headOf(page, publication).jsonLd as readonly Thing[];
}

function thing(type: string, path: string, publication: Publication): Thing {
  const found = thingsAt(path, publication).find((one) => one["@type"] === type);
  assert.ok(found, `${type} on ${path}`);
  return found;
}

describe("structured data", () => {
  it("describes a release as news: dates with offset, its organisation as author, pictures in three ratios", () => {
    const article = thing("NewsArticle", "/2026/havsula/", fullRoom());
    assert.equal(article["headline"], "Ferja «Havsula» døpes i Molde");
    assert.equal(article["datePublished"], "2026-03-12T08:39:09+01:00");
    assert.equal(article["dateModified"], "2026-03-13T09:00:00+01:00");
    assert.deepEqual(article["author"], {
      "@type": "Organization",
      "@id": "https://presse.example.no/#org",
      name: "Organisasjonen",
      url: "https://org.example.org",
    });
    const images = article["image"] as readonly Thing[];
    assert.deepEqual(
      images.slice(0, 3).map(({ width, height, creditText }) => [width, height, creditText]),
      [
        ["1600", "900", "Ola Foto"],
        ["1200", "900", "Ola Foto"],
        ["900", "900", "Ola Foto"],
      ],
    );
  });

  it("gives a release without pictures its card, else the card of the press room", () => {
    const room = (assets: Partial<AssetLibrary>) =>
      publicationOf({
        assets: { ...noAssets, ...assets },
        releases: { "2026/2026-03-01-a.md": "---\ntitle: A\ndate: 2026-03-01\n---\nB\n" },
      });
    const card = (path: `/${string}`) => () => ({ path, width: 1200, height: 630 });
    const imageOf = (assets: Partial<AssetLibrary>) =>
      (thing("NewsArticle", "/2026/a/", room(assets))["image"] as readonly Thing[] | undefined)?.[0]?.["contentUrl"];
    const siteCard = card("/media/room.png");
    assert.equal(imageOf({ socialCard: card("/media/a.png"), siteCard }), "https://presse.example.no/media/a.png");
    assert.equal(imageOf({ siteCard }), "https://presse.example.no/media/room.png");
    assert.equal(imageOf({}), undefined);
  });

  it("links a picture to its licence, else to the page with its terms", () => {
    const licenceOf = (terms: string) => {
      const room = publicationOf({
        assets: fakeAssets,
        releases: {
          "2026/2026-03-01-a.md": `---\ntitle: A\ndate: 2026-03-01\nimages: [{ file: a.jpg, alt: B, licence: "${terms}" }]\n---\nB\n`,
        },
      });
      const [first] = thing("NewsArticle", "/2026/a/", room)["image"] as readonly Thing[];
      assert.equal(first?.["acquireLicensePage"], "https://presse.example.no/2026/a/");
      return first["license"];
    };
    assert.equal(licenceOf("Fri bruk"), "https://presse.example.no/2026/a/");
    assert.equal(licenceOf("CC BY-SA 4.0"), "https://creativecommons.org/licenses/by-sa/4.0/");
    assert.equal(licenceOf("Se https://example.org/vilkaar."), "https://example.org/vilkaar");
  });

  it("describes a film, with its length", () => {
    const video = thing("NewsArticle", "/2026/havsula/", fullRoom())["video"] as Thing;
    assert.equal(video["name"], "Havsula på prøvetur");
    assert.equal(video["duration"], "PT2M30S");
    assert.equal(video["uploadDate"], "2026-03-12T08:39:09+01:00");
    assert.match(String(video["thumbnailUrl"]), /^https:\/\/presse\.example\.no\/.*\.jpg$/);
  });

  it("names the page that says how the team corrects", () => {
    const policy = "https://example.org/slik-retter-vi";
    const room = fullRoom({ site: `correctionsPolicy: ${policy}\n` });
    const publisher = thing("NewsArticle", "/2026/havsula/", room)["publisher"] as Thing;
    assert.equal(publisher["correctionsPolicy"], policy);
    assert.equal(thing("Organization", "/", room)["correctionsPolicy"], policy);
  });

  it("separates street, code and town of an address if the last part has both", () => {
    for (const [written, street, code, town] of [
      ["Hamnegata 1, 6413 Molde", "Hamnegata 1", "6413", "Molde"],
      ["Storgata 2, inngang B\n0150 Oslo", "Storgata 2, inngang B", "0150", "Oslo"],
      ["Vasagatan 3, SE-111 22 Stockholm", "Vasagatan 3", "111 22", "Stockholm"],
      ["Kaia", "Kaia", undefined, undefined],
      ["Gate 1, 0150 Oslo, Norge", "Gate 1, 0150 Oslo, Norge", undefined, undefined],
    ] as const)
      assert.deepEqual(postalAddress(written), {
        "@type": "PostalAddress",
        streetAddress: street,
        ...(code && { postalCode: code, addressLocality: town }),
      });
  });

  it("has each correction with its time", () => {
    assert.deepEqual(thing("NewsArticle", "/2026/havsula/", fullRoom())["correction"], [
      { "@type": "CorrectionComment", text: "Adressen er rettet.", datePublished: "2026-03-13T09:00:00+01:00" },
    ]);
  });

  it("describes the event of an invitation, with place and attendance", () => {
    const event = thing("Event", "/2026/havsula/", fullRoom());
    assert.equal(event["startDate"], "2026-03-29T01:30:00+01:00");
    assert.equal(event["endDate"], "2026-03-29T04:00:00+02:00");
    assert.equal(event["eventStatus"], "https://schema.org/EventScheduled");
    assert.equal(event["eventAttendanceMode"], "https://schema.org/MixedEventAttendanceMode");
    assert.deepEqual(event["location"], [
      {
        "@type": "Place",
        name: "Storkaia",
        address: {
          "@type": "PostalAddress",
          streetAddress: "Hamnegata 1",
          postalCode: "6413",
          addressLocality: "Molde",
        },
      },
      { "@type": "VirtualLocation", url: "https://direkte.example.org/havsula" },
    ]);
  });

  it("gives an event without a time of day its dates alone", () => {
    const room = publicationOf({
      releases: {
        "2026/2026-03-01-a.md":
          "---\ntitle: A\ndate: 2026-03-01 08:00\ntype: press-invitation\nevent: { start: 2026-04-01, end: 2026-04-02 }\n---\nB\n",
      },
    });
    const { startDate, endDate } = thing("Event", "/2026/a/", room);
    assert.deepEqual([startDate, endDate], ["2026-04-01", "2026-04-02"]);
  });

  it("marks the event of a withdrawn invitation as cancelled", () => {
    const room = publicationOf({
      releases: {
        "2026/2026-03-01-a.md":
          "---\ntitle: A\ndate: 2026-03-01 08:00\ntype: press-invitation\nevent: { start: 2026-04-01 10:00, place: Kaia }\nwithdrawn: { date: 2026-03-02, reason: Storm. }\n---\nB\n",
      },
    });
    assert.equal(thing("Event", "/2026/a/", room)["eventStatus"], "https://schema.org/EventCancelled");
    assert.equal(
      thing("Event", "/2026/a/", room)["eventAttendanceMode"],
      "https://schema.org/OfflineEventAttendanceMode",
    );
    assert.equal(thing("NewsArticle", "/2026/a/", room)["creativeWorkStatus"], "Withdrawn");
  });

  it("has breadcrumbs from the front page through the archive to a release", () => {
    const crumbs = thing("BreadcrumbList", "/2026/havsula/", fullRoom())["itemListElement"] as readonly Thing[];
    assert.deepEqual(
      crumbs.map(({ position, item }) => [position, item]),
      [
        [1, "https://presse.example.no/"],
        [2, "https://presse.example.no/releases/"],
        [3, "https://presse.example.no/releases/2026/"],
        [4, "https://presse.example.no/2026/havsula/"],
      ],
    );
  });

  it("has the search address and press contacts on each language's front page", () => {
    const room = fullRoom({ site: "contacts: [kari]\n" });
    const search = thing("WebSite", "/nn/", room)["potentialAction"] as Thing;
    assert.deepEqual(search["target"], {
      "@type": "EntryPoint",
      urlTemplate: "https://presse.example.no/nn/search/?q={search_term_string}",
    });
    assert.deepEqual(thing("Organization", "/nn/", room)["contactPoint"], [
      {
        "@type": "ContactPoint",
        contactType: "press",
        name: "Kari Nordmann",
        telephone: "+47 (0)00 00 00 01",
        email: "kari@example.org",
        availableLanguage: ["nb", "en"],
      },
    ]);
  });

  it("numbers the releases of a list continuously over its pages", () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const room = publicationOf({
      site: "pageSize: 5\n",
      releases: Object.fromEntries(
        numbers.map((n) => [`2026/2026-03-0${n}-a${n}.md`, `---\ntitle: A${n}\ndate: 2026-03-0${n} 08:00\n---\nB\n`]),
      ),
    });
    const list = thing("CollectionPage", "/releases/page/2/", room)["mainEntity"] as Thing;
    assert.equal(list["numberOfItems"], 6);
    assert.deepEqual(list["itemListElement"], [
      { "@type": "ListItem", position: 6, name: "A1", url: "https://presse.example.no/2026/a1/" },
    ]);
  });

  it("has the types of the pages about the organisation, its contacts and one of them", () => {
    const room = fullRoom();
    assert.deepEqual(
      ["/about/", "/contacts/", "/contacts/kari/", "/media/", "/follow/"].map(
        (path) => thingsAt(path, room)[0]?.["@type"],
      ),
      ["AboutPage", "ContactPage", "ProfilePage", "CollectionPage", "WebPage"],
    );
  });

  it("has exactly these fields of a release", () => {
    const room = fullRoom();
    assert.deepEqual(leavesOf(thing("NewsArticle", "/2026/havsula/", room)), ARTICLE_FIELDS);
    assert.deepEqual(leavesOf(thing("Event", "/2026/havsula/", room)), EVENT_FIELDS);
  });
});

const ARTICLE_FIELDS = [
  "@context",
  "@id",
  "@type",
  "articleSection",
  "author.@id",
  "author.@type",
  "author.name",
  "author.url",
  "contentLocation.@type",
  "contentLocation.name",
  "correction[].@type",
  "correction[].datePublished",
  "correction[].text",
  "dateModified",
  "datePublished",
  "dateline",
  "description",
  "headline",
  "image[].@type",
  "image[].acquireLicensePage",
  "image[].caption",
  "image[].contentUrl",
  "image[].creditText",
  "image[].height",
  "image[].license",
  "image[].url",
  "image[].width",
  "inLanguage",
  "isAccessibleForFree",
  "keywords[]",
  "mainEntityOfPage.@id",
  "mainEntityOfPage.@type",
  "publisher.@id",
  "publisher.@type",
  "publisher.name",
  "publisher.url",
  "url",
  "video.@type",
  "video.description",
  "video.duration",
  "video.inLanguage",
  "video.name",
  "video.thumbnailUrl",
  "video.uploadDate",
  "video.url",
];

const EVENT_FIELDS = [
  "@context",
  "@id",
  "@type",
  "description",
  "endDate",
  "eventAttendanceMode",
  "eventStatus",
  "image[].@type",
  "image[].acquireLicensePage",
  "image[].caption",
  "image[].contentUrl",
  "image[].creditText",
  "image[].height",
  "image[].license",
  "image[].url",
  "image[].width",
  "inLanguage",
  "isAccessibleForFree",
  "location[].@type",
  "location[].address.@type",
  "location[].address.addressLocality",
  "location[].address.postalCode",
  "location[].address.streetAddress",
  "location[].name",
  "location[].url",
  "name",
  "organizer.@id",
  "organizer.@type",
  "organizer.name",
  "organizer.url",
  "startDate",
  "url",
];
