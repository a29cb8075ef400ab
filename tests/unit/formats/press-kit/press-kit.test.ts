import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { SitePath } from "../../../../src/press-room/addresses.ts";
import type { Publication } from "../../../../src/site/publication.ts";
import { hasPressKit, pressKit, pressKitName } from "../../../../src/formats/press-kit/press-kit.ts";
import { publicationOf } from "../../fixtures/room.ts";
import { assertContentLines } from "../../fixtures/content-lines.ts";
import { fakeAssets } from "../../fixtures/fake-assets.ts";
import { readXmlDocument } from "../../fixtures/read-xml.ts";
import { badRoom, fullRoom, releaseNamed } from "../../fixtures/rooms.ts";

/** Instead of the bytes of a file: its address. */
const bytesOf = (path: SitePath): Uint8Array => new TextEncoder().encode(`bytes of ${path}`);

function open(publication: Publication, ending: string): Map<string, string> {
  const kit = pressKit(releaseNamed(publication, ending), publication, { read: bytesOf, word: strToU8("Word") });
  const names = Object.keys(unzipSync(kit));
  const folders = new Set(names.map((name) => name.slice(0, name.indexOf("/") + 1)));
  assert.equal(folders.size, 1, "one folder holds everything");
  const [folder = ""] = folders;
  return new Map(Object.entries(unzipSync(kit)).map(([name, bytes]) => [name.slice(folder.length), strFromU8(bytes)]));
}

test("has the text in four forms, pictures with credits, documents, contacts and the event", () => {
  const kit = open(fullRoom(), "havsula");
  assert.deepEqual(
    [...kit.keys()],
    [
      "havsula.txt",
      "havsula.docx",
      "havsula.md",
      "havsula.html",
      "havsula.ics",
      "pictures/captions-and-credits.txt",
      "pictures/stage.jpg",
      "pictures/bridge.jpg",
      "documents/programme.pdf",
      "contacts/kari.vcf",
      "contacts/per-vik.vcf",
    ],
  );
  assert.equal(kit.get("pictures/stage.jpg"), "bytes of /2026/havsula/stage.jpg");
  assert.equal(
    kit.get("pictures/captions-and-credits.txt"),
    `Bildetekster og kreditering

Ferja «Havsula» døpes i Molde

stage.jpg
Bildetekst: Havsula ved kai i Molde.
Motiv: Ferja ved kai
Kreditering: Ola Foto
Bruksvilkår: Fri bruk med kreditering

bridge.jpg

https://presse.example.no/2026/havsula/
`,
  );
});

test("has a page that reads offline, with pictures and documents from the kit", () => {
  const html = open(fullRoom(), "havsula").get("havsula.html") ?? "";
  assert.match(html, /^<!doctype html><html lang="nb" dir="ltr"><head><meta charset="utf-8"\/>/);
  assert.match(html, /<img alt="Ferja ved kai" src="pictures\/stage\.jpg"\/>/);
  assert.match(
    html,
    /<figure><img alt(?:="")? src="pictures\/bridge\.jpg"\/><figcaption><a href="pictures\/bridge\.jpg">bridge\.jpg<\/a> · JPEG/,
  );
  assert.match(html, /<a href="documents\/programme\.pdf">programmet<\/a>/);
  assert.match(html, /<a href="documents\/programme\.pdf">Programmet<\/a>/);
  assert.match(html, /<a href="tel:\+4700000000">/);
  for (const [, source = ""] of html.matchAll(/ src="([^"]*)"/g)) assert.doesNotMatch(source, /^(?:https?:)?\/\//);
  assert.doesNotMatch(html, /<(?:script|link|iframe)\b/);
});

test("has the same bytes for the same content in every time zone", () => {
  const script = `
    import { createHash } from "node:crypto";
    import { kitWordText, pressKit } from "./src/formats/press-kit/press-kit.ts";
    import { fullRoom, releaseNamed } from "./tests/unit/fixtures/rooms.ts";
    const room = await fullRoom();
    import { wordFile } from "./src/formats/press-kit/word-file.ts";
    const release = releaseNamed(room, "havsula");
    const word = await wordFile(kitWordText(release, room));
    const kit = pressKit(release, room, { read: () => new Uint8Array([1, 2, 3]), word });
    console.log(createHash("sha256").update(kit).digest("hex"));`;
  const hashes = ["UTC", "Pacific/Apia", "America/New_York"].map((TZ) =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      cwd: import.meta.dirname.replace(/tests\/unit\/formats\/press-kit$/, ""),
      env: { ...process.env, TZ },
      encoding: "utf8",
    }).trim(),
  );
  assert.match(hashes[0] ?? "", /^[0-9a-f]{64}$/);
  assert.equal(new Set(hashes).size, 1);
});

