import assert from "node:assert/strict";
import { test } from "node:test";
import { closeDirections, stripControls } from "../../../src/text/plain-characters.ts";

test("removes exactly the characters that XML and HTML forbid", () => {
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

test("closes open direction marks of a text, and removes closing marks without an opening one", () => {
  const texts: [text: string, closed: string, remark: string][] = [
    ["a\u202Eb", "a\u202Eb\u202C", "an override"],
    ["a\u202Eb\u202C c", "a\u202Eb\u202C c", "an override that is closed"],
    ["\u2067a\u202Bb", "\u2067a\u202Bb\u202C\u2069", "an embedding in an isolate"],
    ["\u2067a\u202Bb\u2069c", "\u2067a\u202Bb\u2069c", "an isolate that closes the embedding in it"],
    [
      "\u202Aa\u2068b\u202Cc",
      "\u202Aa\u2068bc\u2069\u202C",
      "a closing mark inside an isolate, for an embedding outside it",
    ],
    ["a\u202Cb\u2069c", "abc", "closing marks alone"],
    ["\u200Fעברית\u200E «å»", "\u200Fעברית\u200E «å»", "marks without an end"],
  ];
  for (const [text, closed, remark] of texts) assert.equal(closeDirections(text), closed, remark);
});
