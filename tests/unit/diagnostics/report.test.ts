import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { saying } from "../fixtures/in-english.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { countOf, problem, reportLines } from "../../../src/diagnostics/report.ts";

const warning = (file: string, line: number): Diagnostic =>
  problem("time-without-clock", file, { line, column: 7 }, saying("No time of day."));
const error = (file: string, line: number): Diagnostic =>
  problem("not-a-time", file, { line, column: 7 }, saying("No time."));

describe("the report", () => {
  it("shows every error and a few warnings one by one, in reading order", () => {
    const errors = Array.from({ length: 40 }, (_, n) => error(`f${n}.md`, 3));
    assert.equal(reportLines(errors, "en").length, 40);
    assert.deepEqual(reportLines([warning("b.md", 9), warning("b.md", 2), warning("a.md", 5)], "en"), [
      "a.md:5:7 warning No time of day. [time-without-clock]",
      "b.md:2:7 warning No time of day. [time-without-clock]",
      "b.md:9:7 warning No time of day. [time-without-clock]",
    ]);
  });

  it("summarises many warnings of a rule in one file", () => {
    const lines = reportLines(
      [1, 2, 3, 4, 5].map((line) => warning("a.md", line)),
      "en",
    );
    assert.deepEqual(lines, [
      "a.md:1:7 warning No time of day. 4 more of this kind in this file. [time-without-clock]",
    ]);
  });

  it("summarises warnings of a rule in many files, and leaves other rules alone", () => {
    const many = Array.from({ length: 12_736 }, (_, n) => warning(`${String(n).padStart(6, "0")}.md`, 3));
    const found = [...many, error("x.md", 3)];
    assert.deepEqual(reportLines(found, "en"), [
      "000000.md:3:7 warning No time of day. 12,735 other files have warnings of this kind, too. [time-without-clock]",
      "x.md:3:7 error No time. [not-a-time]",
    ]);
    assert.equal(countOf(found, "en"), "1 error, 12,736 warnings");
  });

  it("keeps each problem on one line, even with line breaks in names", () => {
    const [line] = reportLines([error("a\n::error::b\u202e.md", 1)], "en");
    assert.equal(line, String.raw`a\n::error::b\u{202e}.md:1:7 error No time. [not-a-time]`);
  });
});
