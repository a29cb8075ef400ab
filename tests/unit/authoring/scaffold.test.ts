import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { scaffold, type ScaffoldRequest } from "../../../src/authoring/scaffold.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { EDITORS_LANGUAGES } from "../../../src/diagnostics/messages/languages.ts";
import { inEnglish, wordsOf } from "../fixtures/in-english.ts";
import { RELEASE_TYPES } from "../../../src/release/release.ts";
import { at, readingOf } from "../fixtures/room.ts";

const REACHABLE = {
  contacts: { kari: 'name: Kari\nphone: "+47 00 00 00 01"\n' },
  site: "contacts: [kari]\ntypes: { opinion: Opinion }\n",
};

/** The report of `check` on a press room with only this file. */
function reportOn(path: string, text: string): readonly Diagnostic[] {
  return readingOf({ ...REACHABLE, releases: { [path]: text } }).diagnostics;
}

/** The file after an editor has filled in only what it asks for. */
function filledIn(text: string): string {
  const filled = text
    .replace(/^title:$/m, "title: New timetable")
    .replace(/^ {2}start:$/m, "  start: 2026-03-26 10:00")
    .replace(/^( +(?:- )?[a-z]+):$/gm, "$1: The quay");
  return `${filled}The boats sail every hour.\n`;
}

/** The file with every key that is a comment switched on. */
function switchedOn(text: string): string {
  return text.replace(/^( *)# ((?:[a-z]+:| +- | {4}[a-z]+:).*)$/gm, "$1$2");
}

const DATE = at("2026-03-12 08:39");
const COMMON = { date: DATE, editorsLanguage: "en" } as const;
const TYPES = [...RELEASE_TYPES, "opinion"];
const FILES = {
  pictures: [
    { name: "stage.jpg", bytes: 1_234_567, size: { width: 2400, height: 1600 } },
    { name: "nei: 1.png", bytes: 900, credit: 'Ola "O" Foto' },
  ],
  documents: [{ name: "programme.pdf", bytes: 84_000 }],
};
const REQUESTS: readonly ScaffoldRequest[] = TYPES.flatMap((type) => [
  { ...COMMON, type, folder: false },
  { ...COMMON, type, folder: true, title: 'The boats: faster, "greener" & cheaper', files: FILES },
  { ...COMMON, type, folder: false, title: "Snøggbåtane går oftare", language: "nn" },
]);

describe("a new release file", () => {
  for (const request of REQUESTS) {
    const { path, text, blanks } = scaffold(request);
    it(`of type ${request.type} at ${path} is accepted when its blanks are filled in`, () => {
      assert.deepEqual(reportOn(path, filledIn(text)).map(inEnglish), []);
    });

    it(`of type ${request.type} at ${path} is accepted without its comments`, () => {
      assert.deepEqual(reportOn(path, filledIn(text.replace(/^ *#.*\n/gm, ""))).map(inEnglish), []);
    });

    it(`of type ${request.type} at ${path} has one line in the report for each blank`, () => {
      const asked = reportOn(path, text).map((one) =>
        one.rule === "body-empty" ? "body" : (/^"([^"]+)" is empty/.exec(wordsOf(one))?.[1] ?? wordsOf(one)),
      );
      assert.deepEqual(asked.toSorted(), [...blanks, "body"].toSorted());
    });
  }

  it("is a draft until its editor changes that", () => {
    const { path, text } = scaffold({ ...COMMON, type: "news", folder: false, title: "A" });
    assert.equal(readingOf({ ...REACHABLE, releases: { [path]: filledIn(text) } }).room?.releases[0]?.draft, true);
  });

  it("is accepted when all commented keys are switched on, and examples that are left are found", () => {
    for (const editorsLanguage of EDITORS_LANGUAGES)
      for (const type of TYPES)
        for (const contact of [undefined, "kari"]) {
          const request = { ...COMMON, editorsLanguage, type, folder: true, title: "A" };
          const { path, text } = scaffold({ ...request, ...(contact !== undefined && { contact }) });
          const all = switchedOn(text);
          assert.match(all, /^images:$/m);
          assert.match(all, /^ {4}alt: /m);
          const found = reportOn(path, filledIn(all));
          assert.ok(found.some(({ rule }) => rule === "template-words"));
          const others = found.filter(({ rule }) => rule !== "template-words");
          assert.deepEqual(others.map(inEnglish), [], text);
        }
  });

  it("has the keys its type needs, and no others", () => {
    const keys = (type: string): readonly string[] =>
      Array.from(scaffold({ ...COMMON, type, folder: false }).text.matchAll(/^([a-z]+):/gm), ([, key = ""]) => key);
    assert.deepEqual(keys("press-release"), ["title", "date", "type", "draft"]);
    assert.deepEqual(keys("press-invitation"), ["title", "date", "type", "draft", "event"]);
    assert.deepEqual(keys("statement"), ["title", "date", "type", "draft", "quotes"]);
  });

  it("has comments and examples in the editor's language", () => {
    const { text } = scaffold({ ...COMMON, editorsLanguage: "nn", type: "press-release", folder: true, files: FILES });
    assert.match(text, /^# Slett linja med draft når meldinga kan publiserast\.$/m);
    assert.match(text, /^# lead: "\[Skriv ingressen: det viktigaste i eitt avsnitt\]"$/m);
    assert.match(text, /^ {2}# 2400 × 1600 pikslar, 1,2 MB\n {2}- file: stage\.jpg\n {4}alt:$/m);
  });

  it("lists files with their sizes, and asks for no credit that the file has", () => {
    const { text, blanks } = scaffold({ ...COMMON, type: "news", folder: true, title: "A", files: FILES });
    assert.match(text, /^ {2}# 1 kB\n {2}- file: "nei: 1\.png"$/m);
    assert.match(text, /^ {4}# credit: "Ola \\"O\\" Foto"$/m);
    assert.match(text, /^documents:\n {2}# 84 kB\n {2}- file: programme\.pdf\n {4}title:$/m);
    assert.deepEqual(blanks, ["images[1].alt", "images[1].credit", "images[2].alt", "documents[1].title"]);
  });

  it("has at most as many lines as fit on a screen", () => {
    for (const type of TYPES) {
      const { text } = scaffold({ ...COMMON, type, folder: true, title: "A" });
      assert.ok(text.split("\n").length <= 50, `${type}: ${text.split("\n").length}`);
    }
  });

  it("has its date with the precision it was given", () => {
    for (const written of ["2026-03-12", "2026-03-12 08:39", "2026-03-12 08:39:09"])
      assert.match(
        scaffold({ ...COMMON, type: "news", date: at(written), folder: false }).text,
        new RegExp(`^date: ${written}$`, "m"),
      );
  });

  it("has its date and title in its name, and the language if one is given", () => {
    const path = (request: Partial<ScaffoldRequest>): string =>
      scaffold({ ...COMMON, type: "news", folder: false, ...request }).path;
    assert.equal(path({ title: "Årets største øvelse" }), "2026/2026-03-12-arets-storste-ovelse.md");
    assert.equal(path({ title: "Ovelse", folder: true }), "2026/2026-03-12-ovelse/index.md");
    assert.equal(path({ title: "Øving", language: "nn" }), "2026/2026-03-12-oving.nn.md");
    assert.equal(path({ title: "Öppet möte i Malmö" }), "2026/2026-03-12-oeppet-moete-i-malmoe.md");
    assert.match(path({ title: "記者会見" }), /^2026\/2026-03-12-r-[a-z0-9]{7}\.md$/);
    assert.equal(path({ title: "A", place: "2026/storm" }), "2026/storm/index.md");
  });
});
