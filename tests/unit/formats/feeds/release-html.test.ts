import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { releaseHtml } from "../../../../src/formats/feeds/release-html.tsx";
import { publicationOf } from "../../fixtures/room.ts";
import { fullRoom, releaseNamed } from "../../fixtures/rooms.ts";

function fullHtml(): string {
  const room = fullRoom();
  return releaseHtml(releaseNamed(room, "havsula"), room);
}

describe("a release in a feed", () => {
  it("has lead, event, body, quote, facts, video, document, link, contacts and boilerplate", () => {
    const html = fullHtml();
    for (const part of [
      "Landets første hydrogenferje",
      "<dd>Storkaia</dd>",
      "<dd>Hamnegata 1, 6413 Molde</dd>",
      "<td>2026</td>",
      "Dette har vi ventet på.",
      "82 meter",
      "https://video.example.org/havsula",
      "https://presse.example.no/2026/havsula/programme.pdf",
      "https://example.org/om-havsula?a=1&amp;b=2",
      "per@example.org",
      "<strong>eier</strong> ferjer",
    ])
      assert.ok(html.includes(part), part);
  });

  it("begins with dated corrections", () => {
    assert.match(fullHtml(), /^<p><strong>Rettet 13\. mars 2026 kl\. 09:00: Adressen er rettet\.<\/strong><\/p>/);
  });

  it("shows each picture once, at its place in the body, with caption, credit and terms", () => {
    const html = fullHtml();
    assert.equal(html.match(/stage-1600\.jpg/g)?.length, 1);
    assert.ok(html.indexOf("Ferja går på hydrogen") < html.indexOf("stage-1600.jpg"));
    assert.match(html, /<figcaption>Havsula ved kai i Molde\. · Ola Foto · Fri bruk med kreditering<\/figcaption>/);
  });

  it("has only absolute addresses", () => {
    const room = publicationOf({
      releases: {
        "2026/2026-03-01-a.md":
          '---\ntitle: A\ndate: 2026-03-01 08:00\ndocuments: [{ file: plan.pdf, title: Planen }]\nboilerplate: "[om oss](/about/)"\n---\n[plan](plan.pdf) [alt](/releases/) note[^1]\n\n[^1]: N\n',
      },
    });
    const html = releaseHtml(releaseNamed(room, "-a"), room);
    const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    assert.ok(addresses.length >= 5);
    assert.deepEqual(
      addresses.filter((address) => !/^(https:|mailto:)/.test(address ?? "")),
      [],
    );
    assert.ok(addresses.includes("https://presse.example.no/2026/a/plan.pdf"));
  });

  it("states in a preview that the release is not public", () => {
    const room = publicationOf({
      preview: true,
      releases: { "2026/2026-03-01-a.md": "---\ntitle: A\ndate: 2026-03-01 08:00\ndraft: true\n---\nB\n" },
    });
    assert.match(releaseHtml(releaseNamed(room, "-a"), room), /^<p><strong>IKKE OFFENTLIG ENNÅ/);
  });
});
