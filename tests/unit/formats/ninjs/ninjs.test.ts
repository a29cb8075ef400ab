// Longer than 200 lines, because it ends with the list of every field that leaves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ninjs, ninjsOutput } from "../../../../src/formats/ninjs/ninjs.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { fullRoom, releaseNamed } from "../../fixtures/rooms.ts";

/** Paths to all values in an object, without list positions. */
function leaves(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, path === "" ? key : `${path}.${key}`));
}

test("has exactly these fields of a release", () => {
  const room = fullRoom();
  assert.deepEqual([...new Set(leaves(ninjs(releaseNamed(room, "havsula"), room)))].toSorted(), FIELDS);
});

test("has no drafts, embargoes, aliases or file names of the repository", () => {
  const room = fullRoom({ preview: true });
  for (const { content } of ninjsOutput.files(room))
    assert.doesNotMatch(String(content), /embargo|draft|gammel|havsula\.md|releases\/2026/i);
});

test("cancels a withdrawn release with the reason, and increases the version with a correction", () => {
  const room = publicationOf({
    releases: {
      "2026/2026-03-01-a.md":
        '---\ntitle: A\ndate: 2026-03-01 08:00\ncorrections: [{ date: 2026-03-02 08:00, note: "Tallet er 3." }]\nwithdrawn: { date: 2026-03-03 08:00, reason: Feil sak. }\n---\nB\n',
    },
  });
  const { pubStatus, version, firstCreated, versionCreated, edNote } = ninjs(releaseNamed(room, "-a"), room);
  assert.deepEqual(
    { pubStatus, version, firstCreated, versionCreated },
    {
      pubStatus: "canceled",
      version: "3",
      firstCreated: "2026-03-01T08:00:00+01:00",
      versionCreated: "2026-03-03T08:00:00+01:00",
    },
  );
  assert.match(edNote ?? "", /Feil sak\.\n.*\nRettet 2\. mars 2026 kl\. 08:00: Tallet er 3\./);
});

test("marks unpublished releases of a preview as withheld", () => {
  const room = publicationOf({
    releases: { "2026/2026-03-01-a.md": "---\ntitle: A\ndate: 2026-03-01 08:00\ndraft: true\n---\nB\n" },
    preview: true,
  });
  assert.equal(ninjs(releaseNamed(room, "-a"), room).pubStatus, "withheld");
});

