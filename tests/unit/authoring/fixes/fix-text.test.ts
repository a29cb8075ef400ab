import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fixText } from "../../../../src/authoring/fixes/fix-text.ts";
import { readRelease } from "../../../../src/release/read-release.ts";

const SETTINGS = {
  languages: ["nb", "en"],
  timezone: "Europe/Oslo",
  publisher: "org",
  types: { opinion: { nb: "Kronikk" } },
} as const;

function fixed(text: string): string {
  return fixText(
    text,
    (now) => readRelease("2026/2026-03-12-a.md", now, { ...SETTINGS, languages: ["nb", "en"] }).diagnostics,
  ).text;
}

const release = (lines: string): string => `---\ntitle: En\n${lines}\n---\n\nHei.\n`;

describe("a fix", () => {
  const CASES: readonly (readonly [before: string, after: string])[] = [
    ["date: 12.03.2026 8.39", "date: 2026-03-12 08:39"],
    ["date: 2026-3-12 8:39", "date: 2026-03-12 08:39"],
    ["date: '12. mars 2026 kl. 8.39' # i morgen", "date: '2026-03-12 08:39' # i morgen"],
    ["dato: 2026-03-12 08:39", "date: 2026-03-12 08:39"],
    ["Date: 2026-03-12 08:39", "date: 2026-03-12 08:39"],
    ["date: 2026-03-12 08:39\ntype: Pressemelding", "date: 2026-03-12 08:39\ntype: press-release"],
    ["date: 2026-03-12 08:39\ningress: Kort", "date: 2026-03-12 08:39\nlead: Kort"],
    ["date: 2026-03-12 08:39\nlead:\u00a0Kort", "date: 2026-03-12 08:39\nlead: Kort"],
    ["date: 2026-03-12 08:39\nlead:Kort", "date: 2026-03-12 08:39\nlead: Kort"],
    [
      "date: 2026-03-12 08:39\nfacts:\n\u00a0\u00a0- label: a\n    value: b",
      "date: 2026-03-12 08:39\nfacts:\n  - label: a\n    value: b",
    ],
    ["date: 2026-03-12 08:39\nlead: Ko\u200brt og la\u030angt", "date: 2026-03-12 08:39\nlead: Kort og l\u00e5ngt"],
  ];
  for (const [before, after] of CASES)
    it(`turns ${JSON.stringify(before)} into what is meant`, () => {
      assert.equal(fixed(release(before)), release(after));
    });

  it("leaves a text alone that could mean something else", () => {
    for (const lines of [
      "date: 2026-03-12 08:39\nlead: A\ningress: B",
      "date: 2026-03-12 08:39\ntype: pressrelase",
      "date: 2026-02-30 08:39",
      "date: i morgen",
      "date: 2026-03-12 08:39\nled: Kort",
      "date: 2026-03-12 08:39\nlead: 12 500 kroner og § 5 👩\u200d👧 \u200bภาษา",
    ])
      assert.equal(fixed(release(lines)), release(lines));
  });

  it("keeps line ends, a byte order mark and everything beside the change", () => {
    const before =
      "\ufeff---\r\ntittel:   'En'   # nei\r\ndate: 2026-03-12 08:39\r\n---\r\n\r\nHei \t på  deg\r\rslutt";
    assert.equal(fixed(before), before.replace("tittel", "title"));
  });

  it("says which lines it changes", () => {
    const { changes } = fixText(
      release("dato: 12.03.2026 8.39"),
      (text) => readRelease("2026/a.md", text, { ...SETTINGS, languages: ["nb", "en"] }).diagnostics,
    );
    assert.deepEqual(changes, [{ line: 3, before: "dato: 12.03.2026 8.39", after: "date: 2026-03-12 08:39" }]);
  });
});
