import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Output } from "../../../../src/site/output.ts";
import type { Publication } from "../../../../src/site/publication.ts";
import { robotsOutput } from "../../../../src/formats/host/robots.ts";
import { securityTxtOutput } from "../../../../src/formats/host/security-txt.ts";
import { type WebManifest, webManifestOutput } from "../../../../src/formats/host/web-manifest.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { fakeAssets } from "../../fixtures/fake-assets.ts";

function contentOf(output: Output, publication: Publication): string {
  const [file] = output.files(publication);
  assert.ok(file);
  return String(file.content);
}

describe("robots.txt", () => {
  it("allows everything and names both sitemaps", () => {
    assert.equal(
      contentOf(robotsOutput, publicationOf({})),
      "User-agent: *\nAllow: /\n\nSitemap: https://presse.example.no/sitemap.xml\nSitemap: https://presse.example.no/news-sitemap.xml\n",
    );
  });

  it("disallows everything in a preview", () => {
    assert.equal(contentOf(robotsOutput, publicationOf({ preview: true })), "User-agent: *\nDisallow: /\n");
  });
});

describe("security.txt", () => {
  const KARI = { kari: "name: Kari\nemail: kari@example.org\n" };

  it("uses the settings", () => {
    const room = publicationOf({
      site: "security: { contact: sikkerhet@example.org, expires: 2027-11-01 12:00 }\n",
    });
    assert.equal(
      contentOf(securityTxtOutput, room),
      "Contact: mailto:sikkerhet@example.org\nExpires: 2027-11-01T12:00:00+01:00\nPreferred-Languages: nb, nn, en\nCanonical: https://presse.example.no/.well-known/security.txt\n",
    );
  });

  it("names the press contact without settings, and is valid for less than a year, the same all day", () => {
    const at = (now: string) =>
      contentOf(securityTxtOutput, publicationOf({ site: "contacts: [kari]\n", contacts: KARI, now }));
    assert.match(at("2026-11-23 12:00"), /^Contact: mailto:kari@example\.org\nExpires: 2027-11-18T00:00:00\.000Z\n/);
    assert.equal(at("2026-11-23 12:00"), at("2026-11-23 23:59"));
  });

  it("names the page of contacts if no contact has an e-mail address", () => {
    assert.match(
      contentOf(securityTxtOutput, publicationOf({})),
      /^Contact: https:\/\/presse\.example\.no\/contacts\/\n/,
    );
  });
});

describe("the web manifest", () => {
  it("has the press room's name, colour and icons under its sub-path", () => {
    const room = publicationOf({
      url: "https://example.org/om-oss/presse",
      site: 'accent: "#0b5568"\n',
      assets: { ...fakeAssets, icons: () => [{ path: "/icon-192.png", width: 192, height: 192, type: "image/png" }] },
    });
    assert.deepEqual(JSON.parse(contentOf(webManifestOutput, room)) as WebManifest, {
      name: "Presserom",
      short_name: "Organisasjonen",
      lang: "nb",
      dir: "ltr",
      start_url: "/om-oss/presse/",
      scope: "/om-oss/presse/",
      display: "browser",
      theme_color: "#0b5568",
      background_color: "#ffffff",
      icons: [{ src: "/om-oss/presse/icon-192.png", sizes: "192x192", type: "image/png" }],
    });
  });
});