test("makes every address in the body absolute, and has no attributes that are for the page", () => {
  const room = publicationOf({
    releases: {
      "2026/2026-03-01-a.md":
        '---\ntitle: A\ndate: 2026-03-01 08:00\ndocuments: [{ file: plan.pdf, title: Plan }]\n---\nSe [planen](plan.pdf) og [x](https://example.org/?a=1&b=2 "id=").[^1]\n\n## Tall\n\n| A | B |\n| --- | --: |\n| C | 1 |\n\n~~~js\nid="x"\n~~~\n\n[^1]: Note.\n',
    },
  });
  const html = ninjs(releaseNamed(room, "-a"), room).bodies[1]?.value ?? "";
  assert.match(html, /href="https:\/\/presse\.example\.no\/2026\/a\/plan\.pdf"/);
  assert.match(html, /href="https:\/\/example\.org\/\?a=1&amp;b=2"/);
  assert.match(html, /href="https:\/\/presse\.example\.no\/2026\/a\/#fn/);
  assert.match(html, / title="id=">x<\/a>/);
  assert.match(html, /<pre><code>id=&quot;x&quot;/);
  assert.doesNotMatch(html, / (class|id|role|tabindex|aria-label)="/);
  assert.doesNotMatch(html, /<div>\s*<table>/);
  for (const tag of ["div", "a", "table", "sup"])
    assert.equal(html.split(`<${tag}`).length, html.split(`</${tag}>`).length, tag);
});

test("has the dates of an event without a time of day in the fields for dates", () => {
  const room = publicationOf({
    releases: {
      "2026/2026-03-01-a.md":
        "---\ntitle: A\ndate: 2026-03-01 08:00\ntype: press-invitation\nevent: { start: 2026-04-01, end: 2026-04-02 }\n---\nB\n",
    },
  });
  const { eventDetails } = ninjs(releaseNamed(room, "-a"), room);
  assert.deepEqual(eventDetails?.dates, { expectedStartDate: "2026-04-01", expectedEndDate: "2026-04-02" });
});

test("describes the event of an invitation: state, registration, deadline, programme and online address", () => {
  const room = fullRoom();
  const { eventDetails, events, bodies, places, people } = ninjs(releaseNamed(room, "havsula"), room);
  assert.equal(eventDetails?.eventStatus, "https://schema.org/EventScheduled");
  assert.deepEqual(eventDetails.organiser.contactInfo, [
    { type: "web", role: "registration", name: "Påmelding", value: "https://example.org/paamelding" },
  ]);
  assert.deepEqual(events?.[1], { name: "Frist", rel: "registration deadline", literal: "2026-03-27T12:00:00+01:00" });
  const textOf = (role: string) => bodies.find((body) => body.role === role)?.value ?? "";
  assert.match(textOf("event"), /^Påmelding: https:\/\/example\.org\/paamelding$/m);
  assert.equal(textOf("programme"), "02:00: Dåp");
  assert.deepEqual(places?.find(({ rel }) => rel === "event online")?.contactInfo, [
    { type: "web", role: "online", value: "https://direkte.example.org/havsula" },
  ]);
  assert.equal(people?.[0]?.literal, "Kari Nordmann, Pressesjef");
});

test("says that the event of a withdrawn invitation is cancelled", () => {
  const room = publicationOf({
    releases: {
      "2026/2026-03-01-a.md":
        "---\ntitle: A\ndate: 2026-03-01\ntype: press-invitation\nevent: { start: 2026-04-01 }\nwithdrawn: { date: 2026-03-02, reason: Storm. }\n---\nB\n",
    },
  });
  const { eventDetails } = ninjs(releaseNamed(room, "-a"), room);
  assert.equal(eventDetails?.eventStatus, "https://schema.org/EventCancelled");
});

const FIELDS = [
  "altIds[].role",
  "altIds[].value",
  "associations[].by",
  "associations[].descriptions[].role",
  "associations[].descriptions[].value",
  "associations[].language",
  "associations[].name",
  "associations[].pubStatus",
  "associations[].rel",
  "associations[].renditions[].contentType",
  "associations[].renditions[].duration",
  "associations[].renditions[].format",
  "associations[].renditions[].height",
  "associations[].renditions[].href",
  "associations[].renditions[].name",
  "associations[].renditions[].poi.x",
  "associations[].renditions[].poi.y",
  "associations[].renditions[].sizeInBytes",
  "associations[].renditions[].title",
  "associations[].renditions[].width",
  "associations[].type",
  "associations[].uri",
  "associations[].usageTerms",
  "bodies[].charCount",
  "bodies[].contentType",
  "bodies[].role",
  "bodies[].value",
  "bodies[].wordCount",
  "by",
  "contentCreated",
  "descriptions[].contentType",
  "descriptions[].role",
  "descriptions[].value",
  "edNote",
  "eventDetails.dates.endDate",
  "eventDetails.dates.startDate",
  "eventDetails.eventStatus",
  "eventDetails.organiser.contactInfo[].name",
  "eventDetails.organiser.contactInfo[].role",
  "eventDetails.organiser.contactInfo[].type",
  "eventDetails.organiser.contactInfo[].value",
  "eventDetails.organiser.name",
  "eventDetails.organiser.rel",
  "events[].literal",
  "events[].name",
  "events[].rel",
  "events[].uri",
  "firstCreated",
  "genres[].literal",
  "genres[].name",
  "headlines[].contentType",
  "headlines[].role",
  "headlines[].value",
  "language",
  "located",
  "organisations[].contactInfo[].type",
  "organisations[].contactInfo[].value",
  "organisations[].name",
  "organisations[].rel",
  "people[].contactInfo[].role",
  "people[].contactInfo[].type",
  "people[].contactInfo[].value",
  "people[].literal",
  "people[].name",
  "people[].rel",
  "people[].uri",
  "places[].contactInfo[].address.lines[]",
  "places[].contactInfo[].role",
  "places[].contactInfo[].type",
  "places[].contactInfo[].value",
  "places[].name",
  "places[].rel",
  "pubStatus",
  "renditions[].contentType",
  "renditions[].href",
  "renditions[].name",
  "renditions[].sizeInBytes",
  "representationType",
  "slugline",
  "standard.name",
  "standard.schema",
  "standard.version",
  "subjects[].name",
  "subjects[].rel",
  "subjects[].uri",
  "type",
  "uri",
  "version",
  "versionCreated",
];
