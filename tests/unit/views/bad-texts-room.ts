import type { Publication } from "../../../src/press-room/publication.ts";
import { publicationOf, type RoomFixture } from "../fixtures/room.ts";
import { fakeAssets } from "./fake-assets.ts";
import { BAD_TEXTS } from "./rooms.ts";

/** A press room in which every text an editor can write is one of the bad ones, and nothing is withdrawn. */
export async function badTextsRoom(fixture: RoomFixture = {}): Promise<Publication> {
  const releases = Object.values(BAD_TEXTS).map((bad, index): [string, string] => {
    const text = JSON.stringify(bad);
    const day = String(index + 10);
    return [
      `2026/2026-01-${day}-bad-${index}.md`,
      `---
title: ${text}
date: 2026-01-${day} 10:00
place: ${text}
topics: [${text}]
${index % 2 === 0 ? `lead: ${text}` : ""}
contacts: [{ name: ${text}, role: ${text}, email: a@example.org }]
images: [{ file: a.jpg, alt: ${text}, caption: ${text}, credit: ${text}, licence: ${text} }]
documents: [{ file: a.pdf, title: ${text} }]
links: [{ url: "https://example.org/?a=(b)&c", title: ${text} }]
quotes: [{ text: ${text}, by: ${text}, role: ${text} }]
facts: [{ label: ${text}, value: ${text} }]
event: { start: 2026-02-01 10:00, place: ${text}, address: ${text}, programme: [{ time: ${text}, text: ${text} }] }
corrections: [{ date: 2026-01-21 10:00, note: ${text} }]
boilerplate: ${text}
---
${bad}
`,
    ];
  });
  const nasty = JSON.stringify(BAD_TEXTS["markup of every kind"]);
  return publicationOf({
    assets: fakeAssets,
    site: `types: { odd: ${nasty} }\ndescription: ${JSON.stringify(Object.values(BAD_TEXTS).join("\n"))}\n`,
    publishers: { org: `name: ${nasty}\nwebsite: https://org.example.org/?a=1&b=2\n` },
    ...fixture,
    releases: { ...Object.fromEntries(releases), ...fixture.releases },
  });
}
