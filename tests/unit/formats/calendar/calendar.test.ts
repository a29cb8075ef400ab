import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import type { OutputFile } from "../../../../src/site/publication.ts";
import { calendarOutput } from "../../../../src/formats/calendar/calendar.ts";
import { publicationOf, type RoomFixture } from "../../fixtures/room.ts";
import { assertContentLines, parseComponent } from "../../fixtures/content-lines.ts";
import { badRoom, fullRoom } from "../../fixtures/rooms.ts";

function invitation(more = ""): string {
  return `---\ntitle: Møt oss\ndate: 2026-03-01 08:00\ntype: press-invitation\n${more}---\nTekst.\n`;
}

const EVENT = "event: { start: 2026-03-28 23:00, end: 2026-03-29 04:00 }\n";

function files(fixture: RoomFixture): Map<string, OutputFile["content"]> {
  const room = publicationOf(fixture);
  return new Map([...calendarOutput.files(room)].map(({ path, content }) => [path, content]));
}

function eventOf(text: string, more: RoomFixture = {}): ICAL.Component {
  const found = files({ ...more, releases: { "2026/2026-03-01-a.md": text } }).get("/2026/a/event.ics");
  const event = parseComponent(String(found)).getFirstSubcomponent("vevent");
  assert.ok(event);
  return event;
}

