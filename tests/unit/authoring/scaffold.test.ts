import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { scaffold, type ScaffoldRequest } from "../../../src/authoring/scaffold.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../../src/diagnostics/report.ts";
import { fieldsOf } from "../../../src/authoring/fields.ts";
import { RELEASE_TYPES } from "../../../src/release/release.ts";
import { releaseSchema } from "../../../src/release/schema.ts";
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
      // The body is looked at only when the front matter is whole.
      assert.deepEqual(asked, blanks.length > 1 ? blanks.filter((blank) => blank !== "body") : ["body"]);
    });
  }

  it("is a draft, so that nothing is public before its editor says so", () => {
    const { path, text } = scaffold({ type: "news", date: DATE, folder: false, title: "A" });
    assert.equal(readingOf({ ...REACHABLE, releases: { [path]: filledIn(text) } }).room?.releases[0]?.draft, true);
  });

  it("explains every key there is, and a key that is switched on is one that is known", () => {
    const { path, text } = scaffold({ type: "news", date: DATE, folder: false, title: "A" });
    const switchedOn = text.replace(/^( *)# (( *)(- )?[a-zA-Z]+:( |$))/gm, "$1$2");
    for (const { key, note } of fieldsOf(releaseSchema)) {
      assert.match(switchedOn, new RegExp(`^${key}:`, "m"));
      assert.ok(text.includes(`# ${note.description}\n`), key);
    }
    const mistakes = reportOn(path, switchedOn).filter(({ rule }) => /^(unknown-key|front-matter-)/.test(rule));
    assert.deepEqual(mistakes.map(formatDiagnostic), []);
  });

  it("carries its date and headline in its name, and the language where one is asked for", () => {
    const path = (request: Partial<ScaffoldRequest>): string =>
      scaffold({ type: "news", date: DATE, folder: false, ...request }).path;
    assert.equal(path({ title: "Årets største øvelse" }), "2026/2026-03-12-arets-storste-ovelse.md");
    assert.equal(path({ title: "Ovelse", folder: true }), "2026/2026-03-12-ovelse/index.md");
    assert.equal(path({ title: "Øving", language: "nn" }), "2026/2026-03-12-oving.nn.md");
  });
});
