import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RULE_EXAMPLES, type RuleExample } from "../../../src/authoring/rule-examples.ts";
import { inEnglish } from "../fixtures/in-english.ts";
import { readingOf } from "../fixtures/room.ts";

const SHOWN = "title: New timetable\ndate: 2026-03-12 08:39";
const TEXT = "The boats sail every hour.\n";
const PICTURE = "images:\n  - file: boat.jpg\n    alt: A white boat at a quay\n";

function release(place: RuleExample["in"], lines: string): string {
  if (place === "file") return `${lines}\n`;
  if (place === "front matter") return `---\n${SHOWN}\n${lines}\n---\n${TEXT}`;
  return `---\n${SHOWN}\n${PICTURE}---\n${place === "body" ? `${lines}\n\n${TEXT}` : TEXT}`;
}

/** The rules that the lines break, in an otherwise valid press room. */
function broken(place: RuleExample["in"], lines: string): readonly string[] {
  const { diagnostics } = readingOf({
    contacts: { "ingrid-solvoll": 'name: Ingrid Solvoll\nphone: "+47 00 00 00 01"\n' },
    site: `contacts: [ingrid-solvoll]\n${place === "site" ? lines : ""}\n`,
    releases: { "2026/2026-03-12-new-timetable/index.md": release(place, lines) },
  });
  return diagnostics.map((one) => `${one.rule} ${inEnglish(one)}`);
}

describe("the examples in the list of rules", () => {
  for (const [rule, example] of Object.entries(RULE_EXAMPLES))
    it(`${rule}: the first breaks this rule alone, the second none`, () => {
      const found = broken(example.in, example.bad);
      assert.ok(found.length > 0, "nothing is reported");
      for (const line of found) assert.ok(line.startsWith(`${rule} `), line);
      assert.deepEqual(broken(example.in, example.good), []);
    });
});
