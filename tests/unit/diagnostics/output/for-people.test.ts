import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { saying } from "../../fixtures/in-english.ts";
import { message } from "../../../../src/diagnostics/messages/message.ts";
import { reportForPeople } from "../../../../src/diagnostics/output/for-people.ts";
import { problem } from "../../../../src/diagnostics/report.ts";

const FILES: Readonly<Record<string, readonly string[]>> = {
  "releases/a.md": ["---", "titel: A", "date: soon"],
  "releases/b.md": ["---", "titel: B"],
};
const lineOf = (file: string, line: number): string | undefined => FILES[file]?.[line - 1];

describe("the report for people", () => {
  const found = [
    problem("unknown-key", "releases/b.md", { line: 2, column: 1 }, saying('Unknown key "titel".')),
    problem("time-without-clock", "releases/a.md", { line: 3, column: 7 }, saying("No time of day.")),
    problem("unknown-key", "releases/a.md", { line: 2, column: 1 }, saying('Unknown key "titel".')),
    problem("file-missing", "releases/c.md", { line: 1, column: 1 }, saying("It is missing.")),
  ];

  it("shows each problem with its line, grouped by file", () => {
    assert.deepEqual(reportForPeople(found, { lineOf, language: "en", coloured: false }), [
      'releases/a.md:2:1 error Unknown key "titel". [unknown-key]',
      "    2 | titel: A",
      "      | ^",
      "releases/a.md:3:7 warning No time of day. [time-without-clock]",
      "    3 | date: soon",
      "      |       ^",
      "",
      'releases/b.md:2:1 error Unknown key "titel". [unknown-key]',
      "    2 | titel: B",
      "      | ^",
      "",
      "releases/c.md:1:1 error It is missing. [file-missing]",
    ]);
  });

  it("has the same characters with and without colours", () => {
    const coloured = reportForPeople(found, { lineOf, language: "en", coloured: true });
    assert.ok(coloured.some((line) => line.includes("\u001b[31merror\u001b[0m")));

    const plain = coloured.map((line) => line.replace(/\u001b\[\d+m/g, ""));
    assert.deepEqual(plain, reportForPeople(found, { lineOf, language: "en", coloured: false }));
  });

  it("names the level in the language of the editors where there are colours, in English where programs read", () => {
    const one = problem("time-without-clock", "releases/a.md", { line: 3, column: 7 }, message("level-error"));
    const [coloured] = reportForPeople([one], { lineOf, language: "nn", coloured: true });
    assert.ok(coloured?.includes("\u001b[33måtvaring\u001b[0m feil"), coloured);
    const [plain] = reportForPeople([one], { lineOf, language: "nn", coloured: false });
    assert.equal(plain, "releases/a.md:3:7 warning feil [time-without-clock]");
  });

  it("escapes characters of files and messages that would control the terminal", () => {
    const hostile = problem("unknown-key", "releases/\u001b[2J.md", { line: 1, column: 3 }, saying("Key \u001b[31m."));
    const lines = reportForPeople([hostile], { lineOf: () => "a\u001b]0;x\u0007b", language: "en", coloured: false });

    assert.doesNotMatch(lines.join("\n"), /[\u0000-\u0009\u000b-\u001f]/);
    assert.match(lines.join("\n"), /releases\/\\u\{1b\}\[2J\.md:1:3 error/);
  });
});
