import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { saying } from "../../fixtures/in-english.ts";
import { annotations, stepSummary } from "../../../../src/diagnostics/output/github.ts";
import { escapeMarkdown } from "../../../../src/diagnostics/output/markdown-text.ts";
import { problem } from "../../../../src/diagnostics/report.ts";

const pathOf = (file: string): string => `content/${file}`;
const at = (line: number) => ({ line, column: 7 });
const errors = (count: number) =>
  Array.from({ length: count }, (_, n) => problem("not-a-time", "a.md", at(n + 1), saying("No time.")));
const warnings = (count: number) =>
  Array.from({ length: count }, (_, n) => problem("time-without-clock", "b.md", at(n + 1), saying("No time of day.")));

describe("annotations for GitHub", () => {
  it("keep level and place", () => {
    assert.deepEqual(annotations([...warnings(1), ...errors(1)], pathOf, "en"), [
      "::error file=content/a.md,line=1,col=7,title=not-a-time::No time.",
      "::warning file=content/b.md,line=1,col=7,title=time-without-clock::No time of day.",
    ]);
  });

  it("escape what would end a value or begin another command", () => {
    const one = problem("not-a-time", "a,b:c%\r\n::error::x.md", at(3), saying("100 %\r\n::error::forged, a:b"));
    assert.deepEqual(
      annotations([one], (file) => file, "en"),
      [
        "::error file=a%2Cb%3Ac%25%0D%0A%3A%3Aerror%3A%3Ax.md,line=3,col=7,title=not-a-time::100 %25%0D%0A::error::forged, a:b",
      ],
    );
  });

  it("are at most ten of each level, with the number of all others", () => {
    const lines = annotations([...warnings(11), ...errors(12)], pathOf, "en");
    assert.equal(lines.filter((line) => line.startsWith("::error ")).length, 10);
    assert.equal(lines.filter((line) => line.startsWith("::warning ")).length, 10);
    assert.match(lines.at(-1) ?? "", /^::notice::.*2 errors, 1 warning\.$/);
    assert.equal(annotations([...warnings(10), ...errors(10)], pathOf, "en").length, 20);
  });
});

describe("the summary of a run", () => {
  it("has every problem", () => {
    const text = stepSummary([...warnings(11), ...errors(12)], 3, "en");
    assert.match(text, /^### Content: 12 errors, 11 warnings\n\n3 release files\n/);
    assert.equal(text.match(/\| not-a-time \|/g)?.length, 12);
  });

  it("is far smaller than the mebibyte that GitHub accepts, and says how many problems did not fit", () => {
    const text = stepSummary(
      Array.from({ length: 9000 }, () => problem("not-a-time", "a.md", at(1), saying("x".repeat(100)))),
      1,
      "en",
    );
    assert.ok(text.length < 400_000);
    assert.match(text, /… and [\d,]+ more\.\n$/);
  });

  it("says that there are no problems", () => {
    assert.equal(stepSummary([], 1, "en"), "### Content: 0 errors, 0 warnings\n\n1 release file\n");
  });
});

describe("a text in Markdown", () => {
  const texts: readonly (readonly [about: string, text: string])[] = [
    ["a table", "a | b"],
    ["an element", "<img src=x onerror=alert(1)>"],
    ["a link", "[here](javascript:alert(1))"],
    ["a bare address", "https://example.org www.example.org"],
    ["code", "`code` ```"],
    ["a picture", "![x](y)"],
    ["emphasis", "*a* _b_ ~c~"],
    ["a footnote", "[^1]"],
    ["mathematics", "$x$"],
  ];
  for (const [about, text] of texts)
    it(`shows ${about} as text`, () => {
      const escaped = escapeMarkdown(text);
      assert.match(escaped, /^(?:[\p{L}\p{N} ,;?%\u2060]|&#\d+;)*$/u);
      const shown = escaped.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
      assert.equal(shown.replaceAll("\u2060", ""), text);
    });

  it("stays on one line, and mentions no person or issue", () => {
    assert.equal(escapeMarkdown("a\r\nb\u2028c\u202ed"), "a b cd");
    const shown = escapeMarkdown("@octocat #12").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    assert.doesNotMatch(shown, /@octocat|#12/);
  });
});
