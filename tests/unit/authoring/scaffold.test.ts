import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { scaffold, type ScaffoldRequest } from "../../../src/authoring/scaffold.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../../src/diagnostics/report.ts";
import { RELEASE_TYPES } from "../../../src/release/release.ts";
import { at, readingOf } from "../fixtures/room.ts";

const REACHABLE = {
  contacts: { kari: 'name: Kari\nphone: "+47 00 00 00 01"\n' },
  site: "contacts: [kari]\n",
};

/** What check says of a press room that holds this file and nothing else. */
function reportOn(path: string, text: string): readonly Diagnostic[] {
  return readingOf({ ...REACHABLE, releases: { [path]: text } }).diagnostics;
}

/** The file as an editor leaves it who writes what it asks for and nothing more. */
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
      assert.deepEqual(reportOn(path, filledIn(text)).map(formatDiagnostic), []);
    });

    it(`of type ${request.type} at ${path} has no other blanks than it names`, () => {
      const asked = reportOn(path, text).map(({ rule, message }) =>
        rule === "body-empty" ? "body" : (/^"([^"]+)" is empty/.exec(message)?.[1] ?? message),
      );
      assert.deepEqual(asked.toSorted(), blanks.toSorted());
    });
  }

  it("is a draft, so that nothing is public before its editor says so", () => {
    const { path, text } = scaffold({ type: "news", date: DATE, folder: false, title: "A" });
    assert.equal(readingOf({ ...REACHABLE, releases: { [path]: filledIn(text) } }).room?.releases[0]?.draft, true);
  });

  it("is accepted with every comment taken away that switches a key on", () => {
    for (const type of ["news", "press-invitation"])
      for (const contact of [undefined, "kari"]) {
        const request = { type, date: DATE, folder: true, title: "A", ...(contact !== undefined && { contact }) };
        const { path, text } = scaffold(request);
        const switchedOn = text.replace(/^( *)# ((?:[a-zA-Z]+:| +- | {4}[a-z]+:).*)$/gm, "$1$2");
        assert.match(switchedOn, /^images:$/m);
        assert.match(switchedOn, /^ {4}alt: /m);
        assert.deepEqual(reportOn(path, filledIn(switchedOn)).map(formatDiagnostic), []);
      }
  });

  it("is short", () => {
    const { text } = scaffold({ type: "news", date: DATE, folder: true, title: "A" });
    assert.ok(text.split("\n").length <= 50, String(text.split("\n").length));
  });

  it("has its date as precisely as it was given", () => {
    for (const written of ["2026-03-12", "2026-03-12 08:39", "2026-03-12 08:39:09"])
      assert.match(
        scaffold({ type: "news", date: at(written), folder: false }).text,
        new RegExp(`^date: ${written}$`, "m"),
      );
  });

  it("carries its date and headline in its name, and the language where one is asked for", () => {
    const path = (request: Partial<ScaffoldRequest>): string =>
      scaffold({ type: "news", date: DATE, folder: false, ...request }).path;
    assert.equal(path({ title: "Årets største øvelse" }), "2026/2026-03-12-arets-storste-ovelse.md");
    assert.equal(path({ title: "Ovelse", folder: true }), "2026/2026-03-12-ovelse/index.md");
    assert.equal(path({ title: "Øving", language: "nn" }), "2026/2026-03-12-oving.nn.md");
  });
});
