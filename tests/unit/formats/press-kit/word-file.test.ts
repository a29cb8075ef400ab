import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { kitWordText } from "../../../../src/formats/press-kit/press-kit.ts";
import { wordFile } from "../../../../src/formats/press-kit/word-file.ts";
import { wordBlocks } from "../../../../src/formats/press-kit/word-text.ts";
import { readXmlDocument } from "../../fixtures/read-xml.ts";
import { badRoom, fullRoom, releaseNamed } from "../../fixtures/rooms.ts";

const text = { title: "A", language: "nb", publisher: "Org", date: "2026-03-12T07:39:09.000Z" } as const;

async function partsOf(word: Parameters<typeof wordFile>[0]): Promise<Map<string, string>> {
  const files = Object.entries(unzipSync(await wordFile(word)));
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("finds title, headings, lists and tables in a plain text", () => {
  assert.deepEqual(
    wordBlocks("A\n\nLead.\n\nFakta\n\n- én\n- to\n\nÅr\tTall\n2026\t7\n\nSlutt.\n", {
      title: "A",
      headings: ["Fakta"],
      strong: "Lead.",
    }),
    [
      { kind: "title", text: "A" },
      { kind: "strong", text: "Lead." },
      { kind: "heading", text: "Fakta" },
      { kind: "item", text: "én" },
      { kind: "item", text: "to" },
      {
        kind: "table",
        rows: [
          ["År", "Tall"],
          ["2026", "7"],
        ],
      },
      { kind: "text", text: "Slutt." },
    ],
  );
});

test("writes headings, lists and tables as Word has them, and the properties of the release", async () => {
  const parts = await partsOf({
    ...text,
    blocks: [
      { kind: "title", text: "A & B" },
      { kind: "item", text: "én" },
      { kind: "table", rows: [["År", "Tall"]] },
    ],
  });
  const document = parts.get("word/document.xml") ?? "";
  assert.match(document, /<w:pStyle w:val="Heading1"\/>.*A &amp; B/);
  assert.match(document, /<w:numPr>.*én/);
  assert.match(document, /<w:tbl>.*År.*Tall/);
  const properties = parts.get("docProps/core.xml") ?? "";
  assert.match(properties, /<dc:creator>Org<\/dc:creator>\s*<dc:language>nb<\/dc:language>/);
  assert.match(properties, />2026-03-12T07:39:09\.000Z<\/dcterms:created>/);
});

test("has the same bytes whenever it is made", async (context) => {
  const word = kitWordText(releaseNamed(fullRoom(), "havsula"), fullRoom());
  const before = await wordFile(word);
  context.mock.timers.enable({ apis: ["Date"], now: new Date("2031-01-01T00:00:00Z") });
  assert.deepEqual(await wordFile(word), before);
});

test("contains the same text as the plain text", async () => {
  const parts = await partsOf(kitWordText(releaseNamed(fullRoom(), "havsula"), fullRoom()));
  const document = parts.get("word/document.xml") ?? "";
  for (const part of ["Ferja «Havsula» døpes i Molde", "Landets første hydrogenferje", "82 meter", "Kari Nordmann"])
    assert.ok(document.includes(part), part);
});

test("is well-formed for hostile texts", async () => {
  const room = badRoom();
  for (const release of room.pressRoom.editions[0]?.allReleases ?? [])
    for (const [name, xml] of await partsOf(kitWordText(release, room)))
      if (/\.(xml|rels)$/.test(name)) assert.ok(readXmlDocument(xml), `${release.id}: ${name}`);
});
