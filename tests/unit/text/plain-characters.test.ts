import assert from "node:assert/strict";
import { test } from "node:test";
import { stripControls } from "../../../src/text/plain-characters.ts";

test("Characters that XML and HTML forbid are taken out, and nothing else", () => {
  const texts: [text: string, kept: string, remark: string][] = [
    ["a\u0000b\u0007c\u000Bd\u001Fe\u007Ff", "abcdef", "controls"],
    ["a\u0085b\u0092c", "abc", "the second set of controls"],
    ["a\uFFFEb\uFFFFc\uFDD0d", "abcd", "non-characters"],
    ["a\uD83Db\uDE00c", "abc", "surrogates without their half"],
    ["\uDE00\uD83D", "", "halves in the wrong order"],
    ["a\tb\nc\r\nd", "a\tb\nc\r\nd", "tab and line breaks"],
    ["😀 👩‍👩‍👧 🇳🇴", "😀 👩‍👩‍👧 🇳🇴", "emoji"],
    [
      "\u200Fעברית\u200E «å»\u00A0\u202F\uFFFD",
      "\u200Fעברית\u200E «å»\u00A0\u202F\uFFFD",
      "marks of direction, spaces",
    ],
  ];
  for (const [text, kept, remark] of texts) assert.equal(stripControls(text), kept, remark);
});
