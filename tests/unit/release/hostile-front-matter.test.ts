import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { reportLines } from "../../../src/diagnostics/report.ts";
import { publish } from "../../../src/press-room/publish.ts";
import { at, readingOf } from "../fixtures/room.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 500);

const KEYS = [
  ..."title slug date type publisher language lead place topics contacts images documents video links quotes".split(
    " ",
  ),
  ..."facts event embargo draft corrections withdrawn related aliases boilerplate socialText nonsense <<".split(" "),
];
const SCRAPS = [
  ...[
    "#",
    " #1",
    ": ",
    "- ",
    "|",
    ">",
    "{",
    "}",
    "[",
    "]",
    "&a",
    "*a",
    "!x",
    "%",
    "@",
    "`",
    '"',
    "'",
    "\\",
    "\t",
    "\n  ",
  ],
  ...[
    "\n",
    "\n\n",
    "---",
    "...",
    "\u00a0",
    "\u0007",
    "\ufffd",
    "&amp;",
    "<b>",
    "{{ x }}",
    "“",
    "2026-03-12",
    "12.03.2026",
  ],
  ...[
    "08:39",
    "true",
    "/feed.xml",
    "/a%00b",
    "/a//b",
    "https://x.example/?q",
    "kari",
    "2026/a",
    "../..",
    "__proto__",
    "\u202e",
  ],
];
const scrap = fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: "grapheme", maxLength: 12 }));
const value = fc.array(scrap, { maxLength: 6 }).map((parts) => parts.join(""));
const line = fc.tuple(fc.constantFrom(...KEYS), value).map(([key, text]) => `${key}: ${text}`);
const frontMatter = fc.array(fc.oneof({ weight: 4, arbitrary: line }, value), { maxLength: 10 });

it("reads any front matter without an exception, and reports problems in complete lines", () => {
  fc.assert(
    fc.property(frontMatter, fc.boolean(), (lines, isWhole) => {
      const known = isWhole ? ["title: En melding", "date: 2026-03-12 08:39"] : [];
      const text = `---\n${[...known, ...lines].join("\n")}\n---\n\nHei.\n`;
      const { room, diagnostics } = readingOf({
        contacts: { kari: "name: Kari\n" },
        releases: { "2026/a.md": text, "2026/a.en.md": "---\ntitle: A\n---\nHi.\n" },
      });
      for (const found of reportLines(diagnostics, "en")) {
        assert.match(found, /^\S+:\d+:\d+ (error|warning) \S.* \[[a-z-]+\]$/);
        assert.doesNotMatch(found, /Invalid input|undefined|\[object|NaN/);
      }
      for (const { line: at } of diagnostics) assert.ok(at >= 1 && at <= text.split("\n").length, String(at));
      if (room) publish(room, at("2026-11-23 12:00"), { preview: true });
    }),
    { numRuns: RUNS, seed: 20261124 },
  );
});
