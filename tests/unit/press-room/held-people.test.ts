import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outputs } from "../../../src/formats/outputs.ts";
import { publish } from "../../../src/press-room/publish.ts";
import { pageHtml } from "../fixtures/page-html.ts";
import { at, publicationOf, readingOf, type RoomFixture } from "../fixtures/room.ts";

const release = (lines: string): string => `---\ntitle: En melding\ndate: 2026-03-12 08:00\n${lines}\n---\nHei.\n`;
const SECRET = release(
  "embargo: 2026-12-01 06:00\npublisher: hemmelig\ncontacts: [lise]\ntype: fusjon\ntopics: [Fusjonen]",
);

/** A publisher, three contacts, a type and a topic that only a release under embargo uses. */
const ROOM: RoomFixture = {
  site: "types: { fusjon: Fusjonsmelding }\ntopics: { fusjonen: Storfusjonen }\ncontacts: [kari]\n",
  publishers: { hemmelig: "name: Nyselskapet\ncontacts: [per]\n" },
  contacts: {
    kari: "name: Kari Nordmann\n",
    lise: "name: Lise Løyndom\nphone: +47 00 00 00 77\nphoto: loynd.jpg\n",
    per: "name: Per Duld\n",
    siri: "name: Siri Skjult\npublisher: hemmelig\n",
    ola: "name: Ola Åpen\n",
  },
  releases: { "2026/a.md": release(""), "2026/b.md": SECRET },
};

const HELD = /Nyselskapet|Løyndom|00 ?00 ?00 ?77|loynd|Duld|Skjult|fusjon|\blise\b|hemmelig/i;

/** Ids of public publishers and contacts, keys of types and topics. */
function publicNames(fixture: RoomFixture, now = "2026-11-23 12:00"): readonly (readonly string[])[] {
  const { room } = readingOf(fixture);
  assert.ok(room);
  const { publishers, contacts, site } = publish(room, at(now), { preview: fixture.preview ?? false }).room;
  return [[...publishers.keys()], [...contacts.keys()], Object.keys(site.types), Object.keys(site.topics)];
}

describe("names used only by held releases", () => {
  it("are not public before the first of these releases is", () => {
    assert.deepEqual(publicNames(ROOM), [["org"], ["kari", "ola"], [], []]);
    assert.deepEqual(publicNames(ROOM, "2026-12-01 06:00"), [
      ["org", "hemmelig"],
      ["kari", "lise", "per", "siri", "ola"],
      ["fusjon"],
      ["fusjonen"],
    ]);
  });

  it("are public if the site or a public publisher, contact or release uses them", () => {
    const contactsWith = (fixture: RoomFixture): readonly string[] => publicNames({ ...ROOM, ...fixture })[1] ?? [];
    assert.ok(
      contactsWith({ publishers: { ...ROOM.publishers, org: "name: Org\ncontacts: [lise]\n" } }).includes("lise"),
    );
    const named = { ...ROOM.releases, "2026/c.md": release("event: { start: 2026-04-01 10:00, contact: lise }") };
    assert.ok(contactsWith({ releases: named }).includes("lise"));
    const employed = { ...ROOM.contacts, kari: "name: Kari Nordmann\npublisher: hemmelig\n" };
    assert.deepEqual(publicNames({ ...ROOM, contacts: employed })[0], ["org", "hemmelig"]);
  });

  it("are shown in a preview", () => {
    assert.deepEqual(publicNames({ ...ROOM, preview: true })[0], ["org", "hemmelig"]);
  });

  it("are in no byte of any machine format", () => {
    const publication = publicationOf(ROOM);
    let files = 0;
    for (const output of outputs)
      for (const { path, content } of output.files(publication)) {
        files += 1;
        const text = `${path} ${typeof content === "string" ? content : Buffer.from(content).toString("latin1")}`;
        assert.doesNotMatch(text, HELD, path);
      }
    assert.ok(files > 10);
  });

  it("has its names in no byte of any page", async () => {
    const publication = publicationOf(ROOM);
    assert.ok(publication.pages.length > 20);
    for (const page of publication.pages) {
      assert.doesNotMatch(page.path, HELD);
      assert.doesNotMatch(await pageHtml(page, publication), HELD, page.path);
    }
  });

  it("has its names on pages once one of its releases is public", async () => {
    const publication = publicationOf({ ...ROOM, now: "2026-12-01 06:00" });
    const html = await Promise.all(publication.pages.map((page) => pageHtml(page, publication)));
    for (const name of ["Nyselskapet", "Løyndom", "00 00 00 77", "Duld", "Skjult", "Fusjonsmelding", "Storfusjonen"])
      assert.ok(
        html.some((one) => one.includes(name)),
        name,
      );
  });
});
