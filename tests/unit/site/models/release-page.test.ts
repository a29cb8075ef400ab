import assert from "node:assert/strict";
import { test } from "node:test";
import type { Publication } from "../../../../src/site/publication.ts";
import { releasePage, type ReleasePageModel } from "../../../../src/site/models/release/release-page.ts";
import { viewContext } from "../../../../src/site/view-context.ts";
import { publicationOf, type RoomFixture } from "../../fixtures/room.ts";

const file = (title: string, date: string, more = "", body = "Tekst om saken."): string =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\n${body}\n`;

function modelOf(publication: Publication, title: string): ReleasePageModel {
  for (const page of publication.pages)
    if (page.kind === "release" && page.release.title === title)
      return releasePage(page.release, viewContext(page.language, publication));
  throw new Error(`no release "${title}"`);
}

const room = (releases: Record<string, string>, more: Partial<RoomFixture> = {}): Publication =>
  publicationOf({ ...more, releases });

test("has seconds, zone abbreviation and a machine-readable time in the dateline", () => {
  const model = modelOf(room({ "2021/a.md": file("A", "2021-10-14 11:30:11") }), "A");
  assert.deepEqual(model.dateline, { iso: "2021-10-14T11:30:11+02:00", text: "14.10.2021 11:30:11 CEST" });
});

test("lists the publisher's latest three other releases below a release without related releases", () => {
  const publication = room(
    {
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7].map((day) => [`2026/o${day}.md`, file(`O${day}`, `2026-01-0${day} 08:00`)]),
      ),
      "2026/x.md": file("X", "2026-02-01 08:00", "publisher: other\n"),
    },
    { publishers: { other: "name: En annen\n" } },
  );
  assert.deepEqual(
    modelOf(publication, "O6").further.rows.map(({ title }) => title),
    ["O7", "O5", "O4"],
  );
});

test("lists corrections newest first, each with its time", () => {
  const corrections = `corrections:
  - { date: 2026-01-02 09:00, note: Først. }
  - { date: 2026-01-03 09:00, note: Sist. }
`;
  const model = modelOf(room({ "2026/a.md": file("A", "2026-01-01 08:00", corrections) }), "A");
  assert.deepEqual(
    model.corrections.map(({ note }) => note),
    ["Sist.", "Først."],
  );
  assert.match(model.corrections[0]?.date.text ?? "", /3\. januar 2026/);
});

test("keeps the page of a withdrawn release with the reason", () => {
  const publication = room({
    "2026/a.md": file("A", "2026-01-01 08:00"),
    "2026/b.md": file("B", "2026-01-02 08:00", "withdrawn: { date: 2026-01-03 08:00, reason: Tallene var feil. }\n"),
    "2026/c.md": file("C", "2026-01-04 08:00"),
  });
  const model = modelOf(publication, "B");
  assert.equal(model.withdrawn?.note, "Tallene var feil.");
  assert.deepEqual(
    modelOf(publication, "C").further.rows.map(({ title }) => title),
    ["A"],
  );
});

test("offers the text of a withdrawn release for the record only, and the release that replaces it", () => {
  const withdrawn =
    "withdrawn: { date: 2026-01-03, reason: Tallene var feil., replacedBy: 2026/a }\nsocialText: Se her\n";
  const publication = room({
    "2026/a.md": file("A", "2026-01-01 08:00", "socialText: Les mer\n"),
    "2026/b.md": file("B", "2026-01-02 08:00", withdrawn),
  });
  const model = modelOf(publication, "B");
  assert.equal(model.replacement?.href, "/2026/a/");
  assert.equal(model.isRecord, true);
  assert.deepEqual(model.share, { title: "Trukket tilbake: B" });
  const { isRecord, share } = modelOf(publication, "A");
  assert.equal(isRecord, false);
  assert.deepEqual(share, { title: "A", text: "Les mer" });
});

test("names the language of a related release that exists only in another one", () => {
  const publication = room({
    "2026/a.md": file("A", "2026-01-01 08:00", "related: [2026/b]\n"),
    "2026/b.en.md": file("B", "2026-01-02 08:00"),
  });
  const { further } = modelOf(publication, "A");
  const [related] = further.rows;
  assert.equal(further.kind, "related");
  assert.equal(related?.title, "B");
  assert.equal(related?.language, "en");
});

test("links every version of a release to the others, by language names", () => {
  const publication = room({
    "2026/a.md": file("På bokmål", "2026-01-01 08:00"),
    "2026/a.nn.md": "---\ntitle: På nynorsk\n---\nTekst.\n",
  });
  assert.deepEqual(
    modelOf(publication, "På bokmål").versions.map(({ name, href }) => [name, href]),
    [["Norsk nynorsk", "/nn/2026/a/"]],
  );
});

test("has the sub-path in its addresses", () => {
  const publication = room(
    { "2026/a.md": file("A", "2026-01-01 08:00", "topics: [Havn]\n") },
    { url: "https://example.org/om-oss/presse/" },
  );
  const model = modelOf(publication, "A");
  assert.equal(model.url, "https://example.org/om-oss/presse/2026/a/");
  assert.equal(model.texts.plain, "/om-oss/presse/2026/a/index.txt");
  assert.deepEqual(model.topics, [{ label: "Havn", href: "/om-oss/presse/topic/havn/" }]);
});

test("links an invitation to its calendar file, and says when it is over", () => {
  const event = "type: press-invitation\nevent: { start: 2026-11-20 10:00, end: 2026-11-20 12:00, place: Bodø }\n";
  const model = modelOf(room({ "2026/a.md": file("A", "2026-11-01 08:00", event) }), "A");
  assert.equal(model.event?.state, "past");
  assert.equal(model.event?.calendar, "/2026/a/event.ics");
  assert.match(model.event?.when ?? "", /fredag 20\. november 2026 kl\. 10:00–12:00 CET/);
});

test("leaves out a body picture whose file does not exist", () => {
  const body = "Før.\n\n![Båt](bat.jpg)\n\nEtter.";
  const images = "images: [{ file: bat.jpg, alt: Båt }]\n";
  const model = modelOf(room({ "2026/a/index.md": file("A", "2026-01-01 08:00", images, body) }), "A");
  assert.ok(model.body.every(({ kind }) => kind === "html"));
});
