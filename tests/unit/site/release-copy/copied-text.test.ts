import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { plainText } from "../../../../src/site/release-copy/plain-text.ts";
import type { Publication } from "../../../../src/site/publication.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { fullRoom, releaseNamed } from "../../fixtures/rooms.ts";

const WITHDRAWN = `---
title: Elleve båter går på strøm
date: 2026-02-03 08:00
lead: Halvparten av båtene er elektriske.
withdrawn: { date: 2026-02-05 12:30, reason: Tallet var feil. Sju båter går på strøm., replacedBy: 2026-02-06-sju-bater }
contacts: [kari]
boilerplate: Båtrådet samler [båtene](https://bater.example.org/).
---

Elleve av tjueto båter går på strøm.
`;

const CORRECTED = `---
title: Brukerne er fornøyde
date: 2026-03-10
type: report
place: Bodø
lead: Ni av ti er fornøyde.
corrections:
  - { date: 2026-03-12 10:15, note: "Andelen i Nord er 91, ikke 19." }
  - { date: 2026-03-11, note: Navnet på rapporten er rettet. }
contacts: [kari]
quotes: [{ text: Det gleder oss., by: Kari Nordmann, role: direktør }]
facts: [{ label: Svar, value: 1 240 }]
---

## Det brukerne sier

Tre ting teller mest:

- at båten går
- at båten går når det blåser, og at
  noen svarer på telefonen
  1. hele døgnet

| Landsdel | Fornøyde |
| --- | --: |
| Nord | 91 |
| Sør | 88 |

Les [hele rapporten](https://rapport.example.org/).[^1]

[^1]: Svarene kom inn i januar.
`;

const INVITATION = `---
title: Båten Havsula får navn
date: 2026-04-01 09:00
type: press-invitation
place: Molde
lead: Pressen er velkommen om bord.
event:
  start: 2026-04-20 11:00
  end: 2026-04-20 13:00
  place: Storkaia
  address: Hamnegata 1, 6413 Molde
  online: https://direkte.example.org/havsula
  registration: https://example.org/paamelding
  deadline: 2026-04-17 12:00
  programme: [{ time: "11:00", text: Dåp }, { time: "12:00", text: Omvisning }]
  contact: kari
contacts: [kari]
---

Gudmoren knuser flasken klokka elleve.
`;

const KARI = `name: Kari Nordmann
role: Pressesjef
mobile: "+47 00 00 00 00"
email: kari@example.org
`;

const room = publicationOf({
  contacts: { kari: KARI },
  releases: {
    "2026/2026-02-03-elleve-bater.md": WITHDRAWN,
    "2026/2026-02-06-sju-bater.md": "---\ntitle: Sju båter går på strøm\ndate: 2026-02-06 08:00\n---\nSju.\n",
    "2026/2026-03-10-rapport.md": CORRECTED,
    "2026/2026-04-01-havsula.md": INVITATION,
    "2026/2026-04-02-avlyst.md": INVITATION.replace(
      "event:",
      "withdrawn: { date: 2026-04-18, reason: Båten er ikke ferdig. }\nevent:",
    ),
  },
});

for (const [what, name, file] of [
  ["a withdrawn release begins with the withdrawal and the release that replaces it", "elleve-bater", "withdrawn.txt"],
  ["a corrected release begins with its corrections, the newest first", "rapport", "corrected.txt"],
  ["an invitation says when, where and until when before its body", "havsula", "invitation.txt"],
  ["a cancelled invitation begins with the cancellation", "avlyst", "cancelled.txt"],
] as const)
  test(`the copied text of ${what}`, () => isGolden(room, name, file));

test("the copied text has all parts of a release in reading order", () =>
  isGolden(fullRoom(), "havsula", "everything.txt"));

function isGolden(publication: Publication, name: string, file: string): void {
  const expected = readFileSync(join(import.meta.dirname, "golden", file), "utf8");
  assert.equal(plainText(releaseNamed(publication, name), publication), expected);
}
