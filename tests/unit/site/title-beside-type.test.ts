import assert from "node:assert/strict";
import { it } from "node:test";
import { titleBesideType } from "../../../src/site/title-beside-type.ts";
import { htmlAt } from "../fixtures/page-html.ts";
import { publicationOf } from "../fixtures/room.ts";

const event = "event: { start: 2026-12-01 10:00 }\n";

const titles: readonly (readonly [title: string, shown: string, file?: string])[] = [
  ["Presseinvitasjon: åpning av kaia", "Åpning av kaia"],
  ["PRESSEINVITASJON – Åpning", "Åpning"],
  ["Presseinvitasjoner har fått ny form", "Presseinvitasjoner har fått ny form"],
  ["Presseinvitasjon:", "Presseinvitasjon:"],
  ["Invitasjon: Åpning", "Invitasjon: Åpning"],
  ["Press invitation: the quay opens", "The quay opens", "2026/a.en.md"],
];

for (const [title, shown, file = "2026/a.md"] of titles)
  it(`shows "${title}" beside its type as "${shown}"`, () => {
    const text = `---\ntitle: "${title}"\ntype: press-invitation\ndate: 2026-11-01 08:00\n${event}---\nT\n`;
    const { pressRoom } = publicationOf({ releases: { [file]: text } });
    const [release] = pressRoom.editions.flatMap(({ releases }) => releases);
    assert.ok(release);
    assert.equal(titleBesideType(release, pressRoom.site), shown);
  });

it("keeps the whole title for search engines, feeds and programs", async () => {
  const text = `---\ntitle: "Presseinvitasjon: Åpning"\nslug: a\ntype: press-invitation\ndate: 2026-11-01 08:00\n${event}---\nT\n`;
  const html = await htmlAt("/2026/a/", publicationOf({ releases: { "2026/a.md": text } }));
  assert.match(html, /<h1>Åpning<\/h1>/);
  assert.match(html, /<title>Presseinvitasjon: Åpning – /);
  assert.match(html, /"headline":"Presseinvitasjon: Åpning"/);
});
