import assert from "node:assert/strict";
import { test } from "node:test";
import { mailLink } from "../../../../src/site/release-copy/mail-link.ts";
import { plainText } from "../../../../src/site/release-copy/plain-text.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { badRoom, releaseNamed } from "../../fixtures/rooms.ts";

function mail(lines: string, body: string) {
  const releases = { "2026/2026-03-01-a.md": `---\ntitle: Ti båter\ndate: 2026-03-01 08:00\n${lines}---\n${body}\n` };
  const room = publicationOf({ releases });
  const release = releaseNamed(room, "-a");
  const { searchParams } = new URL(mailLink(release, room));
  return {
    subject: searchParams.get("subject"),
    body: searchParams.get("body")?.replaceAll("\r\n", "\n") ?? "",
    text: plainText(release, room).trim(),
  };
}

test("a mail has the same text as the copy of a short release", () => {
  const { subject, body, text } = mail("corrections: [{ date: 2026-03-02, note: Ti. }]\n", "Båtene går.");
  assert.equal(subject, "Rettet: Ti båter");
  assert.equal(body, text);
});

test("a mail has the first paragraphs of a long release, then its address", () => {
  const { body, text } = mail("", Array.from({ length: 40 }, (_, index) => `Avsnitt ${index}.`.repeat(8)).join("\n\n"));
  const [start = "", end] = body.split("\n\n…\n\n");
  assert.equal(text.slice(0, start.length), start);
  assert.match(start, /Avsnitt 0/);
  assert.equal(end, "Saken på nett: https://presse.example.no/2026/a/");
});

test("a mail of a withdrawn release begins with the withdrawal, in subject and text", () => {
  const reason = "Tallet var feil. ".repeat(200);
  const { subject, body } = mail(`withdrawn: { date: 2026-03-02, reason: "${reason}" }\n`, "Tekst.");
  assert.equal(subject, "Trukket tilbake: Ti båter");
  assert.match(body, /^Trukket tilbake 2\. mars 2026: Tallet var feil\..*…\n\nSaken på nett/);
});

test("an address is never longer than mail programs accept", () => {
  const room = badRoom();
  for (const { allReleases } of room.pressRoom.editions)
    for (const release of allReleases) assert.ok(mailLink(release, room).length < 2000 + release.path.length);
});
