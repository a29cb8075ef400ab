import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Publication } from "../../../../src/site/publication.ts";
import { htmlAt } from "../../fixtures/page-html.ts";
import { publicationOf } from "../../fixtures/room.ts";

const institute = `name: Instituttet
website: https://instituttet.example.org/
boilerplate: Instituttet forsker på **båter**.
address: Losvegen 1, 0000 Eksempel
figures: [{ label: Ansatte, value: "14" }]
contacts: [kari]
`;

function room(publisher = institute): Publication {
  const days = Array.from({ length: 7 }, (_, index) => `2026-03-0${index + 1}`);
  return publicationOf({
    site: "pageSize: 5\ncontacts: [ola]\n",
    publishers: { institutt: publisher },
    contacts: {
      kari: 'name: Kari Prøve\nmobile: "+47 00 00 00 31"\n',
      ola: 'name: Ola Eksempel\nmobile: "+47 00 00 00 32"\n',
    },
    releases: Object.fromEntries(
      days.map((day) => [`2026/${day}.md`, `---\ntitle: T\ndate: ${day} 08:00\npublisher: institutt\n---\nB\n`]),
    ),
  });
}

describe("the list of a publisher", () => {
  it("begins with who the publisher is and who to call there", async () => {
    const html = await htmlAt("/publisher/institutt/", room());
    assert.match(html, /<p>Instituttet forsker på <strong>båter<\/strong>\.<\/p>/);
    assert.match(html, /Hovedkontor: Losvegen 1, 0000 Eksempel/);
    assert.match(html, /<a href="https:\/\/instituttet\.example\.org\/">instituttet\.example\.org<\/a>/);
    assert.match(html, /<a href="\/about\/#publisher-institutt">Nøkkeltall og personer i Instituttet<\/a>/);
    assert.match(html, /<aside class="contact-box"[^>]*>.*Kari Prøve/s);
    assert.match(html, /class="site-call"><a href="tel:\+4700000031"/);
    assert.doesNotMatch(html, /Ola Eksempel/);
  });

  it("has only releases on its further pages", async () => {
    const html = await htmlAt("/publisher/institutt/2/", room());
    assert.doesNotMatch(html, /forsker på|class="contact-box"/);
    assert.match(html, /Ola Eksempel/);
  });

  it("has no empty profile for a publisher of which only the name is known", async () => {
    assert.doesNotMatch(await htmlAt("/publisher/institutt/", room("name: Instituttet\n")), /publisher-intro/);
  });
});
