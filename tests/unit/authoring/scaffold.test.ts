import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { scaffold, type ScaffoldRequest } from "../../../src/authoring/scaffold.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { inEnglish, wordsOf } from "../fixtures/in-english.ts";
import { RELEASE_TYPES } from "../../../src/release/release.ts";
import { at, readingOf } from "../fixtures/room.ts";

const REACHABLE = {
  contacts: { kari: 'name: Kari\nphone: "+47 00 00 00 01"\n' },
  site: "contacts: [kari]\n",
};

/** The report of `check` on a press room with only this file. */
function reportOn(path: string, text: string): readonly Diagnostic[] {
  return readingOf({ ...REACHABLE, releases: { [path]: text } }).diagnostics;
}

/** The file after an editor has filled in only what it asks for. */
function filledIn(text: string): string {
  return `${text.replace(/^title:$/m, "title: New timetable").replace(/^ {2}start:$/m, "  start: 2026-04-16 10:00")}The boats sail every hour.\n`;
}

const DATE = at("2026-03-12 08:39");
const REQUESTS: readonly ScaffoldRequest[] = RELEASE_TYPES.flatMap((type) => [
  { type, date: DATE, folder: false },
  { type, date: DATE, folder: true, title: 'The boats: faster, "greener" & cheaper' },
  { type, date: DATE, folder: false, title: "Snøggbåtane går oftare", language: "nn" },
]);

describe("a new release file", () => {
  for (const request of REQUESTS) {
    const { path, text, blanks } = scaffold(request);
    it(`of type ${request.type} at ${path} is accepted when its blanks are filled in`, () => {
      assert.deepEqual(reportOn(path, filledIn(text)).map(inEnglish), []);
    });

    it(`of type ${request.type} at ${path} lists all its blanks`, () => {
      const asked = reportOn(path, text).map((one) =>
        one.rule === "body-empty" ? "body" : (/^"([^"]+)" is empty/.exec(wordsOf(one))?.[1] ?? wordsOf(one)),
      );
      assert.deepEqual(asked.toSorted(), blanks.toSorted());
    });
  }

  it("is a draft until its editor changes that", () => {
    const { path, text } = scaffold({ type: "news", date: DATE, folder: false, title: "A" });
    assert.equal(readingOf({ ...REACHABLE, releases: { [path]: filledIn(text) } }).room?.releases[0]?.draft, true);
  });

  it("is accepted when all commented keys are switched on", () => {
    for (const type of ["news", "press-invitation"])
      for (const contact of [undefined, "kari"]) {
        const request = { type, date: DATE, folder: true, title: "A", ...(contact !== undefined && { contact }) };
        const { path, text } = scaffold(request);
        const switchedOn = text.replace(/^( *)# ((?:[a-zA-Z]+:| +- | {4}[a-z]+:).*)$/gm, "$1$2");
        assert.match(switchedOn, /^images:$/m);
        assert.match(switchedOn, /^ {4}alt: /m);
        const others = reportOn(path, filledIn(switchedOn)).filter(({ rule }) => rule !== "template-words");
        assert.deepEqual(others.map(inEnglish), []);
      }
  });

  it("has at most as many lines as fit on a screen", () => {
    const { text } = scaffold({ type: "news", date: DATE, folder: true, title: "A" });
    assert.ok(text.split("\n").length <= 50, String(text.split("\n").length));
  });

  it("has its date with the precision it was given", () => {
    for (const written of ["2026-03-12", "2026-03-12 08:39", "2026-03-12 08:39:09"])
      assert.match(
        scaffold({ type: "news", date: at(written), folder: false }).text,
        new RegExp(`^date: ${written}$`, "m"),
      );
  });

  it("has its date and title in its name, and the language if one is given", () => {
    const path = (request: Partial<ScaffoldRequest>): string =>
      scaffold({ type: "news", date: DATE, folder: false, ...request }).path;
    assert.equal(path({ title: "Årets største øvelse" }), "2026/2026-03-12-arets-storste-ovelse.md");
    assert.equal(path({ title: "Ovelse", folder: true }), "2026/2026-03-12-ovelse/index.md");
    assert.equal(path({ title: "Øving", language: "nn" }), "2026/2026-03-12-oving.nn.md");
  });
});
