import assert from "node:assert/strict";
import { test } from "node:test";
import { vCard, vCardOutput } from "../../../../src/formats/contacts/vcard.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { assertContentLines, parseComponent } from "../../fixtures/content-lines.ts";
import { BAD_TEXTS, badRoom, fullRoom } from "../../fixtures/rooms.ts";

function cards(files: Iterable<{ path: string; content: string | Uint8Array }>): Map<string, string> {
  return new Map([...files].map(({ path, content }) => [path, String(content)]));
}

test("has exactly these properties of a contact", () => {
  const files = cards(vCardOutput.files(fullRoom()));
  assert.deepEqual(
    [...files.keys()],
    ["", "/nn", "/en"].flatMap((tree) => [`${tree}/contacts/kari.vcf`, `${tree}/contacts/kari.3.vcf`]),
  );
  assert.deepEqual(files.get("/contacts/kari.vcf")?.split("\r\n"), [
    "BEGIN:VCARD",
    "VERSION:4.0",
    "UID:https://presse.example.no/contacts/kari/",
    "SOURCE:https://presse.example.no/contacts/kari.vcf",
    "URL:https://presse.example.no/contacts/kari/",
    "FN:Kari Nordmann",
    "N:Nordmann;Kari;;;",
    "ORG:Organisasjonen",
    "TITLE:Pressesjef",
    "TEL;TYPE=work,voice;VALUE=uri:tel:+4700000000",
    "TEL;TYPE=work,cell;VALUE=uri:tel:+4700000001",
    "EMAIL;TYPE=work:kari@example.org",
    "LANG;TYPE=work;PREF=1:nb",
    "LANG;TYPE=work;PREF=2:en",
    "PHOTO:data:image/jpeg;base64,AAAA",
    "REV:20260313T080000Z",
    "END:VCARD",
    "",
  ]);
});

test("has exactly these properties in version 3.0, which Outlook and phones read", () => {
  const files = cards(vCardOutput.files(fullRoom()));
  assert.deepEqual(files.get("/nn/contacts/kari.3.vcf")?.split("\r\n"), [
    "BEGIN:VCARD",
    "VERSION:3.0",
    "UID:https://presse.example.no/contacts/kari/",
    "URL:https://presse.example.no/nn/contacts/kari/",
    "FN:Kari Nordmann",
    "N:Nordmann;Kari;;;",
    "ORG:Organisasjonen",
    "TITLE:Pressesjef",
    "TEL;TYPE=WORK,VOICE:+4700000000",
    "TEL;TYPE=WORK,CELL:+4700000001",
    "EMAIL;TYPE=INTERNET,WORK:kari@example.org",
    "PHOTO;ENCODING=b;TYPE=JPEG:AAAA",
    "REV:20260313T080000Z",
    "END:VCARD",
    "",
  ]);
});

test("lists profiles: as such in version 4.0, as web addresses in 3.0", () => {
  const links = [
    { url: "https://social.example/@kari", title: 'Mast"odon:,;\n' },
    { url: "https://work.example/kari" },
  ];
  const card = (version: "3.0" | "4.0") =>
    vCard({ name: "Kari", languages: [], topics: [], links }, "nb", publicationOf({}), { version });
  assert.match(card("4.0"), /\r\nSOCIALPROFILE;SERVICE-TYPE="Mast\^'odon:,;":https:\/\/social\.example\/@kari\r\n/);
  assert.match(card("4.0"), /\r\nSOCIALPROFILE:https:\/\/work\.example\/kari\r\n/);
  assert.match(card("3.0"), /\r\nURL:https:\/\/social\.example\/@kari\r\nURL:https:\/\/work\.example\/kari\r\n/);
});

test("has the role in the language of the tree and the same UID in all", () => {
  const card = cards(vCardOutput.files(fullRoom())).get("/en/contacts/kari.vcf") ?? "";
  assert.match(card, /\r\nTITLE:Head of Press\r\n/);
  assert.match(card, /\r\nUID:https:\/\/presse\.example\.no\/contacts\/kari\/\r\n/);
});

test("writes a number without a country code as text", () => {
  const room = publicationOf({});
  const card = vCard({ name: "Desken", phone: "22 22 22 22", languages: [], topics: [], links: [] }, "nb", room, {
    version: "4.0",
  });
  assert.match(card, /\r\nTEL;TYPE=work,voice;VALUE=TEXT:22 22 22 22\r\n/);
  assert.match(card, /\r\nN:;Desken;;;\r\n/);
  assert.doesNotMatch(card, /REV|UID|SOURCE/);
});

test("leaves out control characters", () => {
  const card = vCard(
    { name: "Kari\u0007 \r\nNordmann", languages: [], topics: [], links: [] },
    "nb",
    publicationOf({}),
    { version: "4.0" },
  );
  assert.match(card, /\r\nFN:Kari Nordmann\r\n/);
});

test("puts particles into the family name", () => {
  const room = publicationOf({});
  const card = vCard({ name: "Anna Sofie van der Berg", languages: [], topics: [], links: [] }, "nb", room, {
    version: "4.0",
  });
  assert.match(card, /\r\nN:van der Berg;Anna Sofie;;;\r\n/);
});

test("writes names that a parser reads back unchanged", () => {
  const contacts = Object.fromEntries(
    Object.values(BAD_TEXTS).map((bad, index) => [
      `bad-${index}`,
      `name: ${JSON.stringify(bad)}\nrole: ${JSON.stringify(bad)}\nemail: a@example.org\nphone: "+47 00 00 00 00"\n`,
    ]),
  );
  const room = badRoom({ contacts });
  const files = [...vCardOutput.files(room)];
  assert.equal(files.length, 6 * Object.keys(BAD_TEXTS).length);
  for (const { path, content } of files) {
    assertContentLines(String(content), path);
    const card = parseComponent(String(content));
    const id = /bad-\d+/.exec(path)?.[0] ?? "";
    const name = room.pressRoom.contacts.get(id)?.name ?? "";
    assert.equal(card.getFirstPropertyValue("fn"), name.replace(/[^\S\u00A0]+/g, " "), path);
  }
});