test("includes both of two pictures whose names differ only in case", () => {
  const images = "images: [{ file: stage.jpg, alt: a }, { file: Stage.JPG, alt: b }]";
  const room = publicationOf({
    assets: fakeAssets,
    releases: { "2026/2026-03-01-a.md": `---\ntitle: A\ndate: 2026-03-01 08:00\n${images}\n---\nB\n` },
  });
  const names = [...open(room, "-a").keys()].filter((name) => /jpg$/i.test(name));
  assert.deepEqual(names, ["pictures/stage.jpg", "pictures/Stage-2.JPG"]);
});

test("has one card of a contact who is named twice, and two of people with one name and other numbers", () => {
  const event = (mobile: string): string =>
    `event: { start: 2026-04-01 10:00, contact: { name: Kari Nordmann${mobile} } }`;
  const kitWith = (line: string) => {
    const content = `---\ntitle: A\ndate: 2026-03-01 08:00\ncontacts: [kari]\n${line}\n---\nB\n`;
    const contacts = { kari: 'name: Kari Nordmann\nmobile: "+47 00 00 00 01"\n' };
    const kit = open(publicationOf({ contacts, releases: { "2026/2026-03-01-a.md": content } }), "-a");
    return [...kit.keys()].filter((name) => name.startsWith("contacts/"));
  };
  assert.deepEqual(kitWith(event(', mobile: "+47 00000001"')), ["contacts/kari.vcf"]);
  assert.deepEqual(kitWith(event(', mobile: "+47 00 00 00 02"')), ["contacts/kari.vcf", "contacts/kari-nordmann.vcf"]);
});

test("is saved under the name of its release, short enough to unpack anywhere", () => {
  const slug = `${"lang-".repeat(38)}slutt`;
  const room = publicationOf({
    releases: { "2026/2026-03-01-a.md": `---\ntitle: A\ndate: 2026-03-01 08:00\nslug: ${slug}\n---\nB\n` },
  });
  assert.equal(pressKitName(releaseNamed(fullRoom(), "havsula")), "havsula-press-kit.zip");
  assert.ok(pressKitName(releaseNamed(room, "-a")).length < 100);
});

test("is made for releases with pictures, documents or an event, and not for text alone", () => {
  const withKeys = (keys: string): string => `---\ntitle: A\ndate: 2026-03-01 08:00\n${keys}\n---\nB\n`;
  const room = publicationOf({
    releases: {
      "2026/2026-03-01-text.md": withKeys('links: [{ url: "https://example.org/", title: A }]'),
      "2026/2026-03-01-picture.md": withKeys("images: [{ file: a.jpg, alt: A }]"),
      "2026/2026-03-01-document.md": withKeys("documents: [{ file: a.pdf, title: A }]"),
      "2026/2026-03-01-event.md": withKeys("event: { start: 2026-04-01 10:00, place: A }"),
    },
  });
  const have = (ending: string): boolean => hasPressKit(releaseNamed(room, ending));
  assert.deepEqual(["text", "picture", "document", "event"].map(have), [false, true, true, true]);
  assert.deepEqual([...open(room, "event").keys()], ["event.txt", "event.docx", "event.md", "event.html", "event.ics"]);
});

test("has a well-formed page and parsable cards for hostile texts", () => {
  const room = badRoom();
  for (const release of room.pressRoom.editions[0]?.allReleases ?? []) {
    for (const [name, text] of open(room, release.id)) {
      if (name.endsWith(".vcf") || name.endsWith(".ics")) assertContentLines(text, name);
      if (!name.endsWith(".html")) continue;
      // HTML allows `]]>` in a text, XML does not.
      const xml = text
        .replace("<!doctype html>", "")
        .replaceAll("]]>", "]]&gt;")
        .replace(/<(meta|br|hr|img)\b([^>]*?)\/?>/g, "<$1$2/>");
      assert.ok(readXmlDocument(xml), release.id);
      assert.doesNotMatch(text, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|<script|<b>/u, release.id);
    }
  }
});
