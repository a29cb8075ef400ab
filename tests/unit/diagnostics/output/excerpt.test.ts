import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { excerpt } from "../../../../src/diagnostics/output/excerpt.ts";

const lines: readonly (readonly [about: string, line: string, column: number, text: string, mark: string])[] = [
  ["marks the first character", "topic: ferries", 1, "7 | topic: ferries", "  | ^"],
  ["marks a place in the line", "date: 12.03.2026", 7, "7 | date: 12.03.2026", "  |       ^"],
  ["marks the end of the line when the place lies behind it", "date:", 40, "7 | date:", "  |      ^"],
  ["shows a tab as an arrow", "type:\tnews", 7, "7 | type:→news", "  |       ^"],
  ["shows what cannot be seen", "a\u200bb", 3, "7 | a\\u{200b}b", "  |          ^"],
  ["shows what changes the direction", "a\u202eb", 1, "7 | a\\u{202e}b", "  | ^"],
  ["counts a composed letter once", "a\u030a b", 4, "7 | a\u030a b", "  |   ^"],
  ["counts a wide letter twice", "漢字 x", 4, "7 | 漢字 x", "  |      ^"],
  ["counts a pictograph outside the basic plane twice", "😀 x", 4, "7 | 😀 x", "  |    ^"],
];

describe("a line of a file with a mark", () => {
  for (const [about, line, column, text, mark] of lines)
    it(about, () => assert.deepEqual(excerpt(line, 7, column), [text, mark]));

  it("shows the part of a long line around the place, and lines up below a longer number", () => {
    const [text, mark] = excerpt(`${"a".repeat(500)}X${"b".repeat(500)}`, 1234, 501);
    assert.equal(text, `1234 | …${"a".repeat(60)}X${"b".repeat(39)}…`);
    assert.equal(mark.indexOf("^"), text.indexOf("X"));
  });

  it("does not divide a character outside the basic plane", () => {
    const [text] = excerpt("😀".repeat(300), 1, 302);
    assert.doesNotMatch(text, /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  });
});
