import type { Publication } from "../../../src/press-room/publication.ts";
import type { PublishedRelease } from "../../../src/press-room/published.ts";
import { publicationOf, type RoomFixture } from "../fixtures/room.ts";
import { fakeAssets } from "./fake-assets.ts";

/** An invitation that has everything a release can have. */
export const FULL_RELEASE = `---
title: Ferja «Havsula» døpes i Molde
date: 2026-03-12 08:39:09
type: press-invitation
place: Molde
lead: Landets første hydrogenferje får navn. Pressen er velkommen om bord.
topics: [Ferje, Klima]
contacts:
  - kari
  - { name: Per Vik, role: Vakthavende, mobile: "+47 00 00 00 02", email: per@example.org }
images:
  - { file: stage.jpg, alt: Ferja ved kai, caption: "Havsula ved kai i Molde.", credit: Ola Foto, licence: Fri bruk med kreditering, focus: "25% 50%" }
  - { file: bridge.jpg, decorative: true }
documents:
  - { file: programme.pdf, title: Programmet, language: en }
video: { url: "https://video.example.org/havsula", title: Havsula på prøvetur, duration: "2:30", subtitles: [nb, en], poster: still.jpg }
links:
  - { url: "https://example.org/om-havsula?a=1&b=2", title: Om ferja }
quotes:
  - { text: Dette har vi ventet på., by: Kari Nordmann, role: Direktør }
facts:
  - { label: Lengde, value: 82 meter }
event:
  start: 2026-03-29 01:30
  end: 2026-03-29 04:00
  place: Storkaia
  address: "Hamnegata 1, 6413 Molde"
  map: https://kart.example.org/storkaia
  online: https://direkte.example.org/havsula
  registration: https://example.org/paamelding
  deadline: 2026-03-27 12:00
  programme: [{ time: "02:00", text: Dåp }]
  contact: kari
corrections:
  - { date: 2026-03-13 09:00, note: "Adressen er rettet." }
related: [2026/2026-03-01-other]
embargo: 2026-03-12 06:00
draft: false
aliases: [/gammel/havsula, /nyhet/havsula.html]
boilerplate: Organisasjonen **eier** ferjer.
---

Ferja går på hydrogen. Se [programmet](programme.pdf) og [kaia](https://kart.example.org/?q=a&b=c).

![Ferja ved kai](stage.jpg)

| År | Ferjer |
| --- | --- |
| 2026 | 1 |
`;

const KARI = `name: Kari Nordmann
role: { nb: Pressesjef, en: Head of Press }
phone: "+47 00 00 00 00"
mobile: "+47 (0)00 00 00 01"
email: kari@example.org
photo: kari.jpg
languages: [nb, en]
topics: [Ferje]
publisher: org
`;

/** The full release in a press room of its own. */
export async function fullRoom(fixture: RoomFixture = {}): Promise<Publication> {
  return publicationOf({
    contacts: { kari: KARI },
    publishers: { org: "name: Organisasjonen\nwebsite: https://org.example.org\n" },
    assets: fakeAssets,
    ...fixture,
    releases: {
      "2026/2026-03-12-havsula.md": FULL_RELEASE,
      "2026/2026-03-01-other.md": "---\ntitle: Noe annet\ndate: 2026-03-01 08:00\n---\nTekst.\n",
      ...fixture.releases,
    },
  });
}

/** The one release whose id ends so. */
export function releaseNamed({ room }: Publication, ending: string, language = "nb"): PublishedRelease {
  const found = room.editions
    .flatMap(({ allReleases }) => allReleases)
    .find((release) => release.id.endsWith(ending) && release.language === language);
  if (!found) throw new Error(`No release ends in ${ending}.`);
  return found;
}

const NASTY = String.raw`</script>]]> <b>&amp; \" ' , ; : = | {{ x }} * _ # [a](b)`;

/** Titles and notes that break formats put together carelessly, each with what it tries. */
export const BAD_TEXTS: Readonly<Record<string, string>> = {
  "markup of every kind": NASTY,
  "control characters": "En\u0007 to\u0000 tre\u001b[31m fire\u0085 fem\ufffe",
  "a lone half of an emoji": "Halv \ud83d her",
  emoji: "Sommer 🏖️👩‍👩‍👧‍👦 i år",
  "a right-to-left script": "العبّارة الجديدة «هافسولا» في مولده",
  "300 characters": "Æ".repeat(300),
  "300 characters without accents": "x".repeat(300),
  "line breaks": "Første linje\r\nandre linje\rtredje\n\nfjerde",
  "a separator of lines": "Før\u2028etter\u2029slutt",
  "a beginning that Markdown reads": "1. - # > + Punkt #",
  "an end that escapes": "Slutt \\",
};

/** A press room where every text of a release is one of the bad ones. */
export async function badRoom(fixture: RoomFixture = {}): Promise<Publication> {
  const releases = Object.values(BAD_TEXTS).map((bad, index): [string, string] => {
    const text = JSON.stringify(bad);
    return [
      `2026/2026-01-${String(index + 10)}-bad-${index}.md`,
      `---
title: ${text}
date: 2026-01-${index + 10} 10:00
place: ${text}
topics: [${text}]
${index % 2 === 0 ? `lead: ${text}` : ""}
contacts: [{ name: ${text}, role: ${text}, phone: "22 22 22 22", email: a@example.org }]
images: [{ file: a.jpg, alt: ${text}, caption: ${text}, credit: ${text}, licence: ${text} }]
documents: [{ file: a.pdf, title: ${text} }]
video: { url: "https://example.org/v", title: ${text} }
links: [{ url: "https://example.org/?a=(b)&c", title: ${text} }]
quotes: [{ text: ${text}, by: ${text}, role: ${text} }]
facts: [{ label: ${text}, value: ${text} }]
event: { start: 2026-02-01 10:00, end: 2026-02-01 12:00, place: ${text}, address: ${text}, programme: [{ time: ${text}, text: ${text} }] }
corrections: [{ date: 2026-01-21 10:00, note: ${text} }]
withdrawn: { date: 2026-01-22 10:00, reason: ${text} }
boilerplate: ${text}
---
${bad}

\`\`\`
${bad}
`,
    ];
  });
  return publicationOf({
    assets: fakeAssets,
    ...fixture,
    releases: { ...Object.fromEntries(releases), ...fixture.releases },
  });
}
