import assert from "node:assert/strict";
import { test } from "node:test";
import { plainText, plainTextOutput } from "../../../../src/formats/release-copy/plain-text.ts";
import { wrapLines } from "../../../../src/formats/release-copy/plain-text-wrap.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { badRoom, fullRoom, releaseNamed } from "../../fixtures/rooms.ts";

test("has all parts of a release in reading order", () => {
  const room = fullRoom();
  assert.equal(
    plainText(releaseNamed(room, "havsula"), room),
    `Presseinvitasjon · Organisasjonen

Ferja «Havsula» døpes i Molde
=============================

Molde, 12.03.2026 08:39:09 CET

Rettet 13. mars 2026 kl. 09:00: Adressen er rettet.

Landets første hydrogenferje får navn. Pressen er velkommen om bord.

Ferja går på hydrogen. Se programmet og kaia
(https://kart.example.org/?q=a&b=c).

År\tFerjer
2026\t1

Sitater
-------

«Dette har vi ventet på.»
– Kari Nordmann, Direktør

Fakta
-----

Lengde: 82 meter

Arrangementet
-------------

Tid: søndag 29. mars 2026 kl. 01:30 CET–04:00 CEST
Sted: Storkaia
Adresse: Hamnegata 1, 6413 Molde
Kart: https://kart.example.org/storkaia
På nett: https://direkte.example.org/havsula
Påmelding: https://example.org/paamelding
Frist: 27. mars 2026 kl. 12:00
Kontakt på dagen: Kari Nordmann, Pressesjef, +47 00 00 00 00,
+47 (0)00 00 00 01, kari@example.org

Program
-------

02:00: Dåp

Pressekontakter
---------------

Kari Nordmann, Pressesjef
Telefon: +47 00 00 00 00
Mobil: +47 (0)00 00 00 01
E-post: kari@example.org

Per Vik, Vakthavende
Mobil: +47 00 00 00 02
E-post: per@example.org

Om Organisasjonen
-----------------

Organisasjonen eier ferjer.

Lenker
------

- Om ferja
  https://example.org/om-havsula?a=1&b=2

Video
-----

- Havsula på prøvetur
  2:30
  Norsk bokmål, engelsk
  https://video.example.org/havsula

Dokumenter
----------

- Programmet
  engelsk
  PDF, 123 kB
  https://presse.example.no/2026/havsula/programme.pdf

Bilder
------

- Havsula ved kai i Molde.
  Kreditering: Ola Foto
  Bruksvilkår: Fri bruk med kreditering
  JPEG, 4000 × 3000 px, 2,3 MB
  https://presse.example.no/2026/havsula/stage.jpg
- bridge.jpg
  JPEG, 4000 × 3000 px, 2,3 MB
  https://presse.example.no/2026/havsula/bridge.jpg

Saken på nett:
https://presse.example.no/2026/havsula/
`,
  );
});

test("breaks lines between words, indents list items, and keeps telephone numbers whole", () => {
  const numbers = `- ${"ord ".repeat(14)}ring +47 00 00 00 00 nå`;
  assert.equal(wrapLines(numbers), `- ${"ord ".repeat(14).trim()} ring\n  +47 00 00 00 00 nå`);
  const address = `Se ${"https://example.org/".padEnd(90, "x")} for mer`;
  assert.deepEqual(
    wrapLines(address)
      .split("\n")
      .map((line) => line.length),
    [2, 90, 7],
  );
  const row = `${"celle\t".repeat(20)}slutt`;
  assert.equal(wrapLines(row), row, "rows of a table stay whole");
});

test("has no line longer than 72 characters unless it cannot be broken", () => {
  const room = badRoom();
  for (const { content } of plainTextOutput.files(room))
    for (const line of String(content).split("\n"))
      assert.ok(
        line.length <= 72 ||
          !line
            .trim()
            .replace(/^(- |\S+: )/, "")
            .includes(" ") ||
          line.includes("\t"),
        line,
      );
});

test("has no control characters", () => {
  const room = badRoom();
  for (const { content, path } of plainTextOutput.files(room)) {
    assert.doesNotMatch(String(content), /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE]/u, path);
    assert.doesNotThrow(() => encodeURI(String(content)), `${path} has half a character`);
  }
});

test("uses English words for a language without interface strings", () => {
  const releases = {
    "2026/2026-03-01-a.md": "---\ntitle: Titel\ndate: 2026-03-01 08:00\nfacts: [{ label: a, value: b }]\n---\nText.\n",
  };
  const room = publicationOf({ releases, languages: ["de"] });
  assert.match(plainText(releaseNamed(room, "-a", "de"), room), /\nFacts\n-----\n/);
});

test("states in a preview that the release is not public yet", () => {
  const releases = { "2026/2026-03-01-a.md": "---\ntitle: Utkast\ndate: 2026-03-01 08:00\ndraft: true\n---\nTekst.\n" };
  const room = publicationOf({ releases, preview: true });
  assert.match(plainText(releaseNamed(room, "-a"), room), /\nIKKE OFFENTLIG ENNÅ/);
});