test("writes exactly these properties for an invitation", () => {
  const found = [...calendarOutput.files(fullRoom())].find(({ path }) => path === "/2026/havsula/event.ics");
  assert.deepEqual(String(found?.content).replaceAll("\r\n ", "").split("\r\n"), [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//presse.example.no//Press room//NB",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:2026/2026-03-12-havsula@presse.example.no",
    "DTSTAMP:20260313T080000Z",
    "CREATED:20260312T073909Z",
    "LAST-MODIFIED:20260313T080000Z",
    "SEQUENCE:1",
    "STATUS:CONFIRMED",
    "DTSTART:20260329T003000Z",
    "DTEND:20260329T020000Z",
    "SUMMARY:Ferja «Havsula» døpes i Molde",
    String.raw`DESCRIPTION:Rettet 13. mars 2026 kl. 09:00: Adressen er rettet.\n\nLandets første hydrogenferje får navn. Pressen er velkommen om bord.\n\nTid: søndag 29. mars 2026 kl. 01:30 CET–04:00 CEST\nSted: Storkaia\nAdresse: Hamnegata 1\, 6413 Molde\nKart: https://kart.example.org/storkaia\nPå nett: https://direkte.example.org/havsula\nPåmelding: https://example.org/paamelding\nFrist: 27. mars 2026 kl. 12:00\nKontakt på dagen: Kari Nordmann\, Pressesjef\, Telefon: +47 00 00 00 00\, Mobil: +47 (0)00 00 00 01\, kari@example.org\n\n02:00: Dåp\n\nKari Nordmann\, Pressesjef\, Telefon: +47 00 00 00 00\, Mobil: +47 (0)00 00 00 01\, kari@example.org\nPer Vik\, Vakthavende\, +47 00 00 00 02\, per@example.org\n\nhttps://presse.example.no/2026/havsula/`,
    String.raw`LOCATION:Storkaia\, Hamnegata 1\, 6413 Molde`,
    "URL:https://presse.example.no/2026/havsula/",
    "ORGANIZER;CN=Kari Nordmann:mailto:kari@example.org",
    "CATEGORIES:Presseinvitasjon",
    "CLASS:PUBLIC",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:Frist: Ferja «Havsula» døpes i Molde",
    "TRIGGER;VALUE=DATE-TIME:20260326T110000Z",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("keeps the instants of an event across a clock change", () => {
  const event = new ICAL.Event(eventOf(invitation(EVENT)));
  assert.equal(event.startDate.toJSDate().toISOString(), "2026-03-28T22:00:00.000Z");
  assert.equal(event.endDate.toJSDate().toISOString(), "2026-03-29T02:00:00.000Z");
  assert.equal(event.duration.toSeconds(), 4 * 60 * 60);
});

test("writes no end for an event without one", () => {
  const event = eventOf(invitation("event: { start: 2026-04-01 10:00 }\n"));
  assert.equal(event.hasProperty("dtend"), false);
});

test("an event without a time of day is written as days, and ends before the day after its last one", () => {
  const cases = [
    ["start: 2026-04-01", ["20260401", undefined]],
    ["start: 2026-04-01, end: 2026-04-01 16:00", ["20260401", undefined]],
    ["start: 2026-03-28, end: 2026-03-31", ["20260328", "20260401"]],
    ["start: 2026-10-24, end: 2026-10-25", ["20261024", "20261026"]],
  ] as const;
  for (const [written, [start, end]] of cases) {
    const event = eventOf(invitation(`event: { ${written} }\n`));
    const lines = ["dtstart", "dtend"].map((name) => event.getFirstProperty(name)?.toICALString());
    assert.deepEqual(lines, [`DTSTART;VALUE=DATE:${start}`, end && `DTEND;VALUE=DATE:${end}`], written);
  }
});

test("increases the sequence with a correction", () => {
  const corrections =
    "corrections: [{ date: 2026-03-02 08:00, note: Ny tid. }, { date: 2026-03-03 08:00, note: Nytt sted. }]\n";
  const event = eventOf(invitation(EVENT + corrections));
  assert.equal(event.getFirstPropertyValue("sequence"), 2);
  assert.equal(String(event.getFirstPropertyValue("last-modified")), "2026-03-03T07:00:00Z");
});

test("counts a correction in one language in all languages", () => {
  const releases = {
    "2026/2026-03-01-a.md": invitation(EVENT),
    "2026/2026-03-01-a.nn.md":
      "---\ntitle: Møt oss\ncorrections: [{ date: 2026-03-02 08:00, note: Ny tid. }]\n---\nTekst.\n",
  };
  const found = files({ releases });
  for (const path of ["/2026/a/event.ics", "/nn/2026/a/event.ics"]) {
    assert.match(String(found.get(path)), /UID:2026\/2026-03-01-a@presse\.example\.no\r\n/, path);
    assert.match(String(found.get(path)), /SEQUENCE:1\r\n/, path);
    assert.match(String(found.get(path)), /DTSTAMP:20260302T070000Z\r\n/, path);
  }
});

test("cancels a withdrawn invitation and keeps it in the calendar", () => {
  const withdrawn = "withdrawn: { date: 2026-03-05 08:00, reason: Stormen. }\n";
  const found = files({ releases: { "2026/2026-03-01-a.md": invitation(EVENT + withdrawn) } });
  for (const path of ["/calendar.ics", "/2026/a/event.ics"]) {
    const text = String(found.get(path));
    assert.match(text, /\r\nSTATUS:CANCELLED\r\n/, path);
    assert.match(text, /\r\nSUMMARY:Avlyst: Møt oss\r\n/, path);
    assert.match(text, /\r\nSEQUENCE:1\r\n/, path);
  }
});

test("writes a calendar of all invitations for each language", () => {
  const found = files({
    releases: { "2026/2026-03-01-a.md": invitation(EVENT), "2026/2026-03-02-b.md": invitation(EVENT) },
  });
  assert.deepEqual(
    [...found.keys()],
    ["/calendar.ics", "/2026/a/event.ics", "/2026/b/event.ics", "/nn/calendar.ics", "/en/calendar.ics"],
  );
  const calendar = parseComponent(String(found.get("/calendar.ics")));
  assert.equal(calendar.getFirstPropertyValue("x-wr-calname"), "Presseinvitasjoner fra Presserom");
  assert.equal(calendar.getAllSubcomponents("vevent").length, 2);
  assert.match(String(found.get("/calendar.ics")), /\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n/);
});

test("writes a valid calendar without invitations", () => {
  const text = String(files({}).get("/calendar.ics"));
  assertContentLines(text, "calendar.ics");
  const calendar = parseComponent(text);
  assert.equal(calendar.getAllSubcomponents().length, 1, "RFC 5545 wants a component");
  assert.equal(calendar.hasProperty("method"), false);
});

test("names the press room as organizer if no contact has e-mail", () => {
  const event = eventOf(invitation(EVENT), { url: "https://example.org/presse" });
  assert.equal(event.getFirstPropertyValue("organizer"), "https://example.org/presse/");
});

test("writes parsable calendars with lines of at most 75 octets for hostile texts", () => {
  const room = badRoom();
  const found = [...calendarOutput.files(room)];
  for (const { path, content } of found) {
    assertContentLines(String(content), path);
    for (const event of parseComponent(String(content)).getAllSubcomponents("vevent"))
      for (const name of ["uid", "dtstamp", "dtstart", "summary", "url", "organizer"])
        assert.ok(event.getFirstPropertyValue(name), `${path}: ${name}`);
  }
  const all = parseComponent(String(found.find(({ path }) => path === "/calendar.ics")?.content));
  const titles = all.getAllSubcomponents("vevent").map((event) => String(event.getFirstPropertyValue("summary")));
  for (const { title } of room.pressRoom.editions[0]?.allReleases ?? [])
    assert.ok(titles.includes(`Avlyst: ${title.replace(/[^\S\u00A0]+/g, " ")}`), title);
});

const DEADLINE = EVENT.replace("}", ", registration: https://example.org/paamelding, deadline: 2026-03-20 12:00 }");

test("has the deadline as an event of its own in the calendar to subscribe to", () => {
  const calendar = String(files({ releases: { "2026/2026-03-01-a.md": invitation(DEADLINE) } }).get("/calendar.ics"));
  const [event, deadline] = parseComponent(calendar).getAllSubcomponents("vevent");
  assert.equal(event?.getFirstSubcomponent("valarm"), null);
  assert.equal(deadline?.getFirstPropertyValue("summary"), "Frist: Møt oss");
  assert.equal(String(deadline.getFirstPropertyValue("dtstart")), "2026-03-20T11:00:00Z");
  assert.match(
    String(deadline.getFirstPropertyValue("description")),
    /^Påmelding: https:\/\/example\.org\/paamelding\n/,
  );
  assert.notEqual(deadline.getFirstPropertyValue("uid"), event?.getFirstPropertyValue("uid"));
});

test("cancels the deadline of a cancelled event, and does not remind of it", () => {
  const text = invitation(`withdrawn: { date: 2026-03-10, reason: Utsatt. }\n${DEADLINE}`);
  const calendar = String(files({ releases: { "2026/2026-03-01-a.md": text } }).get("/calendar.ics"));
  const [, deadline] = parseComponent(calendar).getAllSubcomponents("vevent");
  assert.equal(deadline?.getFirstPropertyValue("status"), "CANCELLED");
  assert.equal(deadline.getFirstPropertyValue("summary"), "Avlyst: Frist: Møt oss");
  assert.equal(eventOf(text).getFirstSubcomponent("valarm"), null);
});

test("reminds at noon of the day before a deadline without a time of day", () => {
  const alarm = eventOf(invitation(DEADLINE.replace("2026-03-20 12:00", "2026-03-20"))).getFirstSubcomponent("valarm");
  assert.equal(String(alarm?.getFirstPropertyValue("trigger")), "2026-03-19T11:00:00Z");
});
